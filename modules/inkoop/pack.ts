// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, alleOf, cijfer, item, page, sleutel, tekst, tijdstip, verwijzing, waarde } from '#libs/regiopakket';

const bewijs = item({
  code: sleutel('bewijs'),
  naam: tekst,
  per: z.enum(['aanbieder', 'product', 'bestuurder']),
  /** How old it may be at registration. */
  geldigheidMaanden: waarde(aantal).optional(),
});

const criterium = <J extends z.ZodType>(jaNee: J) =>
  item({
    code: sleutel('criterium'),
    nummer: z.int().positive(),
    naam: tekst,
    eis: tekst,
    /** How far back one looks, counted from the registration. `geen`: it is about now. */
    terugblikJaren: waarde(aantal),
    per: z.enum(['aanbieder', 'product']),
    knockOut: jaNee,
    uitgezonderd: z.array(z.enum(['micro-onderneming', 'zonder-vrijwilligers'])),
    tenzij: tekst.optional(),
    /** What counts and what does not. */
    afbakening: z.array(tekst).optional(),
    /** The bound of the criterion, in words; absent where it has none. */
    drempel: waarde(tekst).optional(),
    bewijs: z.array(bewijs),
  });

const hoorEnWederhoor = item({
  voorAfwijzing: z.boolean(),
  aanTeTonen: z.array(tekst).min(1),
  termijnDagen: waarde(aantal),
});

const stap = item({
  code: sleutel('stap'),
  naam: tekst,
  wie: z.enum(['verband', 'aanbieder']),
});

const toetreding = item({
  tussentijds: z.enum(['ja', 'nee', 'nee-tenzij']),
  gronden: z.array(item({ code: sleutel('toetredingsgrond'), naam: tekst })),
});

const procedurevorm = <J extends z.ZodType>(jaNee: J) =>
  item({
    code: sleutel('procedurevorm'),
    naam: tekst,
    regime: z.enum([
      'toelating',
      'sas',
      'onderhands',
      'onderhandeling',
      'bestuurlijk',
      'omzetting',
      'nader-te-bepalen',
    ]),
    aantalBeperkt: jaNee,
    wijzigen: waarde(z.enum(['ook-wezenlijk-aan-allen', 'niet-wezenlijk'])),
    toetreding: toetreding.optional(),
    stappen: z.array(stap),
  });

/** What an award is compared on; the weight is a share, in whatever the plan counts. */
const gunningscriterium = item({
  code: sleutel('gunningscriterium'),
  nummer: z.int().positive(),
  naam: tekst,
  contracten: z.array(verwijzing('contract')).min(1),
  gewicht: waarde(cijfer),
});

const planning = <J extends z.ZodType>(jaNee: J) =>
  item({
    code: sleutel('moment'),
    wat: tekst,
    contracten: alleOf('contract'),
    dag: waarde(tijdstip),
    hard: jaNee,
  });

const blad = <J extends z.ZodType>(jaNee: J) => ({
  criteria: z.array(criterium(jaNee)),
  procedurevormen: z.array(procedurevorm(jaNee)).min(1),
  gunningscriteria: z.array(gunningscriterium).optional(),
  planning: z.array(planning(jaNee)),
});

/** What the plan says; it may not say how a rejection is prepared, nor everything that is yes or no. */
export const pagina = page({ ...blad(waarde(z.boolean())), hoorEnWederhoor: hoorEnWederhoor.optional() });

/** What one must know to open a procedure and judge who registers. */
export const volledig = page({ ...blad(z.boolean()), hoorEnWederhoor });

export type InkoopPagina = z.output<typeof volledig>;
export type PakketCriterium = InkoopPagina['criteria'][number];
export type PakketBewijs = PakketCriterium['bewijs'][number];
export type PakketProcedurevorm = InkoopPagina['procedurevormen'][number];
export type PakketPlanning = InkoopPagina['planning'][number];
