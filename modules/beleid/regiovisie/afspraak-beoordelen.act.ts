// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { geheel, keuze, langeTekst, tekst } from '#platform/invoer';
import { deelBewaren } from './deel-bewaren.act.ts';
import { leesInhoud } from './inhoud.query.ts';
import { standen } from './norm.ts';

const blijk = z.object({
  tekst: tekst(500),
  waar: tekst(500)
    .refine(
      (text) => /^(\/(?!\/)|https:\/\/)\S*$/.test(text),
      'Begin met / voor een plek in dit platform, of met https:// voor een adres elders.',
    )
    .optional(),
});

/** Says how an agreement of the norm stands. That it is kept must be shown by something. */
export const afspraakBeoordelen = defineAct({
  naam: 'beleid/nvo-afspraak-beoordelen',
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    nummer: geheel(1, 8),
    stand: keuze(standen),
    toelichting: langeTekst(2000).optional(),
    /** Rows of the form that were left empty. */
    blijktUit: z.preprocess(
      (value) => (Array.isArray(value) ? value.filter(Boolean) : value),
      z.array(blijk).max(20, 'Gebruik hoogstens 20 regels.').default([]),
    ),
  }),
  run: async (context, { nummer, stand, toelichting = null, blijktUit }) => {
    const own = blijktUit.map(({ tekst, waar = null }) => ({ tekst, waar }));
    const before = (await leesInhoud(context, context.wie.hoed.code)).afspraken.find((one) => one.nummer === nummer);
    const planned = before?.blijktUit.some(({ uitPlan }) => uitPlan) ?? false;
    if (stand === 'nagekomen' && own.length === 0 && !planned)
      return refused(reason('afspraak-nergens-uit-gebleken', {}, 'blijktUit.0.tekst'));
    await deelBewaren(context, 'beleid/nvo-afspraak-beoordelen', {
      soort: 'afspraak',
      code: String(nummer),
      gegevens: { stand, toelichting, blijktUit: own },
    });
    return decided({ nummer });
  },
});
