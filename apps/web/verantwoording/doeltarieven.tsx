// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Details, Money, Periode, Section, Table } from '#libs/ui';
import type { DoeldraadView } from '#modules/verantwoording';
import type { Plat } from '../shell/plat.ts';

type Tarief = Plat<DoeldraadView>['tarieven'][number];

/** What a unit costs: a line for each product, and every tariff behind it folded away. */
export const Tarieven = ({ tarieven }: Pick<Plat<DoeldraadView>, 'tarieven'>) => {
  const perProduct = [...Map.groupBy(tarieven, ({ product }) => product).values()];
  return (
    <Section title="Tarieven" id="tarieven">
      <Table
        caption="Wat een eenheid kost"
        rows={perProduct}
        rowKey={([first]) => first?.product ?? ''}
        empty="In deze periode is er geen vastgesteld tarief."
        columns={productTariefColumns}
      />
      {tarieven.length > 0 && (
        <Details summary={tarieven.length === 1 ? 'Het tarief' : `Alle ${tarieven.length} tarieven`}>
          <Table
            caption="Tarieven per cao en soort aanbieder"
            rows={tarieven}
            rowKey={({ id }) => id}
            columns={tariefColumns}
          />
        </Details>
      )}
    </Section>
  );
};

const amounts = (tarieven: readonly Tarief[]): readonly number[] => tarieven.map(({ bedrag }) => bedrag);

const productTariefColumns: readonly Column<readonly Tarief[]>[] = [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: (tarieven) => (
      <>
        {tarieven[0]?.productnaam} {tarieven.some(({ voorbeeld }) => voorbeeld) && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'aantal', head: 'Tarieven', kind: 'number', cell: (tarieven) => tarieven.length },
  {
    key: 'laagste',
    head: 'Laagste',
    kind: 'number',
    cell: (tarieven) => <Money value={Math.min(...amounts(tarieven))} />,
  },
  {
    key: 'hoogste',
    head: 'Hoogste',
    kind: 'number',
    cell: (tarieven) => <Money value={Math.max(...amounts(tarieven))} />,
  },
  { key: 'eenheid', head: 'Per', cell: ([first]) => first?.eenheid },
];

const tariefColumns: readonly Column<Tarief>[] = [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ id, productnaam, voorbeeld }) => (
      <>
        <a href={`/tarieven/${id}`}>{productnaam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'cao', head: 'Volgens', cell: ({ cao }) => (cao === 'basis' ? 'basistarief' : `cao ${cao}`) },
  { key: 'micro', head: 'Voor', cell: ({ micro }) => (micro ? 'micro-onderneming' : 'andere aanbieders') },
  {
    key: 'bedrag',
    head: 'Tarief',
    kind: 'number',
    cell: ({ bedrag, eenheid }) => (
      <>
        <Money value={bedrag} /> per {eenheid}
      </>
    ),
  },
  { key: 'geldig', head: 'Geldig', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
];
