// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import type { BerichtView } from '#modules/berichten';
import { declaratieBijBericht } from '#modules/declaraties';
import { toewijzingenlijst } from '#modules/toegang';
import { defineQuery } from '#platform/query';
import { magVragen, vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';

/** Where a message leads: what came of it in a later room. */
export type Verder = { readonly titel: string; readonly tekst: string; readonly href: string };

/** There may be none yet; that is an answer too. */
const declaratieVan = defineQuery({
  naam: 'berichten/declaratie-van',
  rollen: declaratieBijBericht.rollen,
  run: async (context, input: { readonly bericht: string }) => ({
    declaratie: (await declaratieBijBericht.run(context, input))?.id ?? null,
  }),
});

/** The allocations in a 301; the judged declaration of a 323, also of the 325 that answers it. */
export async function leesVerder(
  context: Readonly<RouterContextProvider>,
  { id, soort, antwoordOp }: Plat<BerichtView>,
): Promise<readonly Verder[]> {
  if (soort === '301')
    return (await vraag(context, toewijzingenlijst, { bericht: id })).map((toewijzing) => ({
      titel: [`Toewijzing ${toewijzing.nummer}`, toewijzing.productnaam].filter(Boolean).join(': '),
      tekst: 'Bekijk de toewijzing met de overeenkomst en de keuze',
      href: `/toegang/toewijzingen/${toewijzing.id}`,
    }));
  if (!magVragen(context, declaratieVan)) return [];
  const { declaratie } = await vraag(context, declaratieVan, { bericht: antwoordOp ?? id });
  if (!declaratie) return [];
  const tekst = 'Bekijk per regel wat is toegekend, en waarom';
  return [{ titel: 'Deze declaratie is beoordeeld', tekst, href: `/declaraties/${declaratie}` }];
}
