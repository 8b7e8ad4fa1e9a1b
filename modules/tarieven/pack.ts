// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, cijfer, dag, item, page, samenhang, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';
import { rekeneenheden } from './kostprijs/eenheid.ts';
import { bewerkingsoorten } from './kostprijs/kostprijsmodel.ts';
import { strijdigheden } from './kostprijs/strijdigheden.pack.ts';
import { tijdsoorten } from './kostprijs/tijdsoort.ts';
import { wettelijkeElementen } from './kostprijs/wettelijk-element.ts';
import { tarieflijst, volging, volgstrijdigheden } from './volgen/tarieflijst.pack.ts';

export { proces, type TariefprocesPagina } from './proces/tariefproces.pack.ts';

/** The amounts that an hour of help usually passes; a model may pass others. */
const tussenbedragen = [
  'bruto-uurloon',
  'loon-met-toeslagen',
  'loonkosten-per-betaald-uur',
  'loonkosten-van-de-mix',
  'kosten-per-declarabel-uur',
  'kosten-met-overhead',
  'kostprijs-per-uur',
  'tarief-per-uur',
  'tarief-per-minuut',
] as const;
/** An amount that the model passes: plain letters with dashes, such as `kosten-per-declarabel-uur`. */
const tussenbedrag = z
  .string()
  .meta({ examples: [...tussenbedragen] })
  .regex(/^[a-z]+(-[a-z0-9]+)*$/, 'geen naam voor een bedrag: kleine letters met streepjes');

/** What a parameter is about; a `bewerking` names the kind that it applies. */
const parametersoorten = [
  'toeslagen',
  'sociale-lasten',
  'productiviteit',
  'reis-en-opleiding',
  'overige-clientkosten',
  'verplichtingen',
  'overhead',
  'huisvesting',
  'verblijf',
  'verzorging',
  'groepsgrootte',
  'begeleiders',
  'uren',
  'bezetting',
  'no-show',
  'innovatie',
  'winst-en-risico',
  'index',
] as const;
const parametersoort = z.enum(parametersoorten);
const rekeneenheid = z.enum(rekeneenheden);

/** One operation of the cost-price model: what each kind does stands at `Bewerkingsoort`. */
const bewerking = item({
  code: sleutel('bewerking'),
  naam: tekst,
  soort: z.enum(bewerkingsoorten),
  van: tussenbedrag,
  naar: tussenbedrag,
  parameter: parametersoort.optional(),
  /** Of which earlier amount an `opslag` is a percentage, when that is not `van`. */
  over: tussenbedrag.optional(),
  /** Only for an `omrekening` or `vermenigvuldiging` without a parameter. */
  maal: cijfer.optional(),
  delenDoor: cijfer.optional(),
  /** What the amount is for afterwards. */
  eenheid: rekeneenheid.optional(),
  /** The place under each law, where the usual one does not fit. */
  element: z
    .strictObject({
      jeugdwet: z.enum(wettelijkeElementen.jeugdwet).nullable(),
      wmo: z.enum(wettelijkeElementen.wmo).nullable(),
    })
    .optional(),
});
const bewerkingen = z.array(bewerking).min(1);

/** Another chain of operations, for the products that it names. */
const rekenwijze = z.strictObject({
  code: sleutel('rekenwijze'),
  naam: tekst,
  producten: z.array(verwijzing('product')).min(1),
  /** What the first amount is for; an hour unless said. */
  vanaf: rekeneenheid.optional(),
  bewerkingen,
});

/** How firm a figure is: fixed by a CAO or law, a suggestion from a benchmark, or open to local choice. */
const aard = z.enum(['vaststaand', 'suggestie', 'open']);

