// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, DefinitionList, Money, Table } from '#libs/ui';
import type { Namen } from '#modules/tarieven';
import { BedragPer, tel, Verschil } from '../weergave.tsx';

type Aanbiederregel = {
  readonly aanbiedertarief: string;
  readonly aanbiedernaam: string;
  readonly product: string;
  readonly eenheid: string;
  readonly was: number;
  readonly wordt: number;
  readonly voorbeeld: boolean;
  /** The tariff that came of it. */
  readonly nieuw?: string | null;
};

const columnsOf = ({ producten }: Namen): readonly Column<Aanbiederregel>[] => [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ aanbiedertarief, nieuw, product, voorbeeld }) => (
      <>
        <a href={`/tarieven/eigen/${nieuw ?? aanbiedertarief}`}>{producten[product] ?? product}</a>{' '}
        {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbiedernaam }) => aanbiedernaam },
  { key: 'was', head: 'Was', kind: 'number', cell: ({ was }) => <Money value={was} /> },
  {
    key: 'wordt',
    head: 'Wordt',
    kind: 'number',
    cell: ({ wordt, eenheid }) => <BedragPer bedrag={wordt} eenheid={eenheid} />,
  },
  { key: 'verschil', head: 'Verschil', kind: 'number', cell: ({ was, wordt }) => <Verschil van={was} naar={wordt} /> },
];

type Props = { readonly regels: readonly Aanbiederregel[]; readonly namen: Namen };

/** Tariffs of single providers that go along. */
export const Aanbiederregels = ({ regels, namen }: Props) =>
  regels.length > 0 && (
    <Table
      caption={tel(regels.length, 'tarief van één aanbieder gaat mee', 'tarieven van één aanbieder gaan mee')}
      rows={regels}
      rowKey={({ aanbiedertarief }) => aanbiedertarief}
      columns={columnsOf(namen)}
    />
  );

type Blijvend = Pick<Aanbiederregel, 'aanbiedertarief' | 'aanbiedernaam' | 'product' | 'eenheid'> & {
  readonly bedrag: number;
};
type BlijvendProps = { readonly blijft: readonly Blijvend[]; readonly namen: Namen };

/** Tariffs of single providers that stay as they are, by their addendum. */
export const BlijvendeAanbiedertarieven = ({ blijft, namen: { producten } }: BlijvendProps) => (
  <DefinitionList
    items={blijft.map(({ aanbiedertarief, aanbiedernaam, product, bedrag, eenheid }) => ({
      term: <a href={`/tarieven/eigen/${aanbiedertarief}`}>{`${producten[product] ?? product}, ${aanbiedernaam}`}</a>,
      value: <BedragPer bedrag={bedrag} eenheid={eenheid} />,
      note: 'Volgens het addendum gaat dit tarief niet mee met de indexatie.',
    }))}
  />
);
