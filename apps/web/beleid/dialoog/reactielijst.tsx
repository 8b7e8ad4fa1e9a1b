// SPDX-License-Identifier: EUPL-1.2
import { Actions, Badge, Details, Form, Lines, SubmitButton, Table, TextArea } from '#libs/ui';
import type { ReactiesView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { Weigering } from '../../shell/terug.tsx';
import { Antwoord } from './antwoord.tsx';
import { beantwoordFormulier } from './beantwoord-formulier.tsx';

type View = Plat<ReactiesView>;
type Rij = View['rijen'][number];
type Props = {
  readonly view: View;
  /** One can choose reactions to answer. */
  readonly kiest: boolean;
  /** One can write a text without a name. */
  readonly herschrijft: boolean;
  /** This list, to come back to. */
  readonly adres: string;
  readonly terug: Terug | undefined;
};

/** The reactions of this page; what is ticked is answered with the form below. */
export function Reactielijst({ view: { rijen, beantwoordingen, gevonden }, kiest, herschrijft, adres, terug }: Props) {
  const ticked = new Set(terug?.lijsten['reacties']);
  return (
    <Table
      caption={telling(gevonden, 'reactie', 'reacties')}
      rows={rijen}
      rowKey={({ id }) => id}
      empty="Er zijn geen reacties die hieraan voldoen."
      columns={[
        {
          key: 'waarover',
          head: 'Waarover',
          kind: 'name',
          cell: (rij) => (kiest ? <Vinkje rij={rij} checked={ticked.has(rij.id)} /> : waarover(rij)),
        },
        { key: 'van', head: 'Van', cell: ({ aanbiedernaam }) => aanbiedernaam },
        { key: 'reactie', head: 'Reactie', cell: (rij) => <Woorden rij={rij} /> },
        {
          key: 'antwoord',
          head: 'Antwoord',
          cell: ({ beantwoording }) => {
            const found = beantwoordingen.find(({ id }) => id === beantwoording);
            return found ? <Antwoord beantwoording={found} /> : <Badge kind="warning">nog niet</Badge>;
          },
        },
        ...(herschrijft
          ? [
              {
                key: 'zonder',
                head: 'Publicatie',
                cell: (rij: Rij) => <Publicatietekst rij={rij} adres={adres} terug={terug} />,
              },
            ]
          : []),
      ]}
    />
  );
}

const waarover = ({ stuknaam, bepaling }: Rij): string => (bepaling ? `${stuknaam}, ${bepaling}` : stuknaam);

const Vinkje = ({ rij, checked }: { readonly rij: Rij; readonly checked: boolean }) => (
  <label className="ir-choice">
    <input
      className="ir-choice__input"
      type="checkbox"
      name="reacties[]"
      value={rij.id}
      form={beantwoordFormulier}
      defaultChecked={checked}
    />
    <span className="ir-choice__text">{waarover(rij)}</span>
  </label>
);

const Woorden = ({ rij: { soort, tekst, vertrouwelijk, bepalingtekst } }: { readonly rij: Rij }) => (
  <>
    <Badge kind="neutral">{woorden.reactiesoort[soort]}</Badge> <Lines text={tekst} />
    {vertrouwelijk && (
      <div>
        <Badge kind="negative">vertrouwelijk</Badge> <Lines text={vertrouwelijk} />
      </div>
    )}
    {bepalingtekst && (
      <Details summary="De bepaling">
        <Lines text={bepalingtekst} />
      </Details>
    )}
  </>
);

type TekstProps = Pick<Props, 'adres' | 'terug'> & { readonly rij: Rij };

/** The words with which it is published, where its own say whose it is. */
function Publicatietekst({ rij, adres, terug }: TekstProps) {
  if (rij.beantwoording === null) return <>na het antwoord</>;
  const own = terug?.waarden['reactie'] === rij.id ? terug : undefined;
  return (
    <Details summary={rij.publicatietekst ? 'met eigen tekst' : 'zoals geschreven'} open={own !== undefined}>
      <Weigering terug={own} />
      <Form action={`${adres}&doe=tekst`} hidden={{ reactie: rij.id }} label="Tekst voor publicatie">
        <TextArea
          name="tekst"
          id={`tekst-${rij.id}`}
          label="Tekst zonder naam"
          defaultValue={own?.waarden['tekst'] ?? rij.publicatietekst ?? rij.tekst}
        />
        <Actions>
          <SubmitButton kind="secondary">Tekst bewaren</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
