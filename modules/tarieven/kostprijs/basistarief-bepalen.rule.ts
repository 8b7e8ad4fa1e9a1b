// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, rule, type Source, step } from '#libs/explain';
import { divided, type Eurocent, roundToEurocent, sum } from '#libs/kernel';

export type CaoTarief = { readonly cao: string; readonly bedrag: Eurocent };
export type Basisvraag = {
  /** How the region makes it. */
  readonly wijze: 'laagste-toepasselijke' | 'gemiddelde';
  readonly bron: Source;
  /** The tariff of one product under each CAO that the region computes with. */
  readonly tarieven: readonly CaoTarief[];
};

/** The CAO whose tariff it is; `null` when it is a mean. */
export type Basistarief = { readonly bedrag: Eurocent; readonly cao: string | null };

/** The tariff of a provider under no CAO, or under one that the region does not compute with [002 §5.3.3]. */
export function basistariefBepalen({ wijze, bron, tarieven }: Basisvraag): Outcome<Basistarief> {
  const [first, ...rest] = tarieven;
  if (!first) return incomplete(['tarief-per-cao']);
  const lowest = rest.reduce((low, tarief) => (tarief.bedrag < low.bedrag ? tarief : low), first);
  const mean = roundToEurocent(divided(sum(tarieven.map(({ bedrag }) => bedrag)), tarieven.length));
  const value = wijze === 'gemiddelde' ? { bedrag: mean, cao: null } : { bedrag: lowest.bedrag, cao: lowest.cao };
  const steps = tarieven.map(({ cao, bedrag }) =>
    step(`tarief-cao-${cao}`, bedrag, 'eurocent', rule('tarieven/kostprijs-berekenen')),
  );
  return decided(value, [
    ...steps,
    step(wijze === 'gemiddelde' ? 'basis-gemiddelde' : 'basis-laagste-toepasselijke', true, 'ja-nee', bron),
    step('basistarief', value.bedrag, 'eurocent', rule('tarieven/basistarief-bepalen')),
  ]);
}
