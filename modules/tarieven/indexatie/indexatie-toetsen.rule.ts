// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, rule, step } from '#libs/explain';
import { type Datum, datum, isVoor } from '#libs/kernel';

/** What must be known of a running tariff before it is indexed. */
export type TeIndexeren = {
  readonly id: string;
  readonly van: Datum;
  /** It came about by a computation or a decision of its own, not by an indexation. */
  readonly isHerijkt: boolean;
  /** A proposal about it waits for a decision. */
  readonly isVoorgesteld: boolean;
  /** First day of an adopted tariff that follows it, on or after the first day of the year. */
  readonly later: Datum | null;
  /** The list or the product that it follows instead, by name. */
  readonly volgt: string | null;
};

export type Overslaan = Reason<
  'tarief-dit-jaar-herijkt' | 'tarief-wacht-op-besluit' | 'tarief-later-vastgesteld' | 'tarief-volgt-lijst'
>;

const self = 'tarieven/indexatie-toetsen';

/** Indexation counts from the first day of the year. */
export const ingangVan = (jaar: number): Datum => datum(`${jaar}-01-01`);

/**
 * Is a contract in its first year: were its first tariffs set at the price level of the year before? Then there is no
 * estimate that fell short [toelichting contractstandaard Wmo 1.2].
 */
export const isEersteJaar = (eersteTarief: Datum, jaar: number): boolean =>
  !isVoor(eersteTarief, datum(`${jaar - 1}-01-01`));

/**
 * Does a tariff go along with the indexation of a year? One that was recalibrated in the year before is at today's price
 * level already, and goes along only when it was chosen to; what others decide about, or what follows another list,
 * never does. @returns why it stays as it is, or null when it is indexed
 */
export function indexatieToetsen(tarief: TeIndexeren, jaar: number, gekozen: boolean): Outcome<Overslaan | null> {
  const recent = tarief.isHerijkt && isVoor(datum(`${jaar - 1}-01-01`), tarief.van);
  const used = [
    step('ingang', ingangVan(jaar).toString(), 'datum', input),
    step('tarief-sinds', tarief.van.toString(), 'datum', input),
    step('tarief-herijkt', recent, 'ja-nee', input),
    step('toch-indexeren', gekozen, 'ja-nee', input),
  ];
  const why = whyNot(tarief, recent && !gekozen);
  return decided(why, [step('indexeren', why === null, 'ja-nee', rule(self), used)]);
}

function whyNot({ volgt, later, isVoorgesteld, van }: TeIndexeren, isRecent: boolean): Overslaan | null {
  if (volgt !== null) return reason('tarief-volgt-lijst', { lijst: volgt });
  if (later) return reason('tarief-later-vastgesteld', { van: later.toString() });
  if (isVoorgesteld) return reason('tarief-wacht-op-besluit');
  return isRecent ? reason('tarief-dit-jaar-herijkt', { van: van.toString() }) : null;
}
