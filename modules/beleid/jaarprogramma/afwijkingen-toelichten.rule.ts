// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, type Step, step } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';

/** How one post stands on a day: what was spent, what is expected for the whole year, and how far its task is. */
export type Rapportagepost = {
  readonly post: string;
  readonly naam: string;
  /** What the adopted budget gives; null while that is not known. */
  readonly begroot: Eurocent | null;
  readonly gerealiseerd: Eurocent | null;
  readonly prognose: Eurocent | null;
  readonly voortgang: string | null;
  readonly toelichting: string | null;
};
export type Afwijking = { readonly post: string; readonly afwijking: number | null };
export type AfwijkingReden = Reason<'afwijking-zonder-toelichting' | 'realisatie-onbekend'>;

const self = 'beleid/afwijkingen-toelichten';

/** By how much a year is expected to differ from its budget; null where one of the two is unknown. */
export const afwijkingVan = ({ begroot, prognose }: Pick<Rapportagepost, 'begroot' | 'prognose'>): number | null =>
  begroot === null || prognose === null ? null : prognose - begroot;

/**
 * What differs from the budget is explained, whether it is more or less.
 * @param afsluiting of the whole year: then what was spent must be known of every post, and is what is expected
 */
export function afwijkingenToelichten(
  posten: readonly Rapportagepost[],
  afsluiting = false,
): Outcome<readonly Afwijking[], AfwijkingReden> {
  const judged = posten.map((post, at) => ({ ...post, at, prognose: afsluiting ? post.gerealiseerd : post.prognose }));
  const silent = judged.filter((post) => (afwijkingVan(post) ?? 0) !== 0 && !post.toelichting?.trim());
  const open = afsluiting ? judged.filter(({ gerealiseerd }) => gerealiseerd === null) : [];
  const reasons: AfwijkingReden[] = [
    ...silent.map(({ at, naam }) => reason('afwijking-zonder-toelichting', { post: naam }, `posten.${at}.toelichting`)),
    ...open.map(({ at, naam }) => reason('realisatie-onbekend', { post: naam }, `posten.${at}.gerealiseerd`)),
  ];
  const steps = judged.map(asStep);
  if (reasons.length > 0) return refused(reasons, steps);
  return decided(
    judged.map((post) => ({ post: post.post, afwijking: afwijkingVan(post) })),
    steps,
  );
}

const asStep = (post: Rapportagepost): Step =>
  step('post', post.naam, 'tekst', input, [
    step('begroot', post.begroot, 'eurocent', input),
    step('prognose', post.prognose, 'eurocent', input),
    step('afwijking', afwijkingVan(post), 'eurocent', rule(self)),
  ]);
