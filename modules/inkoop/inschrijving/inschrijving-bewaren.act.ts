// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, keuze, tekst } from '#platform/invoer';
import { lockConcept, readInschrijving, updateConcept } from './inschrijving.store.ts';

const self = 'inkoop/inschrijving-bewaren';
const code = () => tekst(100);
const verklaring = z.object({ antwoord: keuze(['ja', 'nee']), toelichting: z.string().trim().max(5000).default('') });
const jaNee = z.enum(['ja', 'nee'], 'Maak een keuze.').transform((antwoord) => antwoord === 'ja');

/** Keeps what was filled in so far. What is not sent stays as it was; also after closing, so that nothing typed is lost. */
export const inschrijvingBewaren = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({
    inschrijving: id(),
    producten: z.array(code()).min(1, 'Kies ten minste één product.').max(100).optional(),
    cao: z.string().min(1, 'Maak een keuze.').max(100).optional(),
    vrijwilligers: z.union([z.boolean(), jaNee], 'Maak een keuze.').optional(),
    verklaringen: z.record(code(), verklaring).optional(),
  }),
  run: async (context, { inschrijving: inschrijvingId, producten, cao, vrijwilligers, verklaringen }) => {
    const { tx, nu } = context;
    const concept = await lockConcept(tx, inschrijvingId);
    if (!concept) return refused(await whyNoConcept(context, inschrijvingId));
    await updateConcept(tx, {
      ...concept,
      producten: producten ?? concept.producten,
      cao: cao ?? concept.cao,
      vrijwilligers: vrijwilligers ?? concept.vrijwilligers,
      verklaringen: { ...concept.verklaringen, ...verklaringen },
      bewaard: nu,
    });
    await context.gebeurd({ act: self, onderwerp: { soort: 'inschrijving', id: concept.id } });
    return decided({ inschrijving: concept.id });
  },
});

/** There is no concept of this name: it was handed in, or it is not there for this hat. */
export const whyNoConcept = async ({ tx }: { tx: Parameters<typeof readInschrijving>[0] }, inschrijving: string) =>
  (await readInschrijving(tx, inschrijving)) ? reason('al-ingediend') : reason('inschrijving-bestaat-niet');
