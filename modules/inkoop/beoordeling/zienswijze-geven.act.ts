// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { id, langeTekst, tekst } from '#platform/invoer';
import { bewaarBewijsstuk } from '../inschrijving/bewijs-toevoegen.act.ts';
import { isZelfdePunt } from '../procedure/voorwaarden.ts';
import { insertZienswijze, linkZienswijzestuk, readVerzoeken, readZienswijzen } from './zienswijze.store.ts';

const self = 'inkoop/zienswijze-geven';
const stuk = z.object({
  criterium: tekst(100),
  product: z.string().max(100).default(''),
  bestand: z.custom<File>((value) => value instanceof File, 'Kies een bestand.').optional(),
});

/** The aanbieder answers, with documents where it has them, up to and including the last day. */
export const zienswijzeGeven = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({ inschrijving: id(), tekst: langeTekst(), stukken: z.array(stuk).max(50).default([]) }),
  run: async (context, { inschrijving, tekst: text, stukken }) => {
    const { tx, nu, vandaag, wie } = context;
    const [verzoek] = await readVerzoeken(tx, [inschrijving]);
    if (!verzoek) return refused(reason('zienswijze-niet-gevraagd'));
    if ((await readZienswijzen(tx, [inschrijving])).length > 0) return refused(reason('zienswijze-al-gegeven'));
    if (isNa(vandaag, verzoek.uiterlijk))
      return refused(reason('zienswijze-te-laat', { uiterlijk: verzoek.uiterlijk.toString() }));

    const { verband } = verzoek;
    const zienswijze = { aanbieder: wie.hoed.code, inschrijving, verband, tekst: text, gegeven: nu };
    await insertZienswijze(tx, zienswijze);
    for (const { bestand, ...punt } of stukken) {
      if (!bestand || bestand.size === 0 || !verzoek.tekorten.some((tekort) => isZelfdePunt(tekort, punt))) continue;
      const kept = await bewaarBewijsstuk(context, {
        bestand,
        bewijs: `zienswijze-${punt.criterium}`,
        dagtekening: null,
      });
      if (kept.status !== 'decided') return kept;
      await linkZienswijzestuk(tx, zienswijze, punt, kept.value.bewijsstuk);
    }
    await context.taakAfronden('inkoop/zienswijze-geven', inschrijving);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'inschrijving', id: inschrijving },
      na: { verband, inschrijving },
    });
    return decided({ inschrijving });
  },
});
