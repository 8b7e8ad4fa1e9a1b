// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import type { Unit } from '#libs/explain';
import type { Column } from '../show/column.ts';
import { Table } from '../show/table.tsx';
import { formatValue } from './format-value.ts';

export type TornadoItem = {
  readonly label: string;
  /** What the figure is now, and how far it is moved: "34 %" and "1 procentpunt". */
  readonly now: string;
  readonly move: string;
  /** What moving it down and up changes, as signed amounts. */
  readonly down: number;
  readonly up: number;
  readonly note?: ReactNode;
};
type Props = {
  /** Says the finding, not the subject: "Het loon beweegt het tarief het meest". */
  readonly title: ReactNode;
  readonly items: readonly TornadoItem[];
  readonly unit: Extract<Unit, 'eurocent' | 'cent' | 'uur' | 'minuut' | 'stuks'>;
  readonly caption: string;
  /** What is moved: "Het tarief per uur". */
  readonly subject: string;
};

/**
 * What moves an amount most: per figure how much less and more it becomes, the widest first, with its table under it.
 * @example <Tornado title="…" caption="…" subject="Het tarief" unit="cent" items={[{ label: 'Overhead', now: '34 %', move: '1 procentpunt', down: -52, up: 52 }]} />
 */
export function Tornado({ title, items, unit, caption, subject }: Props) {
  const titleId = useId();
  const widest = Math.max(1e-9, ...items.flatMap(({ down, up }) => [Math.abs(down), Math.abs(up)]));
  const place = scaleLinear([-widest, widest], [0, 100]);
  return (
    <figure className="ir-chart" aria-labelledby={titleId}>
      <figcaption className="ir-chart__title" id={titleId}>
        {title}
      </figcaption>
      <div className="ir-waterfall" role="img" aria-label={describe(items, unit)}>
        {items.map((item) => (
          <TornadoRow key={item.label} item={item} place={place} unit={unit} />
        ))}
      </div>
      <Table caption={caption} columns={columnsFor(unit, subject)} rows={items} rowKey={({ label }) => label} />
    </figure>
  );
}

type RowProps = { readonly item: TornadoItem; readonly place: (value: number) => number; readonly unit: Props['unit'] };

function TornadoRow({ item: { label, down, up }, place, unit }: RowProps) {
  const most = Math.abs(up) >= Math.abs(down) ? up : down;
  return (
    <div className="ir-waterfall__row">
      <span className="ir-waterfall__label">{label}</span>
      <svg className="ir-waterfall__bars" width="100%" height="100%" aria-hidden="true">
        <Side value={down} place={place} kind="down" />
        <Side value={up} place={place} kind="up" />
        <line className="ir-waterfall__axis" x1="50%" x2="50%" y1="0" y2="100%" />
      </svg>
      <span className="ir-waterfall__value">±&nbsp;{formatValue(Math.abs(most), unit)}</span>
    </div>
  );
}

type SideProps = { readonly value: number; readonly place: RowProps['place']; readonly kind: 'down' | 'up' };

// What lowering a figure does is the open bar, what raising it does the full one: colour is never the only sign.
function Side({ value, place, kind }: SideProps) {
  const [left, right] = [place(Math.min(0, value)), place(Math.max(0, value))];
  return (
    <rect
      className={`ir-tornado__side ir-tornado__side--${kind}`}
      x={`${left}%`}
      width={`${right - left}%`}
      y="18%"
      height="64%"
      rx="2"
    />
  );
}

const signed = (value: number, unit: Unit): string => {
  if (value === 0) return formatValue(0, unit);
  return `${value < 0 ? '−' : '+'}\u00a0${formatValue(Math.abs(value), unit)}`;
};

const describe = (items: readonly TornadoItem[], unit: Unit) =>
  `Tornadografiek. ${items
    .map(({ label, down, up }) => `${label}: lager ${signed(down, unit)}, hoger ${signed(up, unit)}`)
    .join('; ')}.`;

const columnsFor = (unit: Unit, subject: string): readonly Column<TornadoItem>[] => [
  {
    key: 'label',
    head: 'Cijfer',
    kind: 'name',
    cell: ({ label, note }) => (
      <>
        {label} {note}
      </>
    ),
  },
  { key: 'now', head: 'Nu', kind: 'number', cell: ({ now }) => now },
  { key: 'move', head: 'Stap', cell: ({ move }) => move },
  {
    key: 'down',
    head: `${subject} bij een stap lager`,
    kind: 'number',
    cell: ({ down }) => signed(down, unit),
  },
  { key: 'up', head: `${subject} bij een stap hoger`, kind: 'number', cell: ({ up }) => signed(up, unit) },
];