const cao = item({ code: sleutel('cao'), naam: tekst });
const functie = item({ code: sleutel('functie'), naam: tekst, niveau: z.enum(['mbo', 'hbo', 'wo', 'wo-plus']) });
const uurloon = item({
  cao: verwijzing('cao'),
  functie: verwijzing('functie'),
  euroPerUur: cijfer,
  inschaling: tekst,
  aard,
  peildatum: dag,
});

/** Gross monthly wages of a CAO, from a first to a last day. */
const loontabel = item({
  cao: verwijzing('cao'),
  van: dag,
  tot: dag.optional(),
  urenPerWeek: cijfer,
  schalen: z.array(
    z.strictObject({ schaal: tekst, treden: z.array(z.strictObject({ trede: tekst, euroPerMaand: cijfer })).min(1) }),
  ),
});
/** The wage in the table by which a function is counted. */
const inschaling = item({
  cao: verwijzing('cao'),
  functie: verwijzing('functie'),
  schaal: tekst,
  trede: tekst,
  aard,
});
const loonstijging = item({ cao: verwijzing('cao'), vanaf: dag, procent: cijfer });

const decimalen = z.int().min(0).max(6);
const indexgewichten = z
  .array(z.strictObject({ reeks: tekst, procent: cijfer }))
  .min(1)
  .refine((delen) => Math.abs(delen.reduce((som, deel) => som + Number(deel?.procent), 0) - 100) < 1e-9, {
    error: 'de gewichten tellen niet op tot 100 procent',
  });
const indexstand = z.enum(['voorlopig', 'definitief']);
/** A percentage that was published, such as the OVA of a year. */
const indexcijfer = item({
  reeks: tekst,
  jaar: z.int().min(2000).max(2100),
  stand: indexstand,
  procent: cijfer,
  gepubliceerd: waarde(dag),
});
/** When a figure is published: in which month, and how many years before the year that it is about. */
const indexpublicatie = item({
  code: sleutel('indexpublicatie'),
  naam: tekst,
  stand: indexstand,
  maand: z.int().min(1).max(12),
  jarenVooraf: z.int().min(-2).max(2),
});

const aandelen = z
  .array(z.strictObject({ functie: verwijzing('functie'), procent: cijfer }))
  .min(1)
  .refine((delen) => Math.abs(delen.reduce((som, deel) => som + Number(deel?.procent), 0) - 100) < 1e-9, {
    error: 'de aandelen tellen niet op tot 100 procent',
  });
const functiemix = item({ product: verwijzing('product'), aandelen, aard });

/** Paid hours of a year and where they go; what is left may be declared. */
const uren = z.strictObject({
  contract: cijfer,
  posten: z.array(z.strictObject({ soort: z.enum(tijdsoorten), uren: cijfer })).min(1),
});

/**
 * A figure of the model: a percentage, euros, a number, or hours. Without `cao`, `product` or `aanbieder` it holds for
 * all; where several fit, the one that names most counts.
 */
const parameter = item({
  code: sleutel('parameter'),
  naam: tekst,
  /** What is counted under it and what is not. */
  definitie: tekst.optional(),
  soort: parametersoort,
  procent: cijfer.optional(),
  euro: cijfer.optional(),
  per: rekeneenheid.optional(),
  /** Makes euros per another unit into the unit of the model. */
  gedeeldDoor: z.strictObject({ aantal: cijfer, wat: tekst }).optional(),
  aantal: cijfer.optional(),
  uren: uren.optional(),
  wijze: z.enum(['opslag', 'aandeel', 'deling', 'bedrag', 'aantal']),
  /** Of what a percentage is: the amount before it, or for an `aandeel` the result. */
  waarover: tussenbedrag.optional(),
  aard,
  jaar: aantal,
  cao: verwijzing('cao').optional(),
  product: verwijzing('product').optional(),
  aanbieder: z.enum(['normaal', 'micro']).optional(),
});

