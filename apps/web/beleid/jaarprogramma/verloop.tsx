// SPDX-License-Identifier: EUPL-1.2
import { Attention, Datum, DefinitionList, Lines, Moment, Section, Table } from '#libs/ui';
import type { JaarprogrammaView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { Bedrag, StaatBadge, Verschil } from './weergave.tsx';

type View = Plat<JaarprogrammaView>;

/** What each council thinks of it. */
export const Zienswijzen = ({ view }: { readonly view: View }) =>
  view.zienswijzenTot && (
    <Section title="Zienswijzen van de gemeenteraden" id="zienswijzen">
      <p>
        Gevraagd uiterlijk op <Datum value={view.zienswijzenTot} />.
      </p>
      <Table
        caption={gegeven(view)}
        rows={view.leden}
        rowKey={({ gemeente }) => gemeente}
        columns={[
          { key: 'naam', head: 'Gemeente', kind: 'name', cell: ({ naam }) => naam },
          {
            key: 'oordeel',
            head: 'De raad',
            cell: ({ gemeente }) => {
              const found = view.zienswijzen.find((one) => one.gemeente === gemeente);
              return found ? woorden.zienswijze[found.oordeel] : 'nog niet';
            },
          },
          {
            key: 'op',
            head: 'Op',
            cell: ({ gemeente }) => {
              const found = view.zienswijzen.find((one) => one.gemeente === gemeente);
              return found ? <Datum value={found.op} /> : '–';
            },
          },
          {
            key: 'tekst',
            head: 'Toelichting',
            cell: ({ gemeente }) => (
              <Lines text={view.zienswijzen.find((one) => one.gemeente === gemeente)?.tekst ?? '–'} />
            ),
          },
        ]}
      />
    </Section>
  );

function gegeven({ zienswijzen, leden }: View): string {
  if (zienswijzen.length === 0) return 'Nog geen raad gaf een zienswijze';
  return `${zienswijzen.length} van de ${leden.length} raden ${zienswijzen.length === 1 ? 'gaf een zienswijze' : 'gaven een zienswijze'}`;
}

type BesluitvormingProps = {
  readonly view: View;
  /** Decisions of the region are not for everyone. */
  readonly leestBesluit: boolean;
};

/** Who may adopt it, and what was decided. */
export const Besluitvorming = ({ view: { beslisser, besluiten }, leestBesluit }: BesluitvormingProps) => (
  <Section title="Wie stelt vast" id="besluit">
    {beslisser ? (
      <DefinitionList
        items={[
          {
            term: 'Bevoegd',
            value: beslisser.naam,
            note: `Grond: ${beslisser.grond}.${beslisser.voorbeeld ? ' Dit is een voorbeeld: het plan zegt niet wie beslist. De regio vult het in haar mandaatregister in.' : ''}`,
          },
          ...besluiten.map(({ id, door, genomen, motivering }) => ({
            term: 'Besloten',
            value: (
              <>
                {leestBesluit ? <a href={`/regio/besluiten/${id}`}>{door}</a> : door}, <Moment value={genomen} />
              </>
            ),
            note: <Lines text={motivering} />,
          })),
        ]}
      />
    ) : (
      <Attention kind="warning">
        In het mandaatregister van de regio staat nog niet wie het jaarprogramma vaststelt. Laat de regio dat eerst
        invullen.
      </Attention>
    )}
  </Section>
);

/** The versions, and what this one changed. */
export const Versies = ({ view: { jaar, versie, versies, verschil } }: { readonly view: View }) =>
  versies.length > 1 && (
    <Section title="Versies" id="versies">
      <Table
        caption="Alle versies, de nieuwste bovenaan"
        captionHidden
        rows={versies}
        rowKey={(one) => String(one.versie)}
        columns={[
          {
            key: 'versie',
            head: 'Versie',
            kind: 'name',
            cell: (one) =>
              one.versie === versie ? (
                `Versie ${one.versie} (deze)`
              ) : (
                <a href={`/beleid/jaarprogramma/${jaar}?versie=${one.versie}`}>Versie {one.versie}</a>
              ),
          },
          { key: 'staat', head: 'Stand', cell: StaatBadge },
          { key: 'reden', head: 'Waarom', cell: ({ reden }) => reden ?? 'de eerste' },
        ]}
      />
      {verschil && <Wijziging verschil={verschil} versie={versie} />}
    </Section>
  );

const Wijziging = ({
  verschil,
  versie,
}: {
  readonly verschil: NonNullable<View['verschil']>;
  readonly versie: number;
}) => (
  <>
    <h3>Wat verandert ten opzichte van versie {versie - 1}</h3>
    <Table
      caption="Verschil per post"
      captionHidden
      rows={verschil.posten}
      rowKey={({ code }) => code}
      empty="De posten zijn gelijk."
      columns={[
        { key: 'naam', head: 'Post', kind: 'name', cell: ({ naam }) => naam },
        {
          key: 'wat',
          head: 'Wat',
          cell: ({ wat, velden }) => (velden.length > 0 ? `${wat}: ${velden.join(', ')}` : wat),
        },
        {
          key: 'was',
          head: 'Was',
          kind: 'number',
          cell: ({ wat, was }) => (wat === 'nieuw' ? '–' : <Bedrag value={was} />),
        },
        {
          key: 'wordt',
          head: 'Wordt',
          kind: 'number',
          cell: ({ wat, wordt }) => (wat === 'vervallen' ? '–' : <Bedrag value={wordt} />),
        },
      ]}
      foot={{ naam: 'Het totaal verandert met', wordt: <Verschil value={verschil.totaal} /> }}
    />
  </>
);
