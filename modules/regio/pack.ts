// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { alleOf, bron, dag, item, page, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';
import { gremiumsoorten, handelingen, mandaatstaten } from './besluit/mandaat.ts';

const verband = item({
  code: sleutel('verband'),
  naam: tekst,
  uitvoeringsorganisatie: z.strictObject({ naam: tekst, afkorting: tekst }),
  opdracht: tekst.optional(),
});

const gemeente = item({
  code: sleutel('gemeente', /^\d{4}$/, 'geen CBS-code: vier cijfers tussen aanhalingstekens, zoals "0513"'),
  naam: tekst,
  codeBron: bron,
  lidSinds: waarde(dag),
  lidTot: waarde(dag),
});

const gremium = item({
  code: sleutel('gremium'),
  naam: tekst,
  soort: z.enum(gremiumsoorten),
  /** Every municipality has one of its own, or the verband has one together. */
  per: z.enum(['gemeente', 'verband']),
  omschrijving: tekst,
});

/** What a mandate or volmacht reaches. */
const omvang = z.strictObject({
  contracten: alleOf('contract'),
  fase: z.enum(['inkooptraject', 'structureel']),
});

const mandaat = item({
  code: sleutel('mandaat'),
  handeling: z.enum(handelingen),
  omschrijving: tekst,
  beslist: waarde(verwijzing('gremium')),
  naAfstemmingMet: z.array(verwijzing('gremium')).optional(),
  informeren: z.array(verwijzing('gremium')).optional(),
  grond: tekst,
  omvang,
  voorwaarde: tekst.optional(),
  staat: z.enum(mandaatstaten),
});

const volmacht = item({
  code: sleutel('volmacht'),
  mandaat: verwijzing('mandaat'),
  van: verwijzing('gremium'),
  aan: verwijzing('gremium'),
  besluit: tekst,
});

export const pagina = page({
  verband,
  gemeenten: z.array(gemeente).min(1),
  gremia: z.array(gremium).min(1),
  mandaten: z.array(mandaat),
  volmachten: z.array(volmacht),
});

export type RegioPagina = z.output<typeof pagina>;
