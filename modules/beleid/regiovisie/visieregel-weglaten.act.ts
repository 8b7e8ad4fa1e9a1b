// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, langeTekst, tekst } from '#platform/invoer';
import { deelBewaren } from './deel-bewaren.act.ts';
import { leesInhoud } from './inhoud.query.ts';
import { borgtaak } from './jeugdfunctie-vastleggen.act.ts';

const self = 'beleid/visieregel-weglaten';

/** Leaves a functie or geraadpleegde out of the regiovisie and says why; written again, it stands in it again. */
export const visieregelWeglaten = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ soort: keuze(['functie', 'geraadpleegde']), code: tekst(120), reden: langeTekst(2000) }),
  run: async (context, { soort, code, reden }) => {
    const { functies, geraadpleegden } = await leesInhoud(context, context.wie.hoed.code);
    const found = (soort === 'functie' ? functies : geraadpleegden).find((regel) => regel.code === code);
    if (!found)
      return refused(reason(soort === 'functie' ? 'jeugdfunctie-bestaat-niet' : 'geraadpleegde-bestaat-niet'));
    const { code: _, door: _door, ...gegevens } = found;
    await deelBewaren(context, self, { soort, code, gegevens: { ...gegevens, weggelaten: reden } });
    if (soort === 'functie') await context.taakAfronden(borgtaak, `functie.${code}`);
    return decided({ soort, code });
  },
});
