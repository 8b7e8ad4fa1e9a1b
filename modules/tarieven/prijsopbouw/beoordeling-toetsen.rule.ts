// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import type { Beoordeling } from './prijsopbouw.ts';

export type Beoordelingsvraag = Beoordeling & {
  /** What is another for the aanbieder: each asks for a verdict. */
  readonly soorten: readonly string[];
};
export type BeoordelingReden = Reason<
  | 'punt-zonder-oordeel'
  | 'oordeel-zonder-reden'
  | 'oordeel-van-iets-anders'
  | 'eisen-zonder-reden'
  | 'volgen-zonder-eisen'
>;

const shortestReason = 10;
const isShort = (tekst: string): boolean => tekst.trim().length < shortestReason;

/**
 * Is everything judged, and explained where the region does not follow ("leg uit")? A price for help that does not do
 * what the college asks is followed in nothing [001 §8.1].
 */
export function beoordelingToetsen(vraag: Beoordelingsvraag): Outcome<true, BeoordelingReden> {
  const { soorten, oordelen, voldoet, voldoetReden } = vraag;
  const figures = { tekens: shortestReason };
  const isOnce = ({ soort }: Beoordeling['oordelen'][number], at: number) =>
    soorten.includes(soort) && oordelen.findIndex((one) => one.soort === soort) === at;
  const perSoort = soorten.flatMap((soort, at): BeoordelingReden[] => {
    const found = oordelen.find((one) => one.soort === soort);
    if (!found) return [reason('punt-zonder-oordeel', { soort }, `oordelen.${at}.oordeel`)];
    if (found.oordeel === 'niet-volgen' && isShort(found.reden))
      return [reason('oordeel-zonder-reden', { ...figures, soort }, `oordelen.${at}.reden`)];
    return found.oordeel === 'volgen' && !voldoet
      ? [reason('volgen-zonder-eisen', { soort }, `oordelen.${at}.oordeel`)]
      : [];
  });
  const reasons: readonly BeoordelingReden[] = [
    ...perSoort,
    ...(oordelen.every(isOnce) ? [] : [reason('oordeel-van-iets-anders' as const)]),
    ...(!voldoet && isShort(voldoetReden) ? [reason('eisen-zonder-reden' as const, figures, 'voldoetReden')] : []),
  ];
  const steps = [
    ...oordelen.map(({ soort, oordeel }) => step(soort, oordeel, 'code', input)),
    step('voldoet-aan-eisen', voldoet, 'ja-nee', input),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
