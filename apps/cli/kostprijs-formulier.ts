// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Reason } from '#libs/explain';
import { zonderLeeg } from '#libs/kernel';
import { aantal, cijfer, dag, tekst } from '#libs/regiopakket';
import {
  bewerkingsoorten,
  eenheden,
  type Kostprijsvraag,
  lonenOp,
  overlappingen,
  rekeneenheden,
  tijdsoorten,
  wettelijkeElementen,
} from '#modules/tarieven';
import type { Invoerfout } from '#platform/invoer';
import { sourced, withSource } from './tariefformulier.ts';

const rekeneenheid = z.enum(rekeneenheden);

const loontabel = sourced({
  van: dag,
  tot: dag.optional(),
  urenPerWeek: cijfer,
  schalen: z.array(
    z.strictObject({ schaal: tekst, treden: z.array(z.strictObject({ trede: tekst, euroPerMaand: cijfer })) }),
  ),
});

const parameter = sourced({
  code: tekst.optional(),
  soort: tekst,
  definitie: tekst.optional(),
  procent: cijfer.optional(),
  euro: cijfer.optional(),
  per: rekeneenheid.optional(),
  gedeeldDoor: z.strictObject({ aantal: cijfer, wat: tekst }).optional(),
  aantal: cijfer.optional(),
  uren: z
    .strictObject({
      contract: cijfer,
      posten: z.array(z.strictObject({ soort: z.enum(tijdsoorten), uren: cijfer })),
    })
    .optional(),
  wijze: z.enum(['opslag', 'aandeel', 'deling', 'bedrag', 'aantal']),
  waarover: tekst.optional(),
  aard: z.enum(['vaststaand', 'suggestie', 'open']).optional(),
  jaar: aantal,
});

const bewerking = sourced({
  soort: z.enum(bewerkingsoorten),
  van: tekst,
  naar: tekst,
  parameter: tekst.optional(),
  over: tekst.optional(),
  maal: cijfer.optional(),
  delenDoor: cijfer.optional(),
  eenheid: rekeneenheid.optional(),
  element: z
    .strictObject({
      jeugdwet: z.enum(wettelijkeElementen.jeugdwet).nullable(),
      wmo: z.enum(wettelijkeElementen.wmo).nullable(),
    })
    .optional(),
});

/** The documented form of a computation (docs/tarief-bereken.md). */
export const formulier = z.strictObject({
  product: tekst,
  cao: tekst,
  micro: z.boolean().optional(),
  jaar: aantal,
  eenheid: z.enum(eenheden),
  wet: z.enum(['jeugdwet', 'wmo']).optional(),
  vanaf: rekeneenheid.optional(),
  functiemix: z.array(sourced({ functie: tekst, procent: cijfer })).optional(),
  uurlonen: z.array(sourced({ functie: tekst, euroPerUur: cijfer, jaar: aantal })).optional(),
  loontabellen: z.array(loontabel).optional(),
  inschalingen: z.array(z.strictObject({ functie: tekst, schaal: tekst, trede: tekst })).optional(),
  loonstijgingen: z.array(sourced({ vanaf: dag, procent: cijfer })).optional(),
  peildag: dag.optional(),
  declarabel: z.array(z.strictObject({ soort: z.enum(tijdsoorten), declarabel: z.boolean().nullable() })).optional(),
  afronding: z
    .strictObject({ uurUitMinuut: z.boolean().optional(), maandOpHeleEuro: z.boolean().optional() })
    .optional(),
  parameters: z.array(parameter),
  bewerkingen: z.array(bewerking).min(1),
});
export type Tariefformulier = z.output<typeof formulier>;

/** JSON Schema of the form, for whoever fills it in. */
export const formulierSchema = (): object => ({
  title: 'Formulier voor tarief bereken',
  ...z.toJSONSchema(formulier, { io: 'input', reused: 'ref', unrepresentable: 'any' }),
});

/** What the form asks, as the rule takes it. */
export function asVraag(form: Tariefformulier): Kostprijsvraag {
  const { functiemix = [], parameters, bewerkingen, product, cao, jaar, eenheid } = form;
  const { micro = false, wet = 'jeugdwet', vanaf = 'uur', declarabel = [], afronding = {} } = form;
  return {
    ...{ product, cao, micro, jaar, eenheid, wet, vanaf, declarabel },
    afronding: zonderLeeg(afronding),
    functiemix: functiemix.map(withSource),
    uurlonen: lonenVan(form),
    parameters: parameters.map((one) => ({ code: one.soort, ...zonderLeeg(withSource(one)) })),
    bewerkingen: bewerkingen.map((one) => ({ ...zonderLeeg(withSource(one)), code: one.naar })),
  };
}

function lonenVan({ cao, jaar, peildag = `${jaar}-01-01`, ...form }: Tariefformulier): Kostprijsvraag['uurlonen'] {
  const own = <T extends object>(one: T) => ({ ...one, cao });
  const lonen = {
    uurlonen: (form.uurlonen ?? []).map(withSource).map(own),
    loontabellen: (form.loontabellen ?? []).map((one) => own(zonderLeeg(withSource(one)))),
    inschalingen: (form.inschalingen ?? []).map(own),
    loonstijgingen: (form.loonstijgingen ?? []).map(withSource).map(own),
  };
  return lonenOp(lonen, cao, peildag);
}

/** Wage tables that hold on the same day: which of the two counts cannot be known. */
export const tabelfouten = ({ loontabellen = [] }: Tariefformulier): readonly Invoerfout[] =>
  overlappingen(loontabellen.map(({ van, tot }) => zonderLeeg({ cao: 'deze', van, tot }))).map(({ at, met }) => ({
    veld: `loontabellen.${at}.van`,
    melding: `Deze loontabel geldt op een dag waarop ook loontabellen.${met} geldt.`,
  }));

/** The place in the form that a reason is about, such as `parameters.3`; empty when it is about the whole. */
export function plaatsVan({ figures = {} }: Reason, form: Tariefformulier): string {
  const places = [
    ['parameters', form.parameters.findIndex(({ code, soort }) => (code ?? soort) === figures['parameter'])],
    ['bewerkingen', form.bewerkingen.findIndex(({ naar }) => naar === figures['bewerking'])],
    ['functiemix', (form.functiemix ?? []).findIndex(({ functie }) => functie === figures['functie'])],
  ] as const;
  const found = places.find(([, at]) => at >= 0);
  return found ? found.join('.') : '';
}
