// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { dag, keuze, tekst, vinkje } from '#platform/invoer';
import { readVersies } from '../productversie/productversie.store.ts';
import { omrekenen } from './omrekenen.rule.ts';
import { saveOvergang } from './overgang.store.ts';
import { eigenStelsel } from './overgang.ts';

const self = 'producten/overgang-vastleggen';

/** Says of something in an older system what it becomes in this book: a product, nothing, or not known yet [000; 004]. */
export const overgangVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z
    .object({
      stelsel: tekst(80),
      was: tekst(80),
      wasNaam: tekst(200),
      wasEenheid: tekst(60).optional(),
      gaat: keuze(['naar', 'vervalt', 'onbekend']),
      wordt: tekst(80).optional(),
      factor: z
        .string()
        .trim()
        .transform((text) => text.replace(',', '.'))
        .refine((text) => /^\d+(\.\d+)?(\/[1-9]\d*)?$/.test(text), 'Vul een getal of een breuk in, zoals 60 of 1/4.')
        .optional(),
      per: dag().optional(),
      voorbeeld: vinkje(),
    })
    .refine(({ gaat, wordt }) => gaat !== 'naar' || wordt !== undefined, {
      error: 'Kies het product waar het naartoe gaat.',
      path: ['wordt'],
    }),
  run: async (context, { stelsel, was, wasNaam, wasEenheid, gaat, wordt, factor, per, voorbeeld }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    if (stelsel.toLowerCase() === eigenStelsel) return refused(reason('overgang-eigen-stelsel', {}, 'stelsel'));
    const [next] = gaat === 'naar' ? await readVersies(tx, verband, wordt ?? '') : [];
    if (gaat === 'naar' && !next) return refused(reason('relatie-product-onbekend', { product: wordt ?? '' }, 'wordt'));
    const computed = next && wasEenheid ? omrekenen(wasEenheid, next.inhoud.eenheid.soort, factor ?? null) : undefined;
    await saveOvergang(tx, verband, {
      stelsel,
      was,
      wasNaam,
      wasEenheid: wasEenheid ?? null,
      wordt: next?.product ?? null,
      vervalt: gaat === 'vervalt',
      factor: factor ?? null,
      per: per ?? null,
      herkomst: null,
      voorbeeld,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'overgang', id: `${stelsel}/${was}` },
      na: { gaat, wordt: next?.product ?? null, factor: factor ?? null },
    });
    return decided({ stelsel, was }, computed?.steps);
  },
});
