// SPDX-License-Identifier: EUPL-1.2
import { leesPlannen } from '#modules/regio';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { beleidVragen } from './beleid-vragen.query.ts';
import { inkoopVragen } from './inkoop-vragen.query.ts';
import { plannenVergelijken, type Vergelijkdeel } from './plannen-vergelijken.rule.ts';
import { toegangVragen } from './toegang-vragen.query.ts';
import { type Vergelijkplan, vergelijkplan } from './vergelijkplan.query.ts';

export type Vergelijking = {
  readonly plannen: readonly { readonly verband: string; readonly naam: string }[];
  readonly delen: readonly Vergelijkdeel[];
};

/** The plans of these regions side by side; nothing when fewer than two of them are there. */
export const vergelijkingInzien = defineQuery({
  naam: 'verantwoording/vergelijking-inzien',
  rollen: deelnemers,
  run: async (context, vraag: { readonly verbanden: readonly string[] }): Promise<Vergelijking | undefined> => {
    const plannen = await leesPlannen(context, vraag.verbanden);
    if (plannen.length < 2) return undefined;
    return vergelijkingVan(plannen.map(({ verband, naam, paginas }) => vergelijkplan(verband, naam, paginas)));
  },
});

/** Asks all plans the same, subject by subject. */
export const vergelijkingVan = (plannen: readonly Vergelijkplan[]): Vergelijking => ({
  plannen: plannen.map(({ verband, naam }) => ({ verband, naam })),
  delen: plannenVergelijken(
    [...beleidVragen, ...inkoopVragen, ...toegangVragen].map(({ titel, rijen }) => ({
      titel,
      rijen: rijen.map(({ onderwerp, van }) => ({ onderwerp, cellen: plannen.map(({ paginas }) => van(paginas)) })),
    })),
  ),
});
