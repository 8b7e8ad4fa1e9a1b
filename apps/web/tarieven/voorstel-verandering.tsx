// SPDX-License-Identifier: EUPL-1.2
import { type Column, Money, Section, Table } from '#libs/ui';
import type { VoorstelRegel } from '#modules/tarieven';
import type { Plat } from '../shell/plat.ts';
import { Matrix, type MatrixRij } from './matrix.tsx';
import { aanbiederTekst, BedragPer, tel, Verschil } from './weergave.tsx';

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
const amounts: readonly Column<Regel>[] = [
  {
    key: 'nu',
    head: 'Nu',
    kind: 'number',
    cell: ({ bedragNu }) => (bedragNu === null ? '–' : <Money value={bedragNu} />),
  },
  {
    key: 'wordt',
    head: 'Wordt',
    kind: 'number',
    cell: ({ bedrag, eenheid }) => <BedragPer bedrag={bedrag} eenheid={eenheid} />,
  },
  {
    key: 'verschil',
    head: 'Verschil',
    kind: 'number',
    cell: ({ bedragNu, bedrag }) => (bedragNu === null ? 'nieuw' : <Verschil van={bedragNu} naar={bedrag} />),
  },
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

/** Every tariff of the proposal; a change stands beside what counts now. */
export const Verandering = ({ regels, isWijziging }: Props) => (
  <Section title="Wat verandert er">
    {isWijziging ? (
      <Table
        caption={tel(regels.length, 'tarief', 'tarieven')}
        rows={regels}
        rowKey={({ id }) => id}
        columns={[...who, ...amounts]}
      />
    ) : (
      <>
        <p>
          Voor dit contract gelden nu nog geen vastgestelde tarieven. Voorgesteld worden{' '}
          {tel(regels.length, 'tarief', 'tarieven')}.
        </p>
        <Matrix rijen={toRows(regels)} caption="Voorgestelde tarieven" />
      </>
    )}
  </Section>
);

const toRows = (regels: readonly Regel[]): readonly MatrixRij[] =>
  [...Map.groupBy(regels, ({ product, cao }) => `${product} ${cao}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const gewoon = group.find(({ micro }) => !micro) ?? null;
    const micro = group.find((regel) => regel.micro) ?? null;
    return [{ ...first, naam: first.productNaam, gewoon, micro }];
  });
