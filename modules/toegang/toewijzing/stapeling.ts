// SPDX-License-Identifier: EUPL-1.2
import type { Productcode } from '../levering/levering.ts';
import type { Wet } from './toewijzing.ts';

/** A product in a period; without end it is open. */
export type Gepland = Productcode & { readonly van: string; readonly tot: string | null };

/** In the Wmo aids (categories 11 to 14) may overlap with anything. */
const hulpmiddelen: ReadonlySet<string> = new Set(['11', '12', '13', '14']);

/**
 * Which of these begin while another for the same product still runs? The code decides when both have one, else the
 * category; a product without category clashes with everything (OP259, TR302, TR361). One pass in order of beginning: of
 * every group only the one that lasts longest is remembered.
 */
export function gestapeld<T extends Gepland>(
  wet: Wet,
  producten: readonly T[],
): readonly { readonly product: T; readonly ander: T }[] {
  const langste = new Map<string, T>();
  const tellend = producten.filter(({ categorie }) => wet === 'jeugdwet' || !categorie || !hulpmiddelen.has(categorie));
  return tellend
    .toSorted((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0))
    .flatMap((product) => {
      const { botst, hoort } = groepenVan(product);
      const ander = botst
        .map((groep) => langste.get(groep))
        .find((eerder) => eerder && isNogBezig(eerder, product.van));
      for (const groep of hoort) {
        const tot = langste.get(groep);
        if (!tot || (tot.tot !== null && (product.tot === null || product.tot > tot.tot))) langste.set(groep, product);
      }
      return ander ? [{ product, ander }] : [];
    });
}

const isNogBezig = ({ tot }: Gepland, dag: string): boolean => tot === null || tot >= dag;

/** The groups that a product clashes with, and those that it joins. */
function groepenVan({ categorie: c, productcode }: Productcode) {
  if (c === null) return { botst: ['alles'], hoort: ['alles', 'generiek'] };
  if (productcode === null)
    return { botst: ['generiek', `categorie ${c}`], hoort: ['alles', `categorie ${c}`, `aspecifiek ${c}`] };
  const code = `code ${c} ${productcode}`;
  return { botst: ['generiek', `aspecifiek ${c}`, code], hoort: ['alles', `categorie ${c}`, code] };
}
