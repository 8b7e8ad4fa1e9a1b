// SPDX-License-Identifier: EUPL-1.2

const dayOne = { 1900: Temporal.PlainDate.from('1899-12-31'), 1904: Temporal.PlainDate.from('1904-01-01') };
const lastDay = 2_958_465;
const secondsPerDay = 86_400;
/** The day that 1900 did not have, but spreadsheets count: 29 February. */
const leapDay = 60;

/**
 * The date behind a number of days, with a time when it is no whole day. `null` when no calendar has that day.
 * @example dateOf(45_658, false) // '2025-01-01'
 */
export function dateOf(serial: number, from1904: boolean): string | null {
  const seconds = Math.round(serial * secondsPerDay);
  const day = Math.floor(seconds / secondsPerDay);
  if (!Number.isFinite(serial) || day > lastDay || day < (from1904 ? 0 : 1) || (!from1904 && day === leapDay))
    return null;
  const counted = from1904 || day < leapDay ? day : day - 1;
  const date = dayOne[from1904 ? 1904 : 1900].add({ days: counted });
  const time = seconds - day * secondsPerDay;
  return time === 0
    ? date.toString()
    : date
        .toPlainDateTime(Temporal.PlainTime.from('00:00').add({ seconds: time }))
        .toString({ smallestUnit: 'second' });
}

/** The number of days by which a file of ours writes a date. @throws RangeError before 1 March 1900 */
export function serialOf(date: Temporal.PlainDate): number {
  const days = dayOne[1900].until(date).days + 1;
  if (days <= leapDay) throw new RangeError(`te vroeg voor een werkblad: ${date}`);
  return days;
}
