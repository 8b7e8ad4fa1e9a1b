// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import type { Unit } from '#libs/explain';
import type { Column } from '../show/column.ts';
import { Table } from '../show/table.tsx';
import { formatValue } from './format-value.ts';
import { type Bar, toBars, type WaterfallItem } from './waterfall-bars.ts';

type Props = {
  /** Says the finding, not the subject: "Loonkosten zijn driekwart van het tarief". */
  readonly title: ReactNode;
  readonly items: readonly WaterfallItem[];
  readonly unit: Extract<Unit, 'eurocent' | 'cent' | 'uur' | 'minuut' | 'stuks'>;
  /** What the table under it holds: "Opbouw van het tarief". */
  readonly caption: string;
  /** For example the badge that says the figures are examples. */
  readonly note?: ReactNode;
};

/**
 * How an amount is built up, bar by bar, with the same figures in a table under it.
 * @example <Waterfall title="…" caption="Opbouw" unit="eurocent" items={[{ label: 'Loon', value: 4200 }, { label: 'Tarief', value: 4200, total: true }]} />
 */
export function Waterfall({ title, items, unit, caption, note }: Props) {
  const titleId = useId();
  const bars = toBars(items);
  const low = Math.min(0, ...bars.flatMap(({ from, to }) => [from, to]));
  const high = Math.max(0, ...bars.flatMap(({ from, to }) => [from, to]));
  const place = scaleLinear([low, high === low ? low + 1 : high], [0, 100]);
  return (
    <figure className="ir-chart" aria-labelledby={titleId}>
      <figcaption className="ir-chart__title" id={titleId}>
        {title} {note}
      </figcaption>
      <div className="ir-waterfall" role="img" aria-label={describe(bars, unit)}>
        {bars.map((bar, at) => (
          <WaterfallRow key={bar.label} bar={bar} last={at === bars.length - 1} place={place} unit={unit} />
        ))}
      </div>
      <Table caption={caption} compact columns={columnsFor(unit)} rows={bars} rowKey={({ label }) => label} />
    </figure>
  );
}

type RowProps = { bar: Bar; last: boolean; place: (value: number) => number; unit: Props['unit'] };

// A bar of almost nothing is still seen.
const thin = 0.3;

// Positions are percentages, so that the bars follow the width of the page and the words keep their size.
function WaterfallRow({ bar, last, place, unit }: RowProps) {
  const [left, right] = [place(Math.min(bar.from, bar.to)), place(Math.max(bar.from, bar.to))];
  return (
    <div className={`ir-waterfall__row ir-waterfall__row--${bar.kind}`}>
      <span className="ir-waterfall__label">{bar.label}</span>
      <svg className="ir-waterfall__bars" width="100%" height="100%" aria-hidden="true">
        <line className="ir-waterfall__axis" x1={`${place(0)}%`} x2={`${place(0)}%`} y1="0" y2="100%" />
        <rect
          x={`${Math.min(left, 100 - thin)}%`}
          width={`${Math.max(right - left, thin)}%`}
          y="18%"
          height="64%"
          rx="2"
        />
        {!last && (
          <line className="ir-waterfall__link" x1={`${place(bar.to)}%`} x2={`${place(bar.to)}%`} y1="82%" y2="118%" />
        )}
      </svg>
      <span className="ir-waterfall__value">{format(bar, unit)}</span>
    </div>
  );
}

const signs = { start: '', plus: '+\u00a0', minus: '−\u00a0', total: '' } as const;

const format = ({ kind, value }: Bar, unit: Unit) =>
  signs[kind] + formatValue(kind === 'minus' ? Math.abs(value) : value, unit);

const describe = (bars: readonly Bar[], unit: Unit) =>
  `Watervalgrafiek. ${bars.map((bar) => `${bar.label}: ${format(bar, unit)}`).join('; ')}.`;

const columnsFor = (unit: Unit): readonly Column<Bar>[] => [
  {
    key: 'label',
    head: 'Onderdeel',
    kind: 'name',
    cell: ({ kind, label, source }) => (
      <>
        {kind === 'total' ? <strong>{label}</strong> : label}
        {source && <div className="ir-table__note">{source}</div>}
      </>
    ),
  },
  {
    key: 'value',
    head: unit === 'eurocent' || unit === 'cent' ? 'Bedrag' : 'Aantal',
    kind: 'number',
    cell: (bar) => (bar.kind === 'total' ? '' : format(bar, unit)),
  },
  {
    key: 'sum',
    head: 'Samen',
    kind: 'number',
    cell: ({ kind, to }) => (kind === 'total' ? <strong>{formatValue(to, unit)}</strong> : formatValue(to, unit)),
  },
];
