// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { berichtVerzenden, nextIdentificatie } from '#modules/berichten';
import { defineAct } from '#platform/act';
import { id, keuze } from '#platform/invoer';
import { lockClient } from '../toewijzing/toewijzing.store.ts';
import { geefAntwoord } from './antwoord-behandelen.act.ts';
import { maakAntwoord } from './antwoord-in-bericht.ts';
import { antwoordKiezen } from './antwoord-kiezen.rule.ts';
import { onderzoeken } from './termijn.rule.ts';
import { readVerzoek } from './verzoek.store.ts';

/** An empty choice of a form was not made. */
const ofLeeg = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());

/** The access desk rejects a request, or tells that it is looked into; the aanbieder gets its 319. */
export const verzoekBeantwoorden = defineAct({
  naam: 'toegang/verzoek-beantwoorden',
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({
    verzoek: id(),
    antwoord: keuze(['in-onderzoek', 'afgewezen']),
    onderzoek: ofLeeg(keuze(onderzoeken)),
    reden: ofLeeg(keuze(['1', '2', '3', '4', '5', '6', '7', '8', '9'])),
    woonplaats: ofLeeg(z.string().regex(/^\d{4}$/, 'Vul de vier cijfers van de gemeentecode in.')),
  }),
  run: async (context, { verzoek: kenmerk, antwoord, onderzoek = 'zorgvraag', reden = null, woonplaats = null }) => {
    const { tx, vandaag } = context;
    const gevonden = await readVerzoek(tx, kenmerk);
    if (gevonden) await lockClient(tx, gevonden);
    const verzoek = gevonden && (await readVerzoek(tx, kenmerk));
    if (!verzoek) return refused(reason('verzoek-onbekend'));
    const gekozen = antwoordKiezen({ antwoord, onderzoek, reden, woonplaats }, verzoek);
    if (gekozen.status !== 'decided') return gekozen;
    const gegeven = { referentie: verzoek.referentie, ...gekozen.value };
    const kop = {
      identificatie: await nextIdentificatie(tx, verzoek.gemeente, verzoek.aanbieder),
      dagtekening: vandaag.toString(),
    };
    const bericht = await berichtVerzenden(context, maakAntwoord(verzoek, gegeven, kop));
    await geefAntwoord(context, verzoek, gegeven, { bericht, onderzoek });
    return decided({ verzoek: kenmerk, bericht });
  },
});
