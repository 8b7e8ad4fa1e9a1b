// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { Afwijking } from '../differentiatie/tariefverzoek.ts';
import type { Beoordeling, Prijsopbouw, Prijsvergelijking, Prijsvraag } from './prijsopbouw.ts';
import { type PrijsReden, prijsopbouwBerekenen } from './prijsopbouw-berekenen.rule.ts';

export type GevolgdReden = PrijsReden | Reason<'prijsopbouw-geheel-of-niets' | 'prijsopbouw-zelfde-prijs'>;
type Opbouw = Pick<Prijsopbouw, 'afwijkingen' | 'bewijs' | 'bedragRegio'>;
type Oordelen = Pick<Beoordeling, 'oordelen'>;

/**
 * The price with only what is followed, as whoever answers sees it before and the letter says it after [001 §8.1]; null
 * when nothing is. Without a computation of its own the region has no amount for what it does not follow.
 */
export function gevolgdePrijs(opbouw: Opbouw, oordelen: Oordelen): Outcome<Prijsvergelijking | null, GevolgdReden> {
  const { afwijkingen, vraag } = gevolgd(opbouw, oordelen);
  if (afwijkingen.length === 0) return decided(null);
  if (vraag.model === null && afwijkingen.length < opbouw.afwijkingen.length)
    return refused(reason('prijsopbouw-geheel-of-niets'));
  const price = prijsopbouwBerekenen(vraag);
  if (price.status !== 'decided') return price;
  const { bedrag } = price.value;
  return bedrag === opbouw.bedragRegio ? refused(reason('prijsopbouw-zelfde-prijs', { bedrag }), price.steps) : price;
}

/** What is left of a build-up when only what is followed counts. */
export function gevolgd(
  { afwijkingen, bewijs }: Pick<Opbouw, 'afwijkingen' | 'bewijs'>,
  { oordelen }: Oordelen,
): { readonly afwijkingen: readonly Afwijking[]; readonly vraag: Prijsvraag } {
  const followed = afwijkingen.filter(({ soort }) =>
    oordelen.some((one) => one.soort === soort && one.oordeel === 'volgen'),
  );
  return { afwijkingen: followed, vraag: { ...bewijs.input, afwijkingen: followed } };
}
