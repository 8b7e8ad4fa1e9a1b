// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { langeTekst, tekst } from '#platform/invoer';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { deelBewaren } from './deel-bewaren.act.ts';
import { leesVisie } from './inhoud.query.ts';

/**
 * Says who was consulted about the regiovisie, what they said and what was done with it [001 §1, afspraak 1].
 * Who was left out stands in it again.
 */
export const geraadpleegdeVastleggen = defineAct({
  naam: 'beleid/geraadpleegde-vastleggen',
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(120).optional(),
    wie: tekst(200),
    wanneer: tekst(200).optional(),
    zei: langeTekst(4000).optional(),
    gedaan: langeTekst(4000).optional(),
  }),
  run: async (context, { code: existing, wie, wanneer = null, zei = null, gedaan = null }) => {
    const code = existing ?? codeVan(wie).slice(0, 120);
    const { inhoud, weggelaten } = await leesVisie(context, context.wie.hoed.code);
    const known = inhoud.geraadpleegden.some((one) => one.code === code);
    if (existing && !known && !weggelaten.geraadpleegden.some((one) => one.code === code))
      return refused(reason('geraadpleegde-bestaat-niet'));
    if (!existing && (known || code === '' || code === 'nieuw'))
      return refused(reason('geraadpleegde-naam-bezet', {}, 'wie'));
    await deelBewaren(context, 'beleid/geraadpleegde-vastleggen', {
      soort: 'geraadpleegde',
      code,
      gegevens: { wie, wanneer, zei, gedaan },
    });
    return decided({ code });
  },
});
