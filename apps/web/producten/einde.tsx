// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  CheckboxGroup,
  DateInput,
  Datum,
  DefinitionList,
  Form,
  Section,
  SubmitButton,
  TextArea,
  Waarom,
} from '#libs/ui';
import type { EindeView } from '#modules/producten';
import { Bevestiging } from '../shell/bevestiging.tsx';
import { Bronvermelding } from '../shell/herkomst.tsx';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import { foutBij, terugVan, Weigering } from '../shell/terug.tsx';
import { asOption, veldVan } from '../shell/veld.ts';

type View = Plat<EindeView>;
type FormProps = { readonly terug: Terug | undefined; readonly sleutel: string };

/** What was proposed, whether it can, and who decides. */
export function EindeVoorstel({ view: { einde, toets, mandaat, andere } }: { readonly view: View }) {
  if (!einde) return null;
  const naamVan = (code: string) => andere.find((one) => one.code === code)?.naam ?? code;
  const opvolgers = einde.opvolgers.map(naamVan).join(', ');
  return (
    <Section title="Het voorstel">
      {toets?.status === 'refused' && (
        <Attention kind="warning" title="Zo kan het niet worden besloten">
          {toets.reasons.map((reden) => (
            <p key={reden.code}>{redenTekst(reden)}</p>
          ))}
        </Attention>
      )}
      <DefinitionList
        items={[
          {
            term: 'Laatste dag',
            value: <Datum value={einde.laatsteDag} />,
            action: toets && (
              <Waarom outcome={toets} texts={waaromTeksten} sentence="De opvolger moet er de volgende dag zijn." />
            ),
          },
          { term: 'Wordt opgevolgd door', value: opvolgers || 'niets: het vervalt' },
          { term: 'Toelichting', value: einde.toelichting },
          {
            term: 'Wie beslist',
            value: mandaat?.wie ?? 'onbekend',
            note: mandaat?.herkomst && <Bronvermelding herkomst={mandaat.herkomst} />,
          },
        ]}
      />
    </Section>
  );
}

export const EindeVoorstellen = ({ view: { andere }, terug, sleutel }: { readonly view: View } & FormProps) => (
  <Section title="Voorstel">
    <p>
      Splitst u dit product, of voegt u het samen met een ander? Maak dan eerst het nieuwe product, laat het vaststellen
      met zijn tarieven, en kies het hier als opvolger.
    </p>
    <Weigering terug={terug} />
    <Form idempotency={sleutel}>
      <DateInput {...veldVan(terug)('laatsteDag')} label="Laatste dag" />
      <CheckboxGroup
        name="opvolgers[]"
        label="Opvolgers"
        optional
        hint="Kies er geen als het product vervalt."
        options={andere.map(asOption)}
        defaultValue={terug?.lijsten['opvolgers'] ?? []}
        error={foutBij(terug, 'opvolgers[]')}
      />
      <TextArea {...veldVan(terug)('toelichting')} label="Toelichting" rows={3} />
      <Actions>
        <SubmitButton>Einde voorstellen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

export function EindeBesluit({ terug, sleutel }: FormProps) {
  const eigen = terugVan(terug, 'producten/einde-besluiten');
  return (
    <Section title="Besluit">
      <Weigering terug={eigen} />
      <Form idempotency={sleutel}>
        <TextArea {...veldVan(eigen)('motivering')} label="Motivering" hint="Waarom eindigt dit product?" />
        <Bevestiging terug={eigen} />
        <Actions>
          <SubmitButton>Besluit vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

export const EindeIntrekken = ({ terug, sleutel }: FormProps) => (
  <>
    <Weigering terug={terugVan(terug, 'producten/einde-intrekken')} />
    <Form idempotency={sleutel} hidden={{ intrekken: 'ja' }} label="Voorstel intrekken">
      <Actions>
        <SubmitButton kind="secondary">Voorstel intrekken</SubmitButton>
      </Actions>
    </Form>
  </>
);
