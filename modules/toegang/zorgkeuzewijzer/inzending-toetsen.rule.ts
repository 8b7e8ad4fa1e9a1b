// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { isBsn } from '#libs/kernel';

export type Inzending = {
  /** When the form was shown; null when it is no form of ours. */
  readonly getoond: Temporal.Instant | null;
  readonly nu: Temporal.Instant;
  /** What stands in the field that people do not see. */
  readonly lokveld: string;
  /** How many came in during the last hour. */
  readonly afgelopenUur: number;
  readonly verhaal: string;
};

const snelsteSeconden = 3;
const langsteUren = 24;
/** What a contract manager can read in an hour; above it something else than people is writing. */
const meestPerUur = 30;

/** Does this look like something a person wrote? Nothing is kept of who sent it: only the form itself and the hour count. */
export function inzendingToetsen({ getoond, nu, lokveld, afgelopenUur, verhaal }: Inzending): Outcome<true> {
  const reasons: Reason[] = [];
  if (getoond === null || lokveld !== '') reasons.push(reason('formulier-niet-van-ons'));
  else if (nu.since(getoond).total('hours') > langsteUren) reasons.push(reason('formulier-verlopen'));
  else if (nu.since(getoond).total('seconds') < snelsteSeconden) reasons.push(reason('formulier-te-snel'));
  if (afgelopenUur >= meestPerUur) reasons.push(reason('te-veel-inzendingen'));
  if (bevatBsn(verhaal)) reasons.push(reason('verhaal-met-bsn', {}, 'verhaal'));
  return reasons.length > 0 ? refused(reasons) : decided(true);
}

/** Nine figures, also with dots or spaces between, that pass the elfproef. */
const bevatBsn = (tekst: string): boolean =>
  (tekst.match(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g) ?? []).some((found) => isBsn(found.replaceAll(/\D/g, '')));
