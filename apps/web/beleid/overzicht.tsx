// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Details, Table } from '#libs/ui';
import type { BeleidView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { plaatsVan } from '../shell/herkomst.tsx';
import { hoofdletter } from '../shell/hoofdletter.ts';
import type { Plat } from '../shell/plat.ts';
import { telling } from '../shell/telling.ts';
import {
  bekostigingTekst,
  type KeuzesView,
  leveranciersTekst,
  looptijdTekst,
  procedureTekst,
  tegenstrijdigeKeuzes,
  toegangTekst,
} from './keuzetekst.ts';

type Plan = Pick<Plat<BeleidView>, 'contracten' | 'namen' | 'doelen' | 'ongemodelleerd'>;
type Contract = Plan['contracten'][number];
type Doel = Plan['doelen'][number];

/** The doelen, from wide to narrow. */
export function Doelen({ doelen }: Pick<Plan, 'doelen'>) {
  const kinds = Object.keys(woorden.doelsoort);
  return (
    <Table
      caption="Doelen, van ruim naar nauw"
      captionHidden
      rows={doelen.toSorted((a, b) => kinds.indexOf(a.soort) - kinds.indexOf(b.soort))}
      rowKey={({ code }) => code}
      columns={doelColumns}
    />
  );
}

const doelColumns: readonly Column<Doel>[] = [
  {
    key: 'naam',
    head: 'Doel',
    kind: 'name',
    cell: ({ code, naam, voorbeeld }) => (
      <>
        <a href={`/beleid/doelen/${code}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'soort', head: 'Soort', cell: ({ soort }) => woorden.doelsoort[soort] },
  {
    key: 'contracten',
    head: 'Contracten',
    cell: ({ contracten }) => (contracten === null ? 'alle' : contracten.length),
  },
  { key: 'indicatoren', head: 'Indicatoren', kind: 'number', cell: ({ indicatoren }) => indicatoren },
  {
    key: 'smart',
    head: 'SMART',
    cell: ({ smart }) => (smart ? <Badge kind="positive">ja</Badge> : <Badge kind="warning">nog niet</Badge>),
  },
];

/** Every segment with its contracts, as figuur 3 draws them. */
export function Segmenten({ contracten, namen }: Pick<Plan, 'contracten' | 'namen'>) {
  const inSegment = (segment: string, wet: Contract['wet']) =>
    contracten.filter((contract) => contract.segment === segment && contract.wet === wet);
  const links = (found: readonly Contract[]) =>
    found.map(({ code, nummer, naam }) => (
      <div key={code}>
        <a href={`/beleid/contracten/${code}`}>
          {nummer}. {naam}
        </a>
      </div>
    ));
  return (
    <Table
      caption={`${hoofdletter(telling(contracten.length, 'contract', 'contracten'))}, per segment`}
      rows={Object.entries(namen.segmenten).map(([code, naam]) => ({ code, naam }))}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'segment',
          head: 'Segment',
          kind: 'name',
          cell: ({ code, naam }) => <a href={`/beleid/segmenten/${code}`}>{naam}</a>,
        },
        { key: 'jeugdwet', head: 'Jeugdwet', cell: ({ code }) => links(inSegment(code, 'jeugdwet')) },
        { key: 'wmo', head: 'Wmo', cell: ({ code }) => links(inSegment(code, 'wmo')) },
      ]}
    />
  );
}

/** The choices per contract, as figuur 1 lays them side by side; every cell leads to its place in the plan. */
export function Keuzeoverzicht({ contracten, namen, ongemodelleerd }: Omit<Plan, 'doelen'>) {
  const chosen = contracten.flatMap(({ code, naam, nummer, keuzes }) =>
    keuzes ? [{ code, naam, nummer, keuzes }] : [],
  );
  type Row = (typeof chosen)[number];
  const cell = (key: keyof KeuzesView, head: string, text: (row: Row) => string): Column<Row> => ({
    key,
    head,
    cell: (row) => (
      <>
        <a href={`/beleid/contracten/${row.code}#${key}`}>{text(row)}</a>{' '}
        {tegenstrijdigeKeuzes(row.keuzes).includes(key) && <Badge kind="warning">tegenstrijdig</Badge>}
      </>
    ),
  });
  return (
    <>
      <Table
        caption="De keuzes per contract"
        rows={chosen}
        rowKey={({ code }) => code}
        empty="Van geen enkel contract staan de keuzes in het regiopakket."
        columns={[
          {
            key: 'contract',
            head: 'Contract',
            kind: 'name',
            cell: ({ code, nummer, naam }) => (
              <a href={`/beleid/contracten/${code}`}>
                {nummer}. {naam}
              </a>
            ),
          },
          cell('procedure', 'Procedure', ({ keuzes }) => procedureTekst(keuzes, namen)),
          cell('looptijd', 'Looptijd', ({ keuzes }) => looptijdTekst(keuzes)),
          cell('bekostiging', 'Bekostiging', ({ keuzes }) => bekostigingTekst(keuzes)),
          cell('toegang', 'Toegang', ({ keuzes }) => toegangTekst(keuzes, namen)),
          cell('leveranciers', 'Leveranciers', ({ keuzes }) => leveranciersTekst(keuzes)),
        ]}
      />
      <NietOvergenomen aantal={contracten.length - chosen.length} ongemodelleerd={ongemodelleerd} />
    </>
  );
}

function NietOvergenomen({ aantal, ongemodelleerd }: { readonly aantal: number } & Pick<Plan, 'ongemodelleerd'>) {
  if (ongemodelleerd.length === 0) return null;
  return (
    <Details
      summary={
        aantal === 0
          ? 'Wat nog niet in het regiopakket staat'
          : `Van ${telling(aantal, 'contract', 'contracten')} staan de keuzes nog niet in het regiopakket`
      }
    >
      <ul>
        {ongemodelleerd.map(({ wat, bron, reden }) => (
          <li key={wat}>
            {wat} ({plaatsVan(bron)}). {reden}
          </li>
        ))}
      </ul>
    </Details>
  );
}
