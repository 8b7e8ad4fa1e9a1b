// SPDX-License-Identifier: EUPL-1.2

/** What a step can hold; all of it survives JSON. Dates are ISO text, exact figures decimal text. */
export type Value = string | number | boolean | null;

/** How a value is to be read and written. `eurocent` is a whole number, `cent` an exact decimal number of eurocents,
 * `code` one of our own words, such as `bestuurlijk-overleg`. */
export type Unit =
  | 'eurocent'
  | 'cent'
  | 'procent'
  | 'factor'
  | 'minuut'
  | 'uur'
  | 'dag'
  | 'week'
  | 'maand'
  | 'jaar'
  | 'stuks'
  | 'datum'
  | 'moment'
  | 'ja-nee'
  | 'tekst'
  | 'code';

/** Where a value comes from. */
export type Source =
  | { readonly from: 'input' }
  | {
      readonly from: 'pack';
      readonly item: string;
      readonly document: string;
      readonly paragraaf: string;
      readonly voorbeeld?: boolean;
    }
  | { readonly from: 'norm'; readonly norm: string; readonly voorbeeld?: boolean }
  | { readonly from: 'rule'; readonly rule: string };

/** One step of an explanation: a named value, where it comes from, and the steps that it rests on. */
export type Step = {
  readonly name: string;
  readonly value: Value;
  readonly unit: Unit;
  readonly source: Source;
  readonly steps: readonly Step[];
};

export const input: Source = { from: 'input' };
export const norm = (naam: string): Source => ({ from: 'norm', norm: naam });
/** Is what comes from here made up, to show how something works? */
export const isVoorbeeld = (source: Source): boolean => 'voorbeeld' in source && source.voorbeeld === true;
/** The rule that made a value; its identifier is its path, such as `tarieven/kostprijs-berekenen`. */
export const rule = (naam: string): Source => ({ from: 'rule', rule: naam });

/** @example step('bedrag', 1210, 'eurocent', rule('tarieven/tarief-indexeren'), [before, factor]) */
export const step = (name: string, value: Value, unit: Unit, source: Source, steps: readonly Step[] = []): Step => ({
  name,
  value,
  unit,
  source,
  steps,
});
