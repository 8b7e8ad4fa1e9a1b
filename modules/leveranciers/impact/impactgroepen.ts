// SPDX-License-Identifier: EUPL-1.2
import type { Impactdeel } from './impact.ts';
import { type Groep, type Groepsom, samenvatten } from './impact-samenvatten.ts';

export type Naam = { readonly code: string; readonly naam: string };
/** What the codes in a scenario are called. */
export type Impactnamen = Readonly<Record<Groep, readonly Naam[]>>;
export type Impactrij = Groepsom & { readonly naam: string };

export const naamVan = (namen: readonly Naam[], code: string | null): string =>
  namen.find((een) => een.code === code)?.naam ?? code ?? 'niet te koppelen';

export function groepenVan(
  delen: readonly Impactdeel[],
  namen: Impactnamen,
): Readonly<Record<Groep, readonly Impactrij[]>> {
  const groep = (welke: Groep): readonly Impactrij[] => {
    const bekend = new Map(namen[welke].map(({ code, naam }) => [code, naam]));
    return samenvatten(delen, welke).map((som) => ({
      ...som,
      naam: (som.code === null ? undefined : bekend.get(som.code)) ?? som.code ?? 'niet te koppelen',
    }));
  };
  return {
    gemeente: groep('gemeente'),
    contract: groep('contract'),
    product: groep('product'),
    aanbieder: groep('aanbieder'),
  };
}
