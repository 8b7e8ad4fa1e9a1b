// SPDX-License-Identifier: EUPL-1.2

/** A calendar day without time or zone. */
export type Datum = Temporal.PlainDate;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a day in ISO notation. A day that does not exist, such as 2025-02-30, gives `null`.
 * @example parseDatum('2025-01-31')?.month // 1
 */
export function parseDatum(tekst: string): Datum | null {
  if (!isoDay.test(tekst)) return null;
  try {
    return Temporal.PlainDate.from(tekst, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** A day that is known to exist, written in the code or read from our own storage. @throws RangeError when it does not. */
export function datum(tekst: string): Datum {
  const gelezen = parseDatum(tekst);
  if (!gelezen) throw new RangeError(`geen datum: ${tekst}`);
  return gelezen;
}

/** The day that a clock in the Netherlands shows at a moment. */
export const datumOp = (moment: Temporal.Instant): Datum => moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();

export const isVoor = (a: Datum, b: Datum): boolean => Temporal.PlainDate.compare(a, b) < 0;
export const isNa = (a: Datum, b: Datum): boolean => Temporal.PlainDate.compare(a, b) > 0;
export const vroegste = (a: Datum, b: Datum): Datum => (isNa(a, b) ? b : a);
export const laatste = (a: Datum, b: Datum): Datum => (isVoor(a, b) ? b : a);
export const eersteDagVanMaand = (dag: Datum): Datum => dag.with({ day: 1 });
export const laatsteDagVanMaand = (dag: Datum): Datum => dag.with({ day: dag.daysInMonth });
