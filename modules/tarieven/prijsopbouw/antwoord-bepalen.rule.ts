// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Beoordeling, Gevolg, Uitkomst } from './prijsopbouw.ts';

export type Antwoordvraag = {
  readonly isBeantwoord: boolean;
  readonly isIngetrokken: boolean;
  /** null while nobody judged, or what was judged was sent back. */
  readonly beoordeling: Pick<Beoordeling, 'oordelen'> | null;
  /** What counts now is what whoever answers looked at: with another verdict the price is another. */
  readonly isGezien: boolean;
  /** Whoever answers also judged. */
  readonly beoordeeldeZelf: boolean;
  readonly gevolg: Gevolg | null;
};
export type Antwoordbesluit = { readonly uitkomst: Uitkomst; readonly gevolg: Gevolg | null };
export type AntwoordReden = Reason<
  | 'prijsopbouw-beantwoord'
  | 'prijsopbouw-ingetrokken'
  | 'prijsopbouw-niet-beoordeeld'
  | 'prijsopbouw-oordeel-veranderd'
  | 'prijsopbouw-zelf-beoordeeld'
  | 'prijsopbouw-gevolg-ontbreekt'
  | 'prijsopbouw-niets-gevolgd'
>;

/**
 * What the region answers follows from what it judged: all, some or nothing of it is applied ("pas toe of leg uit",
 * [001 §8.1]). Where something is, whoever answers says for whom. Another person judged (four eyes).
 */
export function antwoordBepalen(vraag: Antwoordvraag): Outcome<Antwoordbesluit, AntwoordReden> {
  const { beoordeling, gevolg } = vraag;
  const followed = beoordeling?.oordelen.filter(({ oordeel }) => oordeel === 'volgen').length ?? 0;
  const reasons = whyNot(vraag, followed);
  const steps = (beoordeling?.oordelen ?? []).map(({ soort, oordeel }) => step(soort, oordeel, 'code', input));
  if (reasons.length > 0) return refused(reasons, steps);
  const all = beoordeling?.oordelen.length ?? 0;
  const uitkomst = followed === 0 ? 'niet-toegepast' : followed === all ? 'toegepast' : 'deels-toegepast';
  return decided({ uitkomst, gevolg }, [
    ...steps,
    step('uitkomst-van-beoordeling', uitkomst, 'code', rule('tarieven/antwoord-bepalen')),
  ]);
}

function whyNot(vraag: Antwoordvraag, followed: number): readonly AntwoordReden[] {
  const { isBeantwoord, isIngetrokken, beoordeling, isGezien, beoordeeldeZelf, gevolg } = vraag;
  return [
    ...(isBeantwoord ? [reason('prijsopbouw-beantwoord' as const)] : []),
    ...(isIngetrokken ? [reason('prijsopbouw-ingetrokken' as const)] : []),
    ...(beoordeling ? [] : [reason('prijsopbouw-niet-beoordeeld' as const)]),
    ...(beoordeling && !isGezien ? [reason('prijsopbouw-oordeel-veranderd' as const)] : []),
    ...(beoordeeldeZelf ? [reason('prijsopbouw-zelf-beoordeeld' as const)] : []),
    ...(followed > 0 && gevolg === null ? [reason('prijsopbouw-gevolg-ontbreekt' as const, {}, 'gevolg')] : []),
    ...(beoordeling && followed === 0 && gevolg !== null
      ? [reason('prijsopbouw-niets-gevolgd' as const, {}, 'gevolg')]
      : []),
  ];
}
