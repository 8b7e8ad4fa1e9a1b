// SPDX-License-Identifier: EUPL-1.2
import { type Column, Money, Section, Table } from '#libs/ui';
import type { VoorstelRegel } from '#modules/tarieven';
import type { Plat } from '../shell/plat.ts';
import { aanbiederTekst, tel, Verschil } from './weergave.tsx';

type Regel = Plat<VoorstelRegel>;

const who: readonly Column<Regel>[] = [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ id, productNaam }) => <a href={`/tarieven/${id}`}>{productNaam}</a>,
  },
  { key: 'cao', head: 'Cao', cell: ({ caoNaam }) => caoNaam },
  { key: 'aanbieder', head: 'Aanbieder', cell: ({ micro }) => aanbiederTekst(micro) },
];
const difference: readonly Column<Regel>[] = [
  {
    key: 'nu',
    head: 'Nu',
    kind: 'number',
    cell: ({ bedragNu }) => (bedragNu === null ? '–' : <Money value={bedragNu} />),
  },
];
const proposed: readonly Column<Regel>[] = [
  {
    key: 'wordt',
    head: 'Wordt',
    kind: 'number',
    cell: ({ bedrag, eenheid }) => (
      <>
        <Money value={bedrag} /> per {eenheid}
      </>
    ),
  },
];
const change: readonly Column<Regel>[] = [
  {
    key: 'verschil',
    head: 'Verschil',
    kind: 'number',
    cell: ({ bedragNu, bedrag }) => (bedragNu === null ? 'nieuw' : <Verschil van={bedragNu} naar={bedrag} />),
  },
];
const why: readonly Column<Regel>[] = [
  {
    key: 'opbouw',
    head: 'Kostprijs',
    cell: ({ kostprijs, bedragKostprijs }) =>
      kostprijs && bedragKostprijs !== null ? (
        <a href={`/tarieven/kostprijzen/${kostprijs}`}>
          opbouw van <Money value={bedragKostprijs} />
        </a>
      ) : (
        'niet berekend'
      ),
  },
];

type Props = { readonly regels: readonly Regel[]; readonly isWijziging: boolean };

/** Every tariff of the proposal, beside what counts now. */
export const Verandering = ({ regels, isWijziging }: Props) => (
  <Section title="Wat verandert er">
    {!isWijziging && <p>Nu gelden er voor dit contract nog geen vastgestelde tarieven.</p>}
    <Table
      caption={tel(regels.length, 'tarief', 'tarieven')}
      rows={regels}
      rowKey={({ id }) => id}
      columns={isWijziging ? [...who, ...difference, ...proposed, ...change, ...why] : [...who, ...proposed, ...why]}
    />
  </Section>
);
