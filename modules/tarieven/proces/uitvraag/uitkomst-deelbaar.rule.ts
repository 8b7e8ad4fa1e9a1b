// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { compared, divided, exact, times, toDecimal, total } from '#libs/kernel';
import type { Functiestatistiek, Mixsamenvatting } from './functiemix-samenvatten.rule.ts';

/** From how many answers others may read what came out, and what of it. */
export type Uitkomstgrenzen = {
  readonly minsteAntwoorden: number;
  readonly spreidingVanaf: number;
  /** Above this percentage of all weight the weighed mean is nearly the answer of one. */
  readonly grootsteGewicht: number;
};

/**
 * What counts where the region names no bounds; a choice of ours. Whoever knows its own answer among three knows the mean
 * of the two others, and by the least and the greatest both of them. With five, quartiles are answers of single
 * aanbieders. So: a mean from five answers on, the spread from ten, and the least, the greatest and the outliers never.
 */
export const veiligeGrenzen: Uitkomstgrenzen = { minsteAntwoorden: 5, spreidingVanaf: 10, grootsteGewicht: 50 };

type Deelbaar = 'gewogen' | 'mediaan' | 'kwartiel1' | 'kwartiel3';
/** What aanbieders read of one function; null is what is kept from them. */
export type GedeeldeStatistiek = Pick<Functiestatistiek, 'functie' | 'gemiddelde'> &
  Readonly<Record<Deelbaar, string | null>>;
export type GedeeldeUitkomst = { readonly aantal: number; readonly functies: readonly GedeeldeStatistiek[] };

export type Deelvraag = {
  readonly product: string;
  readonly samenvatting: Mixsamenvatting;
  readonly gewichten: readonly string[];
  readonly grenzen: Uitkomstgrenzen;
};
export type Deelreden = Reason<'uitkomst-te-weinig-antwoorden'>;

const self = 'tarieven/uitkomst-deelbaar';

/** What of an outcome others may read without being able to work out what one aanbieder answered. */
export function uitkomstDeelbaar({
  product,
  samenvatting,
  gewichten,
  grenzen,
}: Deelvraag): Outcome<GedeeldeUitkomst, Deelreden> {
  const { aantal, functies } = samenvatting;
  const { minsteAntwoorden, spreidingVanaf, grootsteGewicht } = grenzen;
  const largest = largestShare(gewichten);
  const spread = aantal >= spreidingVanaf;
  const weighed = compared(largest, grootsteGewicht) <= 0;
  const steps = [
    step('opgaven-ingediend', aantal, 'stuks', input),
    step('minste-antwoorden', minsteAntwoorden, 'stuks', input),
    step('spreiding-gedeeld', spread, 'ja-nee', rule(self), [step('spreiding-vanaf', spreidingVanaf, 'stuks', input)]),
    step('gewogen-gedeeld', weighed, 'ja-nee', rule(self), [
      step('grootste-gewicht', toDecimal(largest, 2), 'procent', rule(self)),
      step('grootste-gewicht-hoogstens', `${grootsteGewicht}`, 'procent', input),
    ]),
  ];
  if (aantal < minsteAntwoorden)
    return refused(reason('uitkomst-te-weinig-antwoorden', { product, aantal, nodig: minsteAntwoorden }), steps);
  const shared = functies.map((one) => ({
    functie: one.functie,
    gemiddelde: one.gemiddelde,
    gewogen: weighed ? one.gewogen : null,
    mediaan: spread ? one.mediaan : null,
    kwartiel1: spread ? one.kwartiel1 : null,
    kwartiel3: spread ? one.kwartiel3 : null,
  }));
  return decided({ aantal, functies: shared }, steps);
}

/** The greatest part, in per cent, that one answer has in all weight. */
function largestShare(gewichten: readonly string[]) {
  const all = total(gewichten);
  if (compared(all, 0) <= 0) return exact(100);
  const greatest = gewichten.map((one) => exact(one)).reduce((a, b) => (compared(b, a) > 0 ? b : a), exact(0));
  return divided(times(greatest, 100), all);
}
