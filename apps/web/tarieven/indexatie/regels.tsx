// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, DefinitionList, formatValue, Money, Table } from '#libs/ui';
import type { Namen } from '#modules/tarieven';
import { redenTekst } from '../../shell/teksten.ts';
import { aanbiederTekst, BedragPer, tariefNaam, tel, Verschil } from '../weergave.tsx';

type Regel = {
  readonly id: string;
  readonly product: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly eenheid: string;
  readonly was: number;
  readonly wordt: number;
  readonly onafgerond?: string;
  readonly voorbeeld: boolean;
};
type Props = { readonly regels: readonly Regel[]; readonly namen: Namen };

const rounding: Column<Regel> = {
  key: 'onafgerond',
  head: 'Onafgerond',
  kind: 'number',
  cell: ({ onafgerond = null }) => formatValue(onafgerond, 'cent'),
};

const columnsOf = ({ producten, caos }: Namen, isPreview: boolean): readonly Column<Regel>[] => [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ id, product, voorbeeld }) => (
      <>
        <a href={`/tarieven/${id}`}>{producten[product] ?? product}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'cao', head: 'Cao', cell: ({ cao }) => caos[cao] ?? cao },
  { key: 'aanbieder', head: 'Aanbieder', cell: ({ micro }) => aanbiederTekst(micro) },
  { key: 'was', head: 'Was', kind: 'number', cell: ({ was }) => <Money value={was} /> },
  ...(isPreview ? [rounding] : []),
  {
    key: 'wordt',
    head: 'Wordt',
    kind: 'number',
    cell: ({ wordt, eenheid }) => <BedragPer bedrag={wordt} eenheid={eenheid} />,
  },
  { key: 'verschil', head: 'Verschil', kind: 'number', cell: ({ was, wordt }) => <Verschil van={was} naar={wordt} /> },
];

/** The tariffs of one contract before and after. */
export const Regels = ({ regels, namen }: Props) => (
  <Table
    caption={tel(regels.length, 'tarief', 'tarieven')}
    rows={regels}
    rowKey={({ id }) => id}
    columns={columnsOf(
      namen,
      regels.some(({ onafgerond }) => onafgerond !== undefined),
    )}
  />
);

type Overgeslagen = Pick<Regel, 'product' | 'cao' | 'micro'> & {
  readonly tarief: string;
  readonly bedrag: number;
  readonly reden: Parameters<typeof redenTekst>[0];
};

/** What stays as it is, and why. */
export const NietGeindexeerd = ({
  overgeslagen,
  namen,
}: {
  readonly overgeslagen: readonly Overgeslagen[];
  readonly namen: Namen;
}) => (
  <DefinitionList
    items={overgeslagen.map(({ tarief, product, cao, micro, bedrag, reden }) => ({
      term: (
        <a href={`/tarieven/${tarief}`}>
          {tariefNaam(namen.producten[product] ?? product, namen.caos[cao] ?? cao, micro)}
        </a>
      ),
      value: <Money value={bedrag} />,
      note: redenTekst(reden),
    }))}
  />
);
