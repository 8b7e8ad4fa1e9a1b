// SPDX-License-Identifier: EUPL-1.2
import type { Impactdeel } from './impact.ts';

/** A product in a gemeente that keeps no or one aanbieder, when those who may not register stay away. */
export type Dekkingsgat = {
  readonly product: string;
  readonly gemeente: string;
  /** Who delivered there, and who of them is left. */
  readonly aanbieders: number;
  readonly over: number;
  readonly wegvallers: readonly string[];
};

const teWeinig = 1;

/** Who delivers what where, read from what was delivered: an agreement counts for the whole region, and says less. */
export function dekkingBerekenen(delen: readonly Impactdeel[], risico: ReadonlySet<string>): readonly Dekkingsgat[] {
  if (risico.size === 0) return [];
  const perPlaats = new Map<string, { product: string; gemeente: string; aanbieders: Set<string> }>();
  for (const { product, cel, wordtVolume } of delen) {
    if (product === null || Number(wordtVolume) <= 0) continue;
    const sleutel = `${product}\n${cel.gemeente}`;
    const plaats = perPlaats.get(sleutel) ?? { product, gemeente: cel.gemeente, aanbieders: new Set() };
    plaats.aanbieders.add(cel.aanbieder);
    perPlaats.set(sleutel, plaats);
  }
  return [...perPlaats.values()]
    .map(({ product, gemeente, aanbieders }) => {
      const wegvallers = [...aanbieders].filter((aanbieder) => risico.has(aanbieder)).sort();
      return { product, gemeente, aanbieders: aanbieders.size, over: aanbieders.size - wegvallers.length, wegvallers };
    })
    .filter(({ over, wegvallers }) => wegvallers.length > 0 && over <= teWeinig)
    .sort((a, b) => a.over - b.over || a.product.localeCompare(b.product) || a.gemeente.localeCompare(b.gemeente));
}
