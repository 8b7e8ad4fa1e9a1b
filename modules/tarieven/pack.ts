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

/** The amounts that the model passes through, in its order; each operation turns one into the next. */
export const tussenbedragen = [
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
const tussenbedrag = z.enum(tussenbedragen);

/** What a parameter is about; a `bewerking` names the kind that it applies. */
export const parametersoorten = [
  'toeslagen',
  'sociale-lasten',
  'productiviteit',
  'overhead',
  'no-show',
  'winst-en-risico',
] as const;
const parametersoort = z.enum(parametersoorten);

/** One operation of the cost-price model. `opslag` × (1 + p), `aandeel` ÷ (1 − p), `deling` ÷ p. */
const bewerking = item({
  code: sleutel('bewerking'),
  naam: tekst,
  soort: z.enum(['opslag', 'aandeel', 'deling', 'weging', 'omrekening']),
  van: tussenbedrag,
  naar: tussenbedrag,
  parameter: parametersoort.optional(),
  /** Only for an `omrekening`: divide by this. */
  delenDoor: cijfer.optional(),
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

const aandelen = z
  .array(z.strictObject({ functie: verwijzing('functie'), procent: cijfer }))
  .min(1)
  .refine((delen) => Math.abs(delen.reduce((som, deel) => som + Number(deel?.procent), 0) - 100) < 1e-9, {
    error: 'de aandelen tellen niet op tot 100 procent',
  });
const functiemix = item({ product: verwijzing('product'), aandelen, aard });

/**
 * A figure of the model. Without `cao`, `product` or `aanbieder` it holds for all;
 * where several fit, the one that names most counts.
 */
const parameter = item({
  code: sleutel('parameter'),
  naam: tekst,
  soort: parametersoort,
  procent: cijfer,
  wijze: z.enum(['opslag', 'aandeel', 'deling']),
  waarover: tussenbedrag,
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
  declarabeleTijd: item({ definitie: waarde(tekst) }),
  cao: item({ differentiatie: z.boolean(), basistarief: z.enum(['laagste-toepasselijke', 'gemiddelde']) }),
  micro: item({ lagereOverhead: z.boolean(), werknemersMinderDan: aantal, omzetOfBalansMinderDanEuro: aantal }),
  aanbiederspecifiek: item({
    advies: z.array(tekst).min(1),
    beslist: verwijzing('gremium'),
    naAfstemmingMet: verwijzing('gremium'),
    vastgelegdIn: tekst,
  }),
  indexatie: item({ ritme: z.literal('jaarlijks'), ovaProcent: waarde(cijfer), ppcProcent: waarde(cijfer) }),
  herijking: item({ bijVerlenging: z.boolean() }),
});

const bewerkingen = z.array(bewerking).min(1);
const parameters = z.array(parameter);

/** The model is one chain from the gross wage on, and a figure says the same base and kind as the operation that uses it. */
function breaksIn(model: Model): readonly Strijdigheid[] {
  const chain = model.bewerkingen.flatMap(({ van }, i): Strijdigheid[] => {
    const vorige = i === 0 ? tussenbedragen[0] : model.bewerkingen[i - 1]?.naar;
    return van === vorige
      ? []
      : [{ pad: ['bewerkingen', i, 'van'], melding: `sluit niet aan: de vorige levert ${vorige}` }];
  });
  const bases = model.parameters.flatMap(({ soort, waarover, wijze }, i): Strijdigheid[] => {
    const gebruik = model.bewerkingen.find((stap) => stap.parameter === soort);
    if (!gebruik) return [{ pad: ['parameters', i, 'soort'], melding: `geen bewerking gebruikt ${soort}` }];
    const base = { pad: ['parameters', i, 'waarover'], melding: `de bewerking rekent over ${gebruik.van}` };
    const kind = { pad: ['parameters', i, 'wijze'], melding: `de bewerking rekent met ${gebruik.soort}` };
    return [...(gebruik.van === waarover ? [] : [base]), ...(gebruik.soort === wijze ? [] : [kind])];
  });
  const winst = model.parameters.flatMap(({ soort, procent }, i): Strijdigheid[] =>
    soort === 'winst-en-risico' && procent !== model.keuzes.winstEnRisico.procent
      ? [{ pad: ['parameters', i, 'procent'], melding: `de keuze is ${model.keuzes.winstEnRisico.procent} procent` }]
      : [],
  );
  // Where the chain is broken the bases say nothing yet.
  return [...(chain.length > 0 ? chain : bases), ...winst];
}

const model = z.object({ keuzes, bewerkingen, parameters });
type Model = z.output<typeof model>;

export const pagina = page({
  keuzes,
  caos: z.array(cao).min(1),
  functies: z.array(functie).min(1),
  bewerkingen,
  uurlonen: z.array(uurloon),
  functiemixen: z.array(functiemix),
  parameters,
}).check(samenhang(model, breaksIn));

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

/** A step on the way to a tariff, in order. */
const tariefstap = item({ code: sleutel('tariefstap'), letter: tekst, tekst, wie: z.array(tekst) });

/** A part of which a cost price consists. */
const kostprijselement = item({ code: sleutel('kostprijselement'), naam: tekst, omschrijving: tekst.optional() });

/** What became clear, or is expected, when new tariffs are held against what was delivered. */
const tariefuitkomst = item({
  code: sleutel('tariefuitkomst'),
  wat: tekst,
  bedragEuro: waarde(cijfer),
  voorwaarde: tekst.optional(),
});

/** How a region comes to its tariffs and pays them, apart from the figures themselves. */
export const proces = page({
  bekostigingsstromen: z.array(bekostigingsstroom),
  tariefstappen: z.array(tariefstap),
  kostprijselementen: z.array(kostprijselement),
  tariefuitkomsten: z.array(tariefuitkomst),
});

export type TarievenPagina = z.output<typeof pagina>;
export type TariefKeuzes = TarievenPagina['keuzes'];
export type PakketBewerking = TarievenPagina['bewerkingen'][number];
export type PakketUurloon = TarievenPagina['uurlonen'][number];
export type PakketFunctiemix = TarievenPagina['functiemixen'][number];
export type PakketParameter = TarievenPagina['parameters'][number];
export type Tussenbedrag = (typeof tussenbedragen)[number];
export type Parametersoort = (typeof parametersoorten)[number];
