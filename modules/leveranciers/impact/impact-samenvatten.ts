// SPDX-License-Identifier: EUPL-1.2
import type { Impactdeel } from './impact.ts';

export const groepen = ['gemeente', 'contract', 'product', 'aanbieder'] as const;
export type Groep = (typeof groepen)[number];

export type Groepsom = { readonly code: string | null; readonly was: number; readonly wordt: number };

export const sleutelVan = ({ cel, product }: Impactdeel, groep: Groep): string | null =>
  groep === 'product' ? product : cel[groep];

/** The delen added up for each gemeente, contract, product or aanbieder; what grows most first. */
export function samenvatten(delen: readonly Impactdeel[], groep: Groep): readonly Groepsom[] {
  const sommen = new Map<string | null, { code: string | null; was: number; wordt: number }>();
  for (const deel of delen) {
    const code = sleutelVan(deel, groep);
    let som = sommen.get(code);
    if (!som) {
      som = { code, was: 0, wordt: 0 };
      sommen.set(code, som);
    }
    som.was += deel.was;
    som.wordt += deel.wordt;
  }
  return [...sommen.values()].sort((a, b) => b.wordt - b.was - (a.wordt - a.was) || compare(a.code, b.code));
}

const compare = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '');
