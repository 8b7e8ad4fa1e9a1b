// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, cijfer, dag, item, page, sleutel, tekst, waarde } from '#libs/regiopakket';
import { stapsoorten } from './stapsoort.ts';

/** A stream of money to aanbieders. */
const bekostigingsstroom = item({
  code: sleutel('bekostigingsstroom'),
  nummer: aantal,
  naam: waarde(tekst),
  omschrijving: waarde(tekst),
  voor: waarde(tekst),
  verrekening: waarde(z.boolean()),
  tot: waarde(dag),
});

/** A step on the way to a tariff, in order. With a `soort` the platform itself sees how it stands. */
const tariefstap = item({
  code: sleutel('tariefstap'),
  letter: tekst,
  tekst,
  wie: z.array(tekst),
  soort: z.enum(stapsoorten).optional(),
});

/** A part of which a cost price consists. */
const kostprijselement = item({ code: sleutel('kostprijselement'), naam: tekst, omschrijving: tekst.optional() });

/** What became clear, or is expected, when new tariffs are held against what was delivered. */
const tariefuitkomst = item({
  code: sleutel('tariefuitkomst'),
  wat: tekst,
  bedragEuro: waarde(cijfer),
  voorwaarde: tekst.optional(),
});

/**
 * From how many answers to an uitvraag others may read what came out, from how many also its spread, and above which part
 * of all weight a weighed mean is kept back. Left out, the safe bounds of the platform count.
 */
const uitkomstgrenzen = item({
  minsteAntwoorden: z.int().min(3),
  spreidingVanaf: z.int().min(3),
  grootsteGewicht: z.int().min(1).max(100),
}).refine(({ minsteAntwoorden, spreidingVanaf }) => spreidingVanaf >= minsteAntwoorden, {
  error: 'de spreiding is er niet eerder dan de uitkomst: minstens zo veel als minsteAntwoorden',
});

/** How a region comes to its tariffs and pays them, apart from the figures themselves. */
export const proces = page({
  bekostigingsstromen: z.array(bekostigingsstroom),
  tariefstappen: z.array(tariefstap),
  kostprijselementen: z.array(kostprijselement),
  tariefuitkomsten: z.array(tariefuitkomst),
  uitkomstgrenzen: uitkomstgrenzen.optional(),
});
export type TariefprocesPagina = z.output<typeof proces>;
