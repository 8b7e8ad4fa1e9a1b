// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Details,
  Form,
  formatValue,
  Section,
  SubmitButton,
  Table,
  TextArea,
  Waarom,
} from '#libs/ui';
import type { RekenbasisView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { Inhoud } from './inhoud.tsx';

type View = Plat<RekenbasisView>;
type Voorstel = NonNullable<View['voorstel']>;
type Props = { readonly view: View & { readonly voorstel: Voorstel }; readonly terug: Terug | undefined };

const vaststellen = 'tarieven/rekenbasis-vaststellen';
const afwijzen = 'tarieven/rekenbasis-afwijzen';

/** What waits for a second person, with the price it would lead to, and the way to settle it. */
export function Controle({ view, terug }: Props) {
  const { voorstel, product, magVaststellen, magAfwijzen } = view;
  return (
    <>
      <Inhoud basis={voorstel} view={view} titel={`Voorstel, versie ${voorstel.versie}`} />
      <Proef proef={voorstel.proef} eenheid={product.eenheid} jaar={voorstel.van.slice(0, 4)} />
      <Section title="Controleren" id="controle">
        <Weigering terug={terugVan(terug, vaststellen) ?? terugVan(terug, afwijzen)} />
        {magVaststellen ? (
          <>
            <p>Vergelijk de functiemix en elk cijfer met de bron die erbij staat. Daarna is de prijs te berekenen.</p>
            <Form
              action="#controle"
              label="Rekenbasis vaststellen"
              hidden={{ _act: vaststellen, rekenbasis: voorstel.id }}
            >
              <Actions>
                <SubmitButton>Het klopt: vaststellen</SubmitButton>
              </Actions>
            </Form>
          </>
        ) : (
          <p>Een collega vergelijkt dit met de bronnen. Wie iets voorstelt, stelt het niet zelf vast.</p>
        )}
        {magAfwijzen && <Afwijzen rekenbasis={voorstel.id} terug={terugVan(terug, afwijzen)} />}
      </Section>
    </>
  );
}

const Afwijzen = ({ rekenbasis, terug }: { readonly rekenbasis: string; readonly terug: Terug | undefined }) => (
  <Details summary="Het klopt niet" open={terug !== undefined}>
    <Form action="#controle" label="Rekenbasis afwijzen" hidden={{ _act: afwijzen, rekenbasis }}>
      <TextArea
        name="oordeel"
        label="Wat klopt er niet?"
        hint="Uw collega leest dit en doet een nieuw voorstel."
        defaultValue={terug?.waarden['oordeel']}
        error={foutBij(terug, 'oordeel')}
        rows={3}
      />
      <Actions>
        <SubmitButton kind="destructive">Afwijzen</SubmitButton>
      </Actions>
    </Form>
  </Details>
);

type ProefProps = Pick<Voorstel, 'proef'> & { readonly eenheid: string; readonly jaar: string };

/** What the model makes of it: nothing of this counts yet. */
function Proef({ proef, eenheid, jaar }: ProefProps) {
  const warnings = [...new Set(proef.flatMap(({ waarschuwingen }) => waarschuwingen.map(redenTekst)))];
  return (
    <Section title="De prijs die hieruit volgt">
      {proef.length === 0 && <p>Met het model van nu is deze prijs niet te berekenen.</p>}
      {proef.length > 0 && (
        <Table
          caption={`Proefberekening per ${eenheid}, voor ${jaar}`}
          rows={proef}
          rowKey={({ cao, micro }) => `${cao}-${micro}`}
          columns={[
            {
              key: 'voor',
              head: 'Voor wie',
              kind: 'name',
              cell: ({ caoNaam, micro }) => (micro ? `${caoNaam}, micro-onderneming` : caoNaam),
            },
            {
              key: 'bedrag',
              head: 'Kostprijs',
              kind: 'number',
              cell: ({ bedrag, outcome }) => (
                <>
                  {formatValue(bedrag, 'eurocent')}{' '}
                  <Waarom
                    outcome={outcome}
                    texts={waaromTeksten}
                    sentence={`${formatValue(bedrag, 'eurocent')} per ${eenheid}.`}
                  />
                </>
              ),
            },
          ]}
        />
      )}
      <Waarschuwingen zinnen={warnings} />
    </Section>
  );
}

/** What does not stop the computation but must be seen. */
const Waarschuwingen = ({ zinnen }: { readonly zinnen: readonly string[] }) =>
  zinnen.length > 0 ? (
    <Attention kind="warning" title="Let hierop">
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </Attention>
  ) : null;
