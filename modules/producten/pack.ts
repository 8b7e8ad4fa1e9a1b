// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  aantal,
  cijfer,
  dag,
  item,
  page,
  type Strijdigheid,
  samenhang,
  sleutel,
  tekst,
  verwijzing,
  waarde,
} from '#libs/regiopakket';
import {
  indirecteTijd,
  normonderwerpen,
  normsoorten,
  plansoorten,
  verlengers,
  vervoerrollen,
} from './productversie/afspraak.ts';
import { eissoorten } from './productversie/productversie.ts';
import { relatiesoorten } from './productversie/relatie.ts';
import { relatiesToetsen } from './productversie/relaties-toetsen.rule.ts';
import { eenheden, productsoorten, varianten, wetten } from './productversie/telling.ts';
import { eenheidPassend } from './productversie/telling-toetsen.rule.ts';
import { betaalwijzen, overschotten, vormsoorten } from './vorm/vorm.ts';

/** Category and code of the iJw message; TR381 leaves the list of codes to the municipality. */
const ijw = item({
  categorie: z.string().regex(/^\d{2}$/, 'geen productcategorie: twee cijfers tussen aanhalingstekens, zoals "45"'),
  code: z.string().regex(/^[0-9A-Z]{5}$/, 'geen productcode: vijf hoofdletters of cijfers, zoals "45A01"'),
});

const eenheid = item({ soort: z.enum(eenheden) });

/** A requirement that supervision can check: what kind, and what must be seen. */
const eis = item({
  code: sleutel('eis'),
  soort: z.enum(eissoorten),
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

/** What is normed: how long, how much, how intensive, by whom. What the plan does not speak of is not listed. */
const norm = item({
  over: z.enum(normonderwerpen),
  soort: z.enum(normsoorten),
  minimaal: cijfer.optional(),
  maximaal: cijfer.optional(),
  eenheid: tekst.optional(),
});

/** Who may let help go on beyond its term. */
const verlenging = item({ door: waarde(z.enum(verlengers)) });

/** Which indirect time may be declared besides contact with the client. */
const declarabeleTijd = item({ indirect: waarde(z.array(z.enum(indirecteTijd))) });

/** A plan that the product asks of the provider, or a reflection with the client and the access. */
const plan = item({ code: sleutel('productplan'), soort: z.enum(plansoorten), naam: tekst, wanneer: waarde(tekst) });

const vervoer = item({ rol: waarde(z.enum(vervoerrollen)) });

/** A client who does not come: who pays. */
const noShow = item({
  declarabel: z.boolean(),
  /** Whether the tariff takes account of it. */
  inTarief: z.boolean().optional(),
  eigenRekening: z.strictObject({ toegestaan: z.boolean(), maximaalEuro: waarde(cijfer), verplicht: z.boolean() }),
});

const relatie = item({
  soort: z.enum(relatiesoorten),
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
  wet: z.enum(wetten),
  soort: z.enum(productsoorten),
  ijw,
  eenheid,
  uitvoeringsvariant: item({ variant: z.enum(varianten) }),
  doelgroep: waarde(tekst),
  leeftijd: waarde(z.strictObject({ van: aantal, totEnMet: aantal })),
  eisen: z.array(eis),
  normen: z.array(norm),
  verlenging: verlenging.optional(),
  /** Without it the rule of the plan counts. */
  noShow: noShow.optional(),
  declarabeleTijd: declarabeleTijd.optional(),
  plannen: z.array(plan).optional(),
  vervoer: vervoer.optional(),
  /** The special form of buying that it belongs to. */
  vorm: verwijzing('productvorm').optional(),
  eigenTarief: item({ mogelijk: waarde(z.boolean()) }),
  relaties: z.array(relatie).optional(),
  /** How it was bought before, when the unit changes. */
  was: item({ eenheid: tekst }).optional(),
  doelen: z.array(verwijzing('doel')).min(1),
  kernbedingen: z.array(verwijzing('kernbeding')),
});

/** A way of buying care that is not one product with one tariff: known by its kind, with what the plan says of it. */
const productvorm = item({
  code: sleutel('productvorm'),
  soort: z.enum(vormsoorten),
  naam: waarde(tekst),
  omschrijving: tekst,
  eenheid: waarde(tekst),
  tariefEuro: waarde(cijfer),
  /** The ceiling of a budget; what is delivered is paid, up to it. */
  plafondEuro: waarde(cijfer).optional(),
  betaling: waarde(z.enum(betaalwijzen)).optional(),
  /** Who keeps what is left of a budget. */
  overschot: waarde(z.enum(overschotten)).optional(),
  /** How many of it are bought, such as beds kept ready. */
  aantal: waarde(aantal).optional(),
  /** `true`: it is paid without a client to whom it was allocated. */
  zonderClient: waarde(z.boolean()).optional(),
  segmenten: z.array(verwijzing('segment')).optional(),
  contracten: z.array(verwijzing('contract')).optional(),
});

export { product as productschema };

export const vormen = page({ productvormen: z.array(productvorm).min(1) });

/** Out of which book a page was made, and which version of each product; only reading it in again looks at it. */
export const boekstand = z.strictObject({
  op: dag,
  producten: z.array(
    z.strictObject({
      code: tekst,
      versie: aantal,
      kenmerk: z.string().regex(/^[0-9a-f]{12}$/, 'geen kenmerk: twaalf cijfers of letters a tot en met f'),
    }),
  ),
});

export const pagina = page({
  boek: boekstand.optional(),
  opbouw: item({ generiek: z.boolean(), gestandaardiseerd: z.boolean() }),
  noShow,
  producten: z.array(product).min(1),
  onderdelen: z.array(onderdeel),
}).check(samenhang(z.object({ producten: z.array(product) }), breaksIn));

/** What no product can be: counted in a unit that its variant does not know, or lighter than itself. */
function breaksIn({ producten }: { readonly producten: readonly PakketProduct[] }): readonly Strijdigheid[] {
  const units = producten.flatMap(({ uitvoeringsvariant, eenheid }, index) => {
    const fits = eenheidPassend({ variant: uitvoeringsvariant.variant, eenheid: eenheid.soort });
    if (fits.status !== 'refused') return [];
    const melding = `${eenheid.soort} past niet bij ${uitvoeringsvariant.variant}; kies uit ${fits.reasons[0]?.figures?.['kan']}`;
    return [{ pad: ['producten', index, 'eenheid', 'soort'], melding }];
  });
  const relaties = producten.flatMap(({ code, relaties = [] }) =>
    relaties.map(({ soort, product: ander }) => ({ product: code, soort, ander })),
  );
  const together = relatiesToetsen(relaties);
  const rings = together.status === 'refused' ? together.reasons : [];
  return [
    ...units,
    ...rings.map(({ code, figures }) => ({
      pad: ['producten'],
      melding: `${code}: ${figures?.['kring'] ?? figures?.['paar'] ?? figures?.['product']}`,
    })),
  ];
}

export type ProductenPagina = z.output<typeof pagina>;
export type PakketProduct = z.output<typeof product>;
export type PakketVorm = z.output<typeof productvorm>;
export type PakketEis = PakketProduct['eisen'][number];
export type PakketNoShow = ProductenPagina['noShow'];
