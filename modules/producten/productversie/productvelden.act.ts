// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decimaal, geheel, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { indirecteTijd, normsoorten, plansoorten, verlengers, vervoerrollen } from './afspraak.ts';
import { eissoorten } from './productversie.ts';
import { relatiesoorten } from './relatie.ts';
import { eenheden, productsoorten, varianten, wetten } from './telling.ts';

// What the form of a product sends. A group that is not sent leaves what it is about as it was.

const getal = () => decimaal(9);

/** A check over several fields that also runs while other fields are wrong: every error comes back at once. */
const alongside = <Fields>(check: (fields: Fields, missing: (veld: string, message: string) => void) => void) =>
  z.superRefine<Fields>(
    (fields, context) => check(fields, (veld, message) => context.addIssue({ code: 'custom', path: [veld], message })),
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );

type Grenzen = { minimaal?: string | undefined; maximaal?: string | undefined; eenheid?: string | undefined };
const inOrder = ({ minimaal, maximaal }: Grenzen, missing: (veld: string, message: string) => void) => {
  if (Number(minimaal) > Number(maximaal)) missing('maximaal', 'Deze grens ligt onder de kleinste.');
};
const grenzen = { minimaal: getal().optional(), maximaal: getal().optional(), eenheid: tekst(60).optional() };

const eis = z
  .object({
    code: tekst(80).optional(),
    soort: keuze(eissoorten),
    tekst: tekst(500),
    wat: tekst(200).optional(),
    ...grenzen,
    voorbeeld: vinkje(),
  })
  .check(
    alongside<Grenzen & { wat?: string | undefined }>((fields, missing) => {
      const { wat, minimaal, maximaal, eenheid } = fields;
      const bounded = minimaal !== undefined || maximaal !== undefined;
      if (!wat && !bounded && !eenheid) return;
      if (!wat) missing('wat', 'Zeg wat de toezichthouder meet.');
      if (!bounded) missing('minimaal', 'Geef ten minste één grens.');
      if (!eenheid) missing('eenheid', 'Zeg waarin wordt gemeten, bijvoorbeeld procent.');
      inOrder(fields, missing);
    }),
  );
export type Eisinvoer = z.output<typeof eis>;

const plan = z.object({
  code: tekst(80).optional(),
  soort: keuze(plansoorten),
  naam: tekst(200),
  wanneer: tekst(200).optional(),
});
export type Planinvoer = z.output<typeof plan>;

const relatie = z.object({ soort: keuze(relatiesoorten), product: tekst(80) });

/** A row that was left empty or struck out is not there. */
const rijen = <S extends z.ZodType>(row: S) =>
  z.array(z.preprocess((value) => (isStruckOut(value) ? undefined : value), row.optional()));
const isStruckOut = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  'weg' in value ||
  Object.keys(value).every((key) => key === 'code' || key === 'voorbeeld');

const norm = z.object({ soort: keuze(['onbekend', ...normsoorten]), ...grenzen }).check(
  alongside<Grenzen & { soort?: string }>((fields, missing) => {
    const { soort, minimaal, maximaal, eenheid } = fields;
    const bounded = minimaal !== undefined || maximaal !== undefined;
    const asks = soort === 'hard' || soort === 'richtlijn';
    if (asks && !bounded) missing('maximaal', 'Geef ten minste één grens.');
    if (asks && !eenheid) missing('eenheid', 'Zeg waarin wordt gemeten, bijvoorbeeld maanden.');
    if (!asks && bounded) missing('soort', 'Kies of deze grens hard is of een richtlijn.');
    inOrder(fields, missing);
  }),
);
export type Norminvoer = z.output<typeof norm>;

const tellen = z.object({
  soort: keuze(productsoorten),
  wet: keuze(wetten),
  categorie: tekst(2),
  code: z
    .string()
    .trim()
    .regex(/^[0-9A-Z]{5}$/, 'Een productcode heeft vijf hoofdletters of cijfers, zoals 45A01.'),
  eenheid: keuze(eenheden),
  variant: keuze(varianten),
});

const noShow = z.object({
  regel: keuze(['plan', 'eigen']),
  declarabel: vinkje(),
  inTarief: vinkje(),
  rekening: keuze(['nee', 'mag', 'moet']).optional(),
  maximaalEuro: getal().optional(),
});

const tijd = z.object({
  bekend: keuze(['onbekend', 'bekend']),
  indirect: z.array(keuze(indirecteTijd)).default([]),
});

export const productinvoer = z
  .object({
    product: tekst(80),
    naam: tekst(120),
    omschrijving: langeTekst(2000),
    doelgroep: tekst(500).optional(),
    leeftijdVan: geheel(0, 120).optional(),
    leeftijdTotEnMet: geheel(0, 120).optional(),
    tellen: tellen.optional(),
    eisen: rijen(eis).default([]),
    normen: z.object({ duur: norm, omvang: norm, intensiteit: norm, functiemix: norm }).optional(),
    verlenging: keuze(['onbekend', 'geen', ...verlengers]).optional(),
    noShow: noShow.optional(),
    tijd: tijd.optional(),
    plannen: rijen(plan).optional(),
    vervoer: keuze(['onbekend', 'geen', ...vervoerrollen]).optional(),
    relaties: rijen(relatie).optional(),
    /** `geen`: it belongs to no special form. */
    vorm: tekst(80).optional(),
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
  );
export type Productinvoer = z.output<typeof productinvoer>;
