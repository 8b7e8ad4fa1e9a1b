// SPDX-License-Identifier: EUPL-1.2
import { Datum, Details, Lines, Section, Table } from '#libs/ui';
import type { JaarprogrammaView } from '#modules/beleid';
import type { Plat } from '../../shell/plat.ts';
import { Bedrag, Verschil } from './weergave.tsx';

type View = Plat<JaarprogrammaView>;

/** How the year goes, the newest report first; older ones folded. */
export const Rapportages = ({ view }: { readonly view: View }) => {
  const { jaar, rapportagesVan, rapportages, mag } = view;
  if (rapportagesVan.length === 0 && rapportages.length === 0 && !mag.rapporteren) return null;
  const [newest, ...older] = rapportagesVan;
  return (
    <Section
      title="Hoe het jaar verloopt"
      id="rapportages"
      action={mag.rapporteren && <a href={`/beleid/jaarprogramma/${jaar}/rapportage`}>Bestuursrapportage maken</a>}
    >
      <Gepland view={view} />
      {newest && <Rapportage rapportage={newest} />}
      {older.map((rapportage) => (
        <Details
          key={rapportage.peildatum}
          summary={
            <>
              Eerder: per <Datum value={rapportage.peildatum} />
            </>
          }
        >
          <Rapportage rapportage={rapportage} />
        </Details>
      ))}
    </Section>
  );
};

/** What is still to come; every report that was made answers the first day that was open. */
function Gepland({ view: { rapportages, rapportagesVan, verantwoordingTot, staat } }: { readonly view: View }) {
  const open = staat === 'verantwoord' ? [] : rapportages.slice(rapportagesVan.length);
  const account = staat === 'verantwoord' ? null : verantwoordingTot;
  if (open.length === 0 && account === null) return null;
  return (
    <ul>
      {open.map((dag) => (
        <li key={dag}>
          Bestuursrapportage uiterlijk op <Datum value={dag} />
        </li>
      ))}
      {account && (
        <li>
          Verantwoording van het jaar uiterlijk op <Datum value={account} />
        </li>
      )}
    </ul>
  );
}

type Props = { readonly rapportage: View['rapportagesVan'][number] };

const Rapportage = ({ rapportage: { peildatum, naam, toelichting, posten } }: Props) => (
  <>
    {toelichting && (
      <p>
        <Lines text={toelichting} />
      </p>
    )}
    <Table
      caption={
        <>
          Stand per <Datum value={peildatum} />, door {naam}
        </>
      }
      rows={posten}
      rowKey={({ post }) => post}
      columns={[
        { key: 'post', head: 'Post', kind: 'name', cell: (regel) => regel.naam },
        { key: 'begroot', head: 'Begroot', kind: 'number', cell: ({ begroot }) => <Bedrag value={begroot} /> },
        { key: 'uit', head: 'Uitgegeven', kind: 'number', cell: ({ gerealiseerd }) => <Bedrag value={gerealiseerd} /> },
        { key: 'prognose', head: 'Verwacht', kind: 'number', cell: ({ prognose }) => <Bedrag value={prognose} /> },
        {
          key: 'afwijking',
          head: 'Afwijking',
          kind: 'number',
          cell: ({ afwijking }) => <Verschil value={afwijking} />,
        },
        {
          key: 'toelichting',
          head: 'Voortgang en toelichting',
          cell: (regel) => <Lines text={[regel.voortgang, regel.toelichting].filter(Boolean).join('\n') || '–'} />,
        },
      ]}
    />
  </>
);
