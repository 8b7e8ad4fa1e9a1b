// SPDX-License-Identifier: EUPL-1.2
import {
  datum,
  type Eurocent,
  eurocent,
  formatBedrag,
  formatDatum,
  formatMoment,
  formatPeriode,
  periode,
} from '#libs/kernel';

// Values within a line of text. Each takes the noun, or the plain form in which a page receives it.

/** An amount of eurocents. @example <Money value={125} /> // € 1,25 */
export const Money = ({ value }: { readonly value: Eurocent | number }) => (
  <span className="ir-money">{formatBedrag(eurocent(value))}</span>
);

/** A day. @example <Datum value="2027-12-31" /> // 31 december 2027 */
export function Datum({ value }: { readonly value: Temporal.PlainDate | string }) {
  const day = typeof value === 'string' ? datum(value) : value;
  return <time dateTime={day.toString()}>{formatDatum(day)}</time>;
}

/** A moment, in Dutch time. @example <Moment value="2024-09-01T10:00:00Z" /> // 1 september 2024, 12:00 uur */
export function Moment({ value }: { readonly value: Temporal.Instant | string }) {
  const moment = typeof value === 'string' ? Temporal.Instant.from(value) : value;
  return <time dateTime={moment.toString()}>{formatMoment(moment)}</time>;
}

type PeriodeProps = {
  readonly begin: Temporal.PlainDate | string;
  readonly eind: Temporal.PlainDate | string | null;
};

/** A period, both days included. @example <Periode begin="2025-01-01" eind="2027-12-31" /> // 1 januari 2025 tot en met 31 december 2027 */
export const Periode = ({ begin, eind }: PeriodeProps) => <span>{formatPeriode(periode(begin, eind))}</span>;

/** Text as somebody wrote it, with its own lines. @example <Lines text={'Eerste regel\nTweede regel'} /> */
export const Lines = ({ text }: { readonly text: string }) => <span className="ir-lines">{text}</span>;
