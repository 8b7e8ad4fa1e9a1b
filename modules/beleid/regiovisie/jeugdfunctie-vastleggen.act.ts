// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, langeTekst, tekst } from '#platform/invoer';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { deelBewaren } from './deel-bewaren.act.ts';
import { leesVisie } from './inhoud.query.ts';

/** Stands in the address of the form for a new one. */
const reserved = 'nieuw';
export const borgtaak = 'beleid/jeugdfunctie-opnieuw-borgen';

type Borging = { readonly code: string; readonly naam: string; readonly tot: string | null };

/** Puts on the work list that a functie must be secured again, by the last day on which it is. */
export async function vraagBorging(context: ActContext, { code, naam, tot }: Borging): Promise<void> {
  if (tot === null) return;
  await context.taakOpenen({
    rol: 'beleidsadviseur',
    soort: borgtaak,
    onderwerp: { soort: 'regiovisie', id: `functie.${code}` },
    gegevens: { functie: naam, tot },
    uiterlijk: datum(tot),
  });
}

/**
 * Says how a functie is kept available, and until when; before that day it comes back on the work list. One that was
 * left out stands in the regiovisie again.
 */
export const jeugdfunctieVastleggen = defineAct({
  naam: 'beleid/jeugdfunctie-vastleggen',
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    naam: tekst(120),
    borging: langeTekst(2000).optional(),
    tot: dag().optional(),
  }),
  run: async (context, { code: existing, naam, borging = null, tot: lastDay }) => {
    const code = existing ?? codeVan(naam);
    const { inhoud, weggelaten } = await leesVisie(context, context.wie.hoed.code);
    const known = inhoud.functies.some((functie) => functie.code === code);
    if (existing && !known && !weggelaten.functies.some((functie) => functie.code === code))
      return refused(reason('jeugdfunctie-bestaat-niet'));
    if (!existing && (known || code === '' || code === reserved))
      return refused(reason('jeugdfunctie-naam-bezet', {}, 'naam'));
    const tot = lastDay?.toString() ?? null;
    const gegevens = { naam, borging, tot };
    await deelBewaren(context, 'beleid/jeugdfunctie-vastleggen', { soort: 'functie', code, gegevens });
    await context.taakAfronden(borgtaak, `functie.${code}`);
    await vraagBorging(context, { code, naam, tot });
    return decided({ code });
  },
});
