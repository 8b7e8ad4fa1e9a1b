// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, cijfer, item, page, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';

/** Category and code of the iJw message; TR381 leaves the list of codes to the municipality. */
const ijw = item({
  categorie: z.string().regex(/^\d{2}$/, 'geen productcategorie: twee cijfers tussen aanhalingstekens, zoals "45"'),
  code: z.string().regex(/^[0-9A-Z]{5}$/, 'geen productcode: vijf hoofdletters of cijfers, zoals "45A01"'),
});

const eenheid = item({ soort: z.enum(['minuut', 'uur', 'dagdeel', 'etmaal', 'stuks', 'euro']) });

/** A requirement that supervision can check: what kind, and what must be seen. */
const eis = item({
  code: sleutel('eis'),
  soort: z.enum(['opleiding', 'functiemix', 'groepsgrootte', 'bereikbaarheid', 'registratie', 'werkwijze']),
  tekst,
  toets: z
    .strictObject({
      wat: tekst,
      minimaal: cijfer.optional(),
      maximaal: cijfer.optional(),
      eenheid: tekst,
    })
    .optional(),
});

/** Longest duration and largest volume; `geen` where the plan expressly sets none. */
const maximum = item({ duurInMaanden: waarde(aantal), omvangPerWeek: waarde(cijfer) });

const relatie = item({
  soort: z.enum(['lichter-dan', 'zwaarder-dan', 'volgt-op', 'sluit-uit', 'combineert-met']),
  product: verwijzing('product'),
});

/** A form of help that is no product by itself and may only be given inside these products. */
const onderdeel = item({
  code: sleutel('onderdeel'),
  naam: tekst,
  binnen: z.array(verwijzing('product')).min(1),
  zelfstandig: z.literal(false),
});

const product = item({
  code: sleutel('product'),
  naam: tekst,
  omschrijving: tekst,
  contract: verwijzing('contract'),
  wet: z.enum(['jeugdwet', 'wmo']),
  soort: z.enum(['begeleiding', 'behandeling', 'verblijf', 'dagbesteding', 'vervoer', 'huishoudelijke-hulp', 'overig']),
  ijw,
  eenheid,
  uitvoeringsvariant: item({ variant: z.enum(['inspanningsgericht', 'outputgericht', 'taakgericht']) }),
  doelgroep: waarde(tekst),
  leeftijd: waarde(z.strictObject({ van: aantal, totEnMet: aantal })),
  eisen: z.array(eis),
  maximum,
  eigenTarief: item({ mogelijk: waarde(z.boolean()) }),
  relaties: z.array(relatie).optional(),
  /** How it was bought before, when the unit changes. */
  was: item({ eenheid: tekst }).optional(),
  doelen: z.array(verwijzing('doel')).min(1),
  kernbedingen: z.array(verwijzing('kernbeding')),
});

/** A client who does not come: who pays. */
const noShow = item({
  declarabel: z.boolean(),
  eigenRekening: z.strictObject({ toegestaan: z.boolean(), maximaalEuro: waarde(cijfer), verplicht: z.boolean() }),
});

/** A way of buying care that is not one product with one tariff: known by its kind, with what the plan says of it. */
const productvorm = item({
  code: sleutel('productvorm'),
  soort: z.enum([
    'functiegroep',
    'intensiteit',
    'crisisfunctie',
    'voorziening',
    'dienst',
    'lump-sum',
    'beschikbaarheid',
    'consultatie',
    'vervoer',
    'taakgericht',
  ]),
  naam: waarde(tekst),
  omschrijving: tekst,
  eenheid: waarde(tekst),
  tariefEuro: waarde(cijfer),
  segmenten: z.array(verwijzing('segment')).optional(),
});

export const vormen = page({ productvormen: z.array(productvorm).min(1) });

export const pagina = page({
  opbouw: item({ generiek: z.boolean(), gestandaardiseerd: z.boolean() }),
  noShow,
  producten: z.array(product).min(1),
  onderdelen: z.array(onderdeel),
});

export type ProductenPagina = z.output<typeof pagina>;
export type PakketProduct = ProductenPagina['producten'][number];
export type PakketEis = PakketProduct['eisen'][number];
export type PakketNoShow = ProductenPagina['noShow'];
