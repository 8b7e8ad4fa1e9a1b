// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Datum, Details, Section, Table } from '#libs/ui';
import type { Lijstregel, LijstView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { BedragPer, tel } from '../weergave.tsx';

type Regel = Plat<Lijstregel>;

/** What the list says now, line by line; what nobody has entered is unknown. */
export const Lijstregels = ({
  regels,
  magInvoeren,
}: {
  readonly regels: readonly Regel[];
  readonly magInvoeren: boolean;
}) => (
  <Section title="Wat de lijst zegt">
    <Table
      caption={tel(regels.length, 'regel', 'regels')}
      rows={regels}
      rowKey={({ regel }) => regel}
      columns={[...columns, ...(magInvoeren ? [invoeren] : [])]}
      empty="Nog niemand voerde een bedrag in, en er volgt nog geen product deze lijst."
    />
  </Section>
);

const columns: readonly Column<Regel>[] = [
  {
    key: 'regel',
    head: 'Regel',
    kind: 'name',
    cell: ({ naam, nu }) => (
      <>
        {naam} {nu?.voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  {
    key: 'bedrag',
    head: 'Bedrag',
    kind: 'number',
    cell: ({ nu }) => (nu ? <BedragPer bedrag={nu.bedrag} eenheid={nu.eenheid} /> : 'onbekend'),
  },
  { key: 'van', head: 'Geldt vanaf', cell: ({ nu }) => (nu ? <Datum value={nu.van} /> : '–') },
  { key: 'bron', head: 'Bron', cell: ({ nu }) => nu?.bron ?? '–' },
  { key: 'volgers', head: 'Gevolgd door', cell: ({ volgers }) => volgers.join(', ') || 'nog niets' },
];

const invoeren: Column<Regel> = {
  key: 'invoeren',
  head: '',
  kind: 'action',
  cell: ({ regel }) => <a href={`?regel=${encodeURIComponent(regel)}#invoeren`}>Bedrag invoeren</a>,
};

type Bedrag = Plat<LijstView>['bedragen'][number];

/** Every amount that counted, counts or will count. */
export function Lijstbedragen({ bedragen }: { readonly bedragen: readonly Bedrag[] }) {
  const counting = bedragen.filter(({ staat }) => staat === 'vastgesteld');
  if (counting.length === 0) return null;
  return (
    <Details summary="Alle bedragen door de tijd">
      <Table
        caption={tel(counting.length, 'bedrag', 'bedragen')}
        rows={counting}
        rowKey={({ id }) => id}
        columns={amounts}
      />
    </Details>
  );
}

const amounts: readonly Column<Bedrag>[] = [
  { key: 'regel', head: 'Regel', kind: 'name', cell: ({ regelNaam }) => regelNaam },
  { key: 'van', head: 'Geldt vanaf', cell: ({ van }) => <Datum value={van} /> },
  {
    key: 'bedrag',
    head: 'Bedrag',
    kind: 'number',
    cell: ({ bedrag, eenheid }) => <BedragPer bedrag={bedrag} eenheid={eenheid} />,
  },
  {
    key: 'op',
    head: 'Vastgesteld op',
    cell: ({ vastgesteldOp }) => (vastgesteldOp ? <Datum value={vastgesteldOp} /> : 'onbekend'),
  },
  { key: 'bron', head: 'Bron', cell: ({ bron }) => bron },
  {
    key: 'door',
    head: 'Vastgelegd door',
    cell: ({ naam, vastgesteldDoor, herkomst }) =>
      herkomst ? 'regiopakket' : `${naam}, gecontroleerd door ${vastgesteldDoor ?? 'nog niemand'}`,
  },
];
