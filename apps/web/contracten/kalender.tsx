// SPDX-License-Identifier: EUPL-1.2
import { Attention, type Column, Datum, Section, Table, Waarom } from '#libs/ui';
import type { OvereenkomstView, Termijn } from '#modules/contracten';
import { plaatsVan } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';

type Props = Pick<Plat<OvereenkomstView>, 'looptijd' | 'afspraken' | 'moties' | 'herijking'>;

/** When the agreement ends, can go on, and must be decided about. */
export function Kalender({ looptijd, afspraken, moties, herijking }: Props) {
  if (looptijd.status !== 'decided') return null;
  const { termijnen, uiterlijkTot } = looptijd.value;
  return (
    <Section title="Kalender">
      <VoorVerlenging moties={moties} />
      {herijking && <Herijkt herijking={herijking} />}
      <Table
        caption={`${termijnen.map(({ jaren }) => jaren).join(' + ')} jaar: termijnen en beslismomenten`}
        rows={termijnen}
        rowKey={({ nummer }) => String(nummer)}
        columns={columns}
      />
      <Waarom
        outcome={looptijd}
        texts={waaromTeksten}
        sentence={
          <>
            De termijnen volgen uit het inkoopplan. De overeenkomst loopt uiterlijk tot en met{' '}
            <Datum value={uiterlijkTot} />.
          </>
        }
      />
      <ZonderKennisgeving lezingen={afspraken.zonderKennisgeving} />
    </Section>
  );
}

const columns: readonly Column<Termijn>[] = [
  {
    key: 'termijn',
    head: 'Termijn',
    kind: 'name',
    cell: ({ soort, nummer }) => (soort === 'initieel' ? 'Eerste termijn' : `Verlenging ${nummer - 1}`),
  },
  { key: 'van', head: 'Van', cell: ({ van }) => <Datum value={van} /> },
  { key: 'tot', head: 'Tot en met', cell: ({ tot }) => <Datum value={tot} /> },
  {
    key: 'beslissen',
    head: 'Beslissen uiterlijk',
    cell: ({ beslissenVoor }) => (beslissenVoor ? <Datum value={beslissenVoor} /> : 'de overeenkomst eindigt'),
  },
];

/** What councils asked before this contract goes on for another term. */
function VoorVerlenging({ moties }: Pick<Props, 'moties'>) {
  if (moties.status !== 'decided' || moties.value.eisen.length === 0) return null;
  const { eisen } = moties.value;
  const open = eisen.filter(({ beantwoord }) => !beantwoord).length;
  return (
    <Attention
      kind={open > 0 ? 'warning' : 'info'}
      title={
        open > 0
          ? 'De raden vroegen iets voor een verlenging'
          : 'Wat de raden voor een verlenging vroegen, is vastgelegd'
      }
    >
      <ul>
        {eisen.map(({ code, titel, strekking, beantwoord }) => (
          <li key={code}>
            <a href={`/beleid/moties/${code}`}>{titel}</a>: {strekking}{' '}
            {beantwoord
              ? 'Hiervoor is in deze termijn een stap vastgelegd.'
              : 'Hiervoor is in deze termijn nog niets vastgelegd.'}
          </li>
        ))}
      </ul>
      <Waarom
        outcome={moties}
        texts={waaromTeksten}
        sentence="Een motie is beantwoord als er in de lopende termijn een stap voor is vastgelegd op dit contract."
      />
    </Attention>
  );
}

/** Whether the tariffs were computed anew for the next term. */
function Herijkt({ herijking: { verlenging, uitkomst } }: { readonly herijking: NonNullable<Props['herijking']> }) {
  if (uitkomst.status === 'incomplete') return null;
  const isHerijkt = uitkomst.status === 'decided';
  return (
    <Attention
      kind={isHerijkt ? 'info' : 'warning'}
      title={isHerijkt ? 'De tarieven zijn herijkt voor een verlenging' : 'De tarieven zijn nog niet herijkt'}
    >
      <p>
        Vóór de verlenging van <Datum value={verlenging} /> worden de tarieven opnieuw bepaald; alleen indexeren is niet
        genoeg.
      </p>
      <Waarom outcome={uitkomst} texts={waaromTeksten} />
    </Attention>
  );
}

const gevolgen = { eindigt: 'eindigt de overeenkomst', 'loopt-door': 'loopt de overeenkomst door' } as const;
type Lezingen = Props['afspraken']['zonderKennisgeving'];

/** What happens when nobody says anything; the sources may contradict each other, and then both are shown. */
function ZonderKennisgeving({ lezingen }: { readonly lezingen: Lezingen }) {
  const [first] = lezingen;
  if (!first) return null;
  if (lezingen.length === 1) return <p>Laat niemand iets weten, dan {gevolgen[first.gevolg]}.</p>;
  return (
    <Attention kind="warning" title="De bronnen spreken elkaar tegen, en de regio heeft nog niet gekozen">
      <ul>
        {lezingen.map(({ gevolg, plaats }) => (
          <li key={gevolg}>
            Laat niemand iets weten, dan {gevolgen[gevolg]}
            {plaats && ` (${plaatsVan(plaats)})`}.
          </li>
        ))}
      </ul>
    </Attention>
  );
}
