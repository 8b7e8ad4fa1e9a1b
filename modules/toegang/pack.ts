// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, cijfer, item, page, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';

const route = item({
  code: sleutel('route'),
  naam: tekst,
  wie: tekst,
  wet: z.enum(['jeugdwet', 'wmo', 'beide']),
});

/** What an indication may not exceed; `geen` where the plan expressly sets none. */
const norm = item({ duurInMaanden: waarde(aantal), omvangPerWeek: waarde(cijfer), afweging: tekst });

const aanbiederkeuze = item({ procedurevorm: verwijzing('procedurevorm'), kiest: z.enum(['inwoner', 'gemeente']) });

const regie = item({
  code: sleutel('regie'),
  naam: tekst,
  bij: z.array(tekst).min(1),
  onderdeelVanDienst: z.boolean(),
  omschrijving: tekst,
});

const overbrugging = item({ periode: z.enum(['voor-intake', 'na-intake']), verantwoordelijk: tekst });

/** A place where professionals decide together about a case. */
const tafel = item({ code: sleutel('tafel'), naam: tekst, taak: tekst, wie: z.array(tekst), schaal: waarde(tekst) });

/** What is looked at when a case is given a level, and how it looks at each. */
const regiefactor = item({ code: sleutel('regiefactor'), naam: tekst });

/** One level of the regiekaart: what it is known by, who leads, and when it goes up or down. */
const regieniveau = item({
  code: sleutel('regieniveau'),
  nummer: z.int().positive(),
  naam: tekst,
  kenmerken: z.array(tekst).min(1),
  regie: waarde(tekst),
  opschalen: z.array(tekst),
  afschalen: z.array(tekst),
});

/** Bounds on duration and intensity from which one deviates only with consent. */
const normenkader = item({
  doelen: z.array(tekst).min(1),
  normen: z.array(tekst).min(1),
  afwijken: tekst,
  gronden: z.array(tekst),
});

/** What a provider may be asked for besides a product with its volume. */
const indicatievorm = item({
  code: sleutel('indicatievorm'),
  soort: z.enum(['keuzebudget', 'offerte', 'aantal-etmalen', 'categorie', 'meerjarig', 'overig']),
  naam: waarde(tekst),
  omschrijving: tekst,
  bedragEuro: waarde(cijfer),
  routes: z.array(verwijzing('route')).optional(),
});

/** What the region promises about the zorgkeuzewijzer. */
const zorgkeuzewijzer = item({
  /** After how many days a reported wait time no longer counts as current. */
  actueelDagen: waarde(aantal),
  /** Within how many days who wrote about an experience hears something. */
  antwoordDagen: waarde(aantal),
});

/** A product in everyday words, with the words in which people ask for it. */
const productuitleg = item({
  product: verwijzing('product'),
  naam: tekst,
  uitleg: tekst,
  woorden: z.array(tekst),
});

const stelsel = {
  norm,
  opdracht: item({ bevat: z.array(z.enum(['product', 'duur', 'omvang'])).min(1) }),
  evaluatie: item({
    door: tekst,
    niveau: z.enum(['casus', 'contract']),
    sjablonen: z.array(tekst),
    sjabloonEigenaar: tekst,
  }),
};

/** What the plan says; it may be silent on parts. */
export const pagina = page({
  ...z.object(stelsel).partial().shape,
  routes: z.array(route).min(1),
  aanbiederkeuze: z.array(aanbiederkeuze),
  regie: z.array(regie),
  wachttijd: item({
    norm: waarde(tekst),
    overbrugging: z.array(overbrugging),
    plichten: z.array(tekst).optional(),
  }).optional(),
  indicatievormen: z.array(indicatievorm).optional(),
  tafels: z.array(tafel).optional(),
  regiefactoren: z.array(regiefactor).optional(),
  regieniveaus: z.array(regieniveau).optional(),
  normenkader: normenkader.optional(),
  zorgkeuzewijzer: zorgkeuzewijzer.optional(),
  productuitleg: z.array(productuitleg).optional(),
});

export type ToegangPagina = z.output<typeof pagina>;

/** What one must know to indicate care. */
export const volledig = pagina.required({ norm: true, opdracht: true, evaluatie: true, wachttijd: true });
