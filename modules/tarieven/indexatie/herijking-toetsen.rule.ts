// SPDX-License-Identifier: EUPL-1.2
import {
  decided,
  input,
  type Outcome,
  type Reason,
  reason,
  refused,
  rule,
  type Source,
  type Step,
  step,
} from '#libs/explain';
import { type Datum, type Eurocent, isVoor } from '#libs/kernel';

/** A tariff as it will count on the first day of the extension, with the newest computation of its price. */
export type TeHerijken = {
  readonly naam: string;
  readonly bedrag: Eurocent;
  readonly laatstBerekend: Datum | null;
  readonly bedragKostprijs: Eurocent | null;
  readonly isGeindexeerd: boolean;
  /** What it follows instead of being computed, by name: then there is nothing to recalibrate here. */
  readonly volgt: string | null;
};
export type Herijkingsvraag = {
  /** Where the region says that it recalibrates before every extension. */
  readonly bron: Source;
  /** First day of the running term and of the extension. */
  readonly sinds: Datum;
  readonly verlenging: Datum;
  readonly tarieven: readonly TeHerijken[];
};
export type HerijkingReden = Reason<
  'herijking-geen-tarieven' | 'tarief-niet-herijkt' | 'tarief-alleen-geindexeerd' | 'tarief-onder-herijkte-kostprijs'
>;

const self = 'tarieven/herijking-toetsen';

/**
 * Were the tariffs recalibrated, computed anew and not only indexed, since the last extension? Every contracting and
 * every extension asks it [002 §5.3.2]. A tariff below what was computed anew is no reële prijs.
 */
export function herijkingToetsen(vraag: Herijkingsvraag): Outcome<{ readonly tarieven: number }, HerijkingReden> {
  const { bron, sinds, verlenging, tarieven } = vraag;
  const head = [
    step('herijken-bij-verlenging', true, 'ja-nee', bron),
    step('deze-termijn-begon', sinds.toString(), 'datum', input),
    step('verlenging-gaat-in', verlenging.toString(), 'datum', input),
  ];
  if (tarieven.length === 0) return refused(reason('herijking-geen-tarieven'), head);
  const judged = tarieven.map((tarief) => ({ tarief, why: whyNot(tarief, sinds) }));
  const steps = [...head, ...judged.map(({ tarief, why }) => asStep(tarief, why === null))];
  const codes = [...new Set(judged.flatMap(({ why }) => why ?? []))];
  if (codes.length === 0) return decided({ tarieven: tarieven.length }, steps);
  const named = (code: HerijkingReden['code']) =>
    judged.filter(({ why }) => why === code).map(({ tarief }) => tarief.naam);
  return refused(
    codes.map((code) => reason(code, { aantal: named(code).length, tarieven: few(named(code)) })),
    steps,
  );
}

function whyNot(
  { laatstBerekend, bedrag, bedragKostprijs, isGeindexeerd, volgt }: TeHerijken,
  sinds: Datum,
): HerijkingReden['code'] | null {
  if (volgt !== null) return null;
  if (laatstBerekend === null || isVoor(laatstBerekend, sinds))
    return isGeindexeerd ? 'tarief-alleen-geindexeerd' : 'tarief-niet-herijkt';
  return bedragKostprijs !== null && bedrag < bedragKostprijs ? 'tarief-onder-herijkte-kostprijs' : null;
}

const most = 3;
/** The first of them; the steps name all. */
const few = (names: readonly string[]): string =>
  names.length > most ? `${names.slice(0, most).join('; ')} en ${names.length - most} meer` : names.join('; ');

const asStep = ({ naam, bedrag, laatstBerekend, bedragKostprijs, volgt }: TeHerijken, isGood: boolean): Step =>
  step(naam, isGood, 'ja-nee', rule(self), [
    step('tarief-bij-verlenging', bedrag, 'eurocent', input),
    ...(volgt === null ? [] : [step('tarief-volgt', volgt, 'tekst', input)]),
    step('laatst-berekend', laatstBerekend?.toString() ?? null, 'datum', input),
    step('herijkte-kostprijs', bedragKostprijs, 'eurocent', input),
  ]);
