// SPDX-License-Identifier: EUPL-1.2

/**
 * What PostgreSQL says of work that somebody else was just ahead of (SQLSTATE): the same was made, or what was referred to
 * taken away, between looking and writing; or two waited for each other.
 */
const bijInhalen: ReadonlySet<unknown> = new Set([
  '23503', // foreign_key_violation
  '23505', // unique_violation
  '23P01', // exclusion_violation
  '40001', // serialization_failure
  '40P01', // deadlock_detected
]);
const meestePogingen = 3;

/**
 * Does work again that somebody was ahead of: the second time its rules see what the other did, and say so in their own
 * words. What the first time wrote is undone, so the work must be one transaction and nothing besides.
 */
export async function opnieuwNaInhalen<T>(work: () => Promise<T>): Promise<T> {
  for (let poging = 1; ; poging += 1)
    try {
      return await work();
    } catch (error) {
      if (poging === meestePogingen || !isIngehaald(error)) throw error;
    }
}

const isIngehaald = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && bijInhalen.has(error.code);
