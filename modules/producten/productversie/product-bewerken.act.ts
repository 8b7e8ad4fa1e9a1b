// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { geheel, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import type { PakketEis } from '../pack.ts';
import { type Dienbaar, leesDienbaar } from './dienbaar.query.ts';
import { readVersies, saveVersie } from './productversie.store.ts';
import { eissoorten, versieId } from './productversie.ts';

const self = 'producten/product-bewerken';

/** A figure as people type it. */
const getal = () =>
  z
    .string()
    .trim()
    .transform((text) => text.replace(',', '.'))
    .refine((text) => /^-?\d+(\.\d+)?$/.test(text), 'Vul een getal in, bijvoorbeeld 60 of 37,5.');

/** A check over several fields that also runs while other fields are wrong: every error comes back at once. */
const alongside = <Fields>(check: (fields: Fields, missing: (veld: string, message: string) => void) => void) =>
  z.superRefine<Fields>(
    (fields, context) => check(fields, (veld, message) => context.addIssue({ code: 'custom', path: [veld], message })),
    { when: () => true },
  );

const eis = z
  .object({
    code: tekst(80).optional(),
    soort: keuze(eissoorten),
    tekst: tekst(500),
    wat: tekst(200).optional(),
    minimaal: getal().optional(),
    maximaal: getal().optional(),
    eenheid: tekst(60).optional(),
    voorbeeld: vinkje(),
  })
  .check(
    alongside<Toetsinvoer>(({ wat, minimaal, maximaal, eenheid }, missing) => {
      const bounded = minimaal !== undefined || maximaal !== undefined;
      if (!wat && !bounded && !eenheid) return;
      if (!wat) missing('wat', 'Zeg wat de toezichthouder meet.');
      if (!bounded) missing('minimaal', 'Geef ten minste één grens.');
      if (!eenheid) missing('eenheid', 'Zeg waarin wordt gemeten, bijvoorbeeld procent.');
      if (Number(minimaal) > Number(maximaal)) missing('maximaal', 'Deze grens ligt onder de kleinste.');
    }),
  );

type Toetsinvoer = { [Veld in 'wat' | 'minimaal' | 'maximaal' | 'eenheid']?: string | undefined };

/** A row that was left empty or struck out is no requirement. */
const row = z.preprocess((value) => (isStruckOut(value) ? undefined : value), eis.optional());
const isStruckOut = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  'weg' in value ||
  Object.keys(value).every((key) => key === 'code' || key === 'voorbeeld');

type Eisinvoer = z.output<typeof eis>;

/** Changes the version in concept: everything that the form shows is replaced. */
export const productBewerken = defineAct({
  naam: self,
  rollen: ['inkoper'],
  invoer: z
    .object({
      product: tekst(80),
      naam: tekst(120),
      omschrijving: langeTekst(2000),
      doelgroep: tekst(500).optional(),
      leeftijdVan: geheel(0, 120).optional(),
      leeftijdTotEnMet: geheel(0, 120).optional(),
      eisen: z.array(row).default([]),
      doelen: z.array(tekst(80)).default([]),
      kernbedingen: z.array(tekst(80)).default([]),
    })
    .check(
      alongside<{ leeftijdVan?: number | undefined; leeftijdTotEnMet?: number | undefined }>(
        ({ leeftijdVan, leeftijdTotEnMet }, missing) => {
          if (leeftijdVan !== undefined && leeftijdTotEnMet === undefined)
            missing('leeftijdTotEnMet', 'Vul ook in tot en met welke leeftijd.');
          if (leeftijdVan === undefined && leeftijdTotEnMet !== undefined)
            missing('leeftijdVan', 'Vul ook in vanaf welke leeftijd.');
          if (Number(leeftijdVan) > Number(leeftijdTotEnMet))
            missing('leeftijdTotEnMet', 'Deze leeftijd ligt onder de leeftijd vanaf.');
        },
      ),
    ),
  run: async (context, { product, eisen, leeftijdVan, leeftijdTotEnMet, doelgroep, ...fields }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const versies = await readVersies(tx, verband, product);
    const concept = versies.find(({ staat }) => staat === 'concept');
    if (!concept) return refused(reason(versies.length === 0 ? 'product-bestaat-niet' : 'product-geen-concept'));
    const broken = brokenReferences(fields, await leesDienbaar(context, verband, concept.contract));
    if (broken.length > 0) return refused(broken);

    const before = concept.inhoud;
    const kept = eisen.filter((row) => row !== undefined);
    const inhoud = {
      ...before,
      ...fields,
      doelgroep: doelgroep ?? 'onbekend',
      leeftijd:
        leeftijdVan === undefined || leeftijdTotEnMet === undefined
          ? ('onbekend' as const)
          : { van: leeftijdVan, totEnMet: leeftijdTotEnMet },
      eisen: kept.map((row, index) => mergedEis(before.eisen, row, `${product}-${index + 1}`)),
    };
    await saveVersie(tx, verband, { ...concept, inhoud, opgesteldDoor: wie.persoon });
    if (concept.versie > 1)
      await context.taakOpenen({
        rol: 'programmadirecteur',
        soort: 'producten/product-wijzigen',
        onderwerp: { soort: 'productversie', id: versieId(product, concept.versie) },
        gegevens: { product: inhoud.naam },
      });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'product', id: product },
      na: { versie: concept.versie, eisen: kept.length },
    });
    return decided({ product, versie: concept.versie });
  },
});

function brokenReferences(
  sent: { doelen: readonly string[]; kernbedingen: readonly string[] },
  known: Dienbaar,
): readonly Reason[] {
  const unknown = (codes: readonly string[], from: readonly { code: string }[]) =>
    codes.filter((code) => !from.some((entry) => entry.code === code));
  return [
    ...unknown(sent.doelen, known.doelen).map((doel) => reason('product-doel-onbekend', { doel }, 'doelen[]')),
    ...unknown(sent.kernbedingen, known.kernbedingen).map((kernbeding) =>
      reason('product-kernbeding-onbekend', { kernbeding }, 'kernbedingen[]'),
    ),
  ];
}

/** A requirement that did not change keeps its source. A changed one no longer stands in the document, but an example stays one. */
function mergedEis(before: readonly PakketEis[], row: Eisinvoer, freshCode: string): PakketEis {
  const { code, soort, tekst: text, wat, minimaal, maximaal, eenheid, voorbeeld } = row;
  const toets =
    wat && eenheid ? { wat, ...(minimaal && { minimaal }), ...(maximaal && { maximaal }), eenheid } : undefined;
  const old = before.find((entry) => entry.code === code);
  const fresh = { soort, tekst: text, ...(toets && { toets }) };
  if (
    old &&
    JSON.stringify(fresh) ===
      JSON.stringify({ soort: old.soort, tekst: old.tekst, ...(old.toets && { toets: old.toets }) })
  )
    return old;
  const taken = before.some((entry) => entry.code === freshCode);
  return {
    ...fresh,
    code: old?.code ?? (taken ? `${freshCode}-${before.length + 1}` : freshCode),
    ...((voorbeeld || old?.voorbeeld) && {
      voorbeeld: true as const,
      toelichting: old?.toelichting ?? 'Ingevoerd als voorbeeld.',
    }),
  };
}
