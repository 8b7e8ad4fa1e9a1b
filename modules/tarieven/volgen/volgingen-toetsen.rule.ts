// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';

/** The tariff of one product follows that of another. */
export type Schakel = { readonly product: string; readonly volgt: string };
export type VolgingReden = Reason<'volging-ring' | 'volging-dubbel'>;

/**
 * Does following always end somewhere? Tariffs that follow each other in a ring can never be known: each ring is told
 * with its members. What a product follows is one thing.
 * @param naamVan how a product is called in the sentence
 */
export function volgingenToetsen(
  schakels: readonly Schakel[],
  naamVan: (product: string) => string = (product) => product,
): Outcome<true, VolgingReden> {
  const next = new Map(schakels.map(({ product, volgt }) => [product, volgt]));
  const twice = [...Map.groupBy(schakels, ({ product }) => product)].filter(([, all]) => all.length > 1);
  const reasons: VolgingReden[] = [
    ...ringsIn(next).map((leden) => reason('volging-ring' as const, { leden: inWords(leden, naamVan) }, 'volgt')),
    ...twice.map(([product]) => reason('volging-dubbel' as const, { product: naamVan(product) }, 'product')),
  ];
  const steps = schakels.map(({ product, volgt }) => step(naamVan(product), naamVan(volgt), 'tekst', input));
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

/** Every ring once, beginning at its first member by the alphabet. */
function ringsIn(next: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const rings = new Map<string, readonly string[]>();
  for (const start of next.keys()) {
    const ring = ringThrough(start, next);
    const [first] = ring.toSorted();
    if (first !== undefined) rings.set(first, rotated(ring, first));
  }
  return [...rings.values()];
}

function ringThrough(start: string, next: ReadonlyMap<string, string>): readonly string[] {
  const path: string[] = [];
  for (let at: string | undefined = start; at !== undefined; at = next.get(at)) {
    const seen = path.indexOf(at);
    if (seen >= 0) return path.slice(seen);
    path.push(at);
  }
  return [];
}

const rotated = (ring: readonly string[], first: string): readonly string[] => {
  const at = ring.indexOf(first);
  return [...ring.slice(at), ...ring.slice(0, at)];
};

const inWords = (leden: readonly string[], naamVan: (product: string) => string): string =>
  [...leden, ...leden.slice(0, 1)].map((product) => `‘${naamVan(product)}’`).join(' volgt ');
