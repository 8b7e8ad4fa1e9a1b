// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type JsonValue, type Outcome, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, id as kenmerk, langeTekst, tekst } from '#platform/invoer';
import { readTarief } from '../tarief/tarief.store.ts';
import type { Tarief } from '../tarief/tarief.ts';
import { insertVerzoek, lockVerzoeken, looptVerzoek } from './tariefverzoek.store.ts';
import type { Tariefverzoek } from './tariefverzoek.ts';
import { werkVerzoekUit } from './verzoek-uitwerken.query.ts';

export const verzoekIndienen = 'tarieven/tariefverzoek-indienen';

const cijfer = z
  .string('Vul een getal in.')
  .trim()
  .transform((text) => text.replace(',', '.'))
  .refine((text) => /^\d{1,9}(\.\d{1,4})?$/.test(text), 'Vul een getal in, bijvoorbeeld 38 of 38,5.');

export const afwijking = z.object({ soort: tekst(80), wordt: cijfer, reden: langeTekst(2000) });

/** A provider asks for a tariff of its own: which figures are others for it, since when, and why [002 §5.3.3]. */
export const tariefverzoekIndienen = defineAct({
  naam: verzoekIndienen,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({
    tarief: kenmerk(),
    ingang: dag(),
    toelichting: langeTekst(4000),
    afwijkingen: z.array(afwijking).min(1, 'Noem ten minste één cijfer dat voor u anders is.').max(20),
  }),
  run: async (context, { tarief: tariefId, ingang, toelichting, afwijkingen: asked }) => {
    const { tx, wie, vandaag, omgeving } = context;
    const tarief = await readTarief(tx, tariefId);
    if (tarief?.staat !== 'vastgesteld') return refused(reason('verzoek-tarief-onbekend'));
    const { verband, product } = tarief;
    await lockVerzoeken(tx, wie.hoed.code, verband, product);
    if (await looptVerzoek(tx, wie.hoed.code, verband, product)) return refused(reason('verzoek-loopt'));
    const outcome = await werkVerzoekUit(context, tarief, { ingang, afwijkingen: asked });
    if (outcome.status !== 'decided') return outcome;

    const { afwijkingen, berekend, gelezen } = outcome.value;
    const bewijs = {
      rule: berekend.soort === 'basis' ? 'tarieven/basistarief-bepalen' : 'tarieven/kostprijs-berekenen',
      software: omgeving.versie,
      pack: gelezen.kop,
      peildatum: vandaag.toString(),
      input: berekend.vraag satisfies JsonValue,
      outcome: berekend.outcome,
    };
    const { bedrag, voorbeeld } = berekend;
    return dienIn(context, tarief, { bedrag, ingang, toelichting, afwijkingen, bewijs, voorbeeld, prijsopbouw: null });
  },
});

type Wat = Pick<
  Tariefverzoek,
  'bedrag' | 'ingang' | 'toelichting' | 'afwijkingen' | 'bewijs' | 'voorbeeld' | 'prijsopbouw'
>;

/** Keeps a request; the news of it asks the disciplines for advice. */
export async function dienIn(context: ActContext, tarief: Tarief, wat: Wat): Promise<Outcome<{ verzoek: string }>> {
  const { tx, wie, nu } = context;
  const id = newId();
  const aanbieder = wie.hoed.code;
  const { verband, contract, product, cao, micro, eenheid } = tarief;
  const sleutel = { aanbieder, id, verband, tarief: tarief.id, contract, product, cao, micro, eenheid };
  await insertVerzoek(tx, { ...sleutel, bedragNu: tarief.bedrag, ...wat, ingediend: nu, naam: wie.naam });
  const { ingang, bedrag } = wat;
  await context.gebeurd({
    act: verzoekIndienen,
    onderwerp: { soort: 'tariefverzoek', id },
    na: { verband, product, cao, micro, ingang: ingang.toString(), bedrag, aanbieder: wie.hoed.naam },
  });
  return decided({ verzoek: id });
}
