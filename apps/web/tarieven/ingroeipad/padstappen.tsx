// SPDX-License-Identifier: EUPL-1.2
import { type Column, Datum, Money, Table } from '#libs/ui';
import type { IngroeipadView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { tel } from '../weergave.tsx';

type View = Plat<IngroeipadView>;
type Stap = View['stappen'][number] & { readonly wordt: number | null; readonly laatste: boolean };

/** What was agreed per step, and the tariff that came of it. */
export const Padstappen = ({ view: { stappen, bewijs, eindbedrag } }: { readonly view: View }) => {
  const made = bewijs.outcome.steps.filter(({ name }) => name === 'padstap');
  const rows = stappen.map((stap, at): Stap => {
    const laatste = at === stappen.length - 1;
    const value = made[at]?.value;
    return { ...stap, laatste, wordt: laatste ? eindbedrag : typeof value === 'number' ? value : null };
  });
  return (
    <Table caption={tel(rows.length, 'stap', 'stappen')} rows={rows} rowKey={({ van }) => van} columns={columns} />
  );
};

const columns: readonly Column<Stap>[] = [
  { key: 'van', head: 'Vanaf', kind: 'name', cell: ({ van }) => <Datum value={van} /> },
  {
    key: 'afspraak',
    head: 'Afgesproken',
    cell: ({ deel, laatste }) =>
      laatste
        ? 'het tarief van de lijst'
        : deel === null
          ? 'dit bedrag'
          : `${deel.replace('.', ',')} procent van het verschil`,
  },
  {
    key: 'tarief',
    head: 'Tarief',
    kind: 'number',
    cell: ({ wordt }) => (wordt === null ? '–' : <Money value={wordt} />),
  },
];
