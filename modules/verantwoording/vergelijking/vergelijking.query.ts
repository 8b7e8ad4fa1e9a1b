// SPDX-License-Identifier: EUPL-1.2
import { plannenInzien } from '#modules/regio';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { plannenVergelijken, type Vergelijking } from './plannen-vergelijken.rule.ts';
import { vergelijkplan } from './vergelijkplan.ts';

/** The plans of these regions side by side; nothing when fewer than two of them are there. */
export const vergelijkingInzien = defineQuery({
  naam: 'verantwoording/vergelijking-inzien',
  rollen: deelnemers,
  run: async (context, vraag: { readonly verbanden: readonly string[] }): Promise<Vergelijking | undefined> => {
    const plannen = await plannenInzien.run(context, vraag);
    if (plannen.length < 2) return undefined;
    return plannenVergelijken(plannen.map(({ verband, naam, paginas }) => vergelijkplan(verband, naam, paginas)));
  },
});