const keuzes = z.strictObject({
  model: item({ vasteParameters: z.boolean() }),
  winstEnRisico: item({ procent: cijfer, wijze: z.enum(['opslag', 'aandeel']) }),
  noShow: item({ inTarief: z.boolean() }),
  innovatie: item({ inTarief: z.boolean() }),
  declarabeleTijd: item({
    definitie: waarde(tekst),
    /** Per kind of time for a client: may it be declared? */
    tijd: z.array(z.strictObject({ soort: z.enum(tijdsoorten), declarabel: waarde(z.boolean()) })).optional(),
  }),
  /** Month and day on which the wages of the tariff year are read. */
  lonen: item({ peildag: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'schrijf mm-dd') }).optional(),
  afronding: item({ uurUitMinuut: z.boolean(), maandOpHeleEuro: z.boolean() }).optional(),
  /** Why an element that the law asks for has no amount. */
  zonderBedrag: z
    .array(item({ wet: z.enum(['jeugdwet', 'wmo']), element: z.enum(wettelijkeElementen.wmo), reden: waarde(tekst) }))
    .optional(),
  cao: item({ differentiatie: z.boolean(), basistarief: z.enum(['laagste-toepasselijke', 'gemiddelde']) }),
  micro: item({ lagereOverhead: z.boolean(), werknemersMinderDan: aantal, omzetOfBalansMinderDanEuro: aantal }),
  aanbiederspecifiek: item({
    /** The disciplines, and the roles that can speak for each. */
    advies: z
      .array(
        z.strictObject({
          discipline: tekst,
          rollen: z.array(z.enum(['beleidsadviseur', 'inkoper', 'financien'])).min(1),
        }),
      )
      .min(1),
    beslist: verwijzing('gremium'),
    naAfstemmingMet: verwijzing('gremium'),
    vastgelegdIn: tekst,
  }),
  /** Within how many weeks the region answers an aanbieder that puts its own build-up before it. */
  pasToeOfLegUit: item({ antwoordWeken: waarde(aantal) }).optional(),
  indexatie: item({
    ritme: z.literal('jaarlijks'),
    /** What weighs how much, such as OVA 90 and PPC 10. */
    gewichten: indexgewichten,
    nacalculatie: waarde(z.enum(['relatief', 'procentpunt'])),
    decimalenTussen: waarde(decimalen),
    decimalenUitkomst: waarde(decimalen),
  }),
  herijking: item({ bijVerlenging: z.boolean() }),
});

const parameters = z.array(parameter);
const model = z.object({
  keuzes,
  bewerkingen,
  parameters,
  rekenwijzen: z.array(rekenwijze).optional(),
  loontabellen: z.array(loontabel).optional(),
});

const volgingen = z.array(volging).default([]);

export const pagina = page({
  keuzes,
  caos: z.array(cao).min(1),
  functies: z.array(functie).min(1),
  bewerkingen,
  rekenwijzen: z.array(rekenwijze).optional(),
  uurlonen: z.array(uurloon),
  loontabellen: z.array(loontabel).optional(),
  inschalingen: z.array(inschaling).optional(),
  loonstijgingen: z.array(loonstijging).optional(),
  functiemixen: z.array(functiemix),
  parameters,
  indexcijfers: z.array(indexcijfer).default([]),
  indexkalender: z.array(indexpublicatie).default([]),
  tarieflijsten: z.array(tarieflijst).default([]),
  volgingen,
})
  .check(samenhang(model, strijdigheden))
  .check(samenhang(z.object({ volgingen }), volgstrijdigheden));

export type TarievenPagina = z.output<typeof pagina>;
export type TariefKeuzes = TarievenPagina['keuzes'];
export type PakketIndexcijfer = TarievenPagina['indexcijfers'][number];
export type PakketTarieflijst = TarievenPagina['tarieflijsten'][number];
export type PakketVolging = TarievenPagina['volgingen'][number];
export type PakketBewerking = TarievenPagina['bewerkingen'][number];
export type PakketParameter = TarievenPagina['parameters'][number];
