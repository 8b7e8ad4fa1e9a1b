// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, reason, refused } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { metWaarde } from '../kostprijs/cijfer-wijzigen.ts';
import type { Modelparameter } from '../kostprijs/kostprijsmodel.ts';
import { type Berekend, kostprijzenBerekenen } from '../kostprijs/kostprijzen-berekenen.rule.ts';
import { parameterKiezen } from '../kostprijs/parameter-kiezen.rule.ts';
import { type GelezenModel, leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import type { Rekenmodel } from '../kostprijs/rekenmodel.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import type { Tarief } from '../tarief/tarief.ts';
import { isVolger } from '../volgen/volgers.query.ts';
import { type Gewenst, verzoekToetsen } from './verzoek-toetsen.rule.ts';

type Cijfer = Omit<Gewenst, 'was' | 'eenheid'>;
export type Gevraagd<C extends Cijfer = Cijfer> = {
  readonly ingang: Datum;
  readonly afwijkingen: readonly C[];
};
export type UitgewerktVerzoek<C extends Cijfer> = {
  readonly afwijkingen: readonly (C & Pick<Gewenst, 'was' | 'eenheid'>)[];
  readonly berekend: Berekend;
  readonly gelezen: GelezenModel;
};

/** What the model computes with the figures of one provider, without keeping anything. */
export async function werkVerzoekUit<C extends Cijfer>(
  context: QueryContext,
  tarief: Tarief,
  { ingang, afwijkingen: asked }: Gevraagd<C>,
): Promise<Outcome<UitgewerktVerzoek<C>>> {
  if (await isVolger(context.tx, tarief.verband, tarief)) return refused(reason('tarief-volgt'));
  const gelezen = await leesRekenmodel(context, tarief.verband, ingang);
  const own = gelezen.model.parameters.filter((one) => isFor(one, tarief));
  const afwijkingen = asked.map((one) => ({
    ...one,
    eenheid: unitOf(own.find(({ soort }) => soort === one.soort)),
    was: figureFor(gelezen.model, one.soort, tarief, ingang.year),
  }));
  const bekend = [...new Set(own.map(({ soort }) => soort))];
  const toets = verzoekToetsen({ vandaag: context.vandaag, ingang, tarief, bekend, afwijkingen });
  if (toets.status !== 'decided') return toets;

  const parameters = gelezen.model.parameters.map((one) => {
    const change = isFor(one, tarief) ? afwijkingen.find(({ soort }) => soort === one.soort) : undefined;
    return change ? metWaarde(one, change.wordt) : one;
  });
  const producten = await leesTeBeprijzen(context, tarief.verband, tarief.contract);
  const outcome = kostprijzenBerekenen({
    model: { ...gelezen.model, parameters },
    jaar: ingang.year,
    producten: producten
      .filter(({ product }) => product === tarief.product)
      .map((one) => ({ ...one, eenheid: tarief.eenheid })),
  });
  if (outcome.status === 'refused') return refused(outcome.reasons);
  if (outcome.status === 'incomplete') return outcome;
  const berekend = outcome.value.find(({ cao, micro }) => cao === tarief.cao && micro === tarief.micro);
  return berekend ? decided({ afwijkingen, berekend, gelezen }) : incomplete(['tarief-per-cao']);
}

/** The figures of the model that this tariff can deviate on, as they count on a day. */
export async function leesCijfers(
  context: QueryContext,
  tarief: Tarief,
  dag: Datum,
): Promise<readonly { readonly soort: string; readonly waarde: string | null; readonly eenheid: string }[]> {
  const { model } = await leesRekenmodel(context, tarief.verband, dag);
  const own = model.parameters.filter((one) => isFor(one, tarief));
  return [...Map.groupBy(own, ({ soort }) => soort)].map(([soort, [first]]) => ({
    soort,
    waarde: figureFor(model, soort, tarief, dag.year),
    eenheid: unitOf(first),
  }));
}

const isFor = (one: Modelparameter, { cao, product, micro }: Tarief): boolean =>
  (one.cao === undefined || cao === 'basis' || one.cao === cao) &&
  (one.product === undefined || one.product === product) &&
  (one.aanbieder === undefined || (one.aanbieder === 'micro') === micro) &&
  figureOf(one) !== null;

/** What the model computes with; null when it differs by CAO, for a basistarief rests on all. */
function figureFor(model: Rekenmodel, soort: string, { cao, product, micro }: Tarief, jaar: number): string | null {
  const caos = cao === 'basis' ? model.caos.map(({ code }) => code) : [cao];
  const figures = caos.map((one) => {
    const chosen = parameterKiezen(soort, { product, cao: one, micro, jaar }, model.parameters);
    return chosen.status === 'decided' ? figureOf(chosen.value) : null;
  });
  return new Set(figures).size === 1 ? (figures[0] ?? null) : null;
}

const figureOf = (one: Modelparameter): string | null => one.procent ?? one.euro ?? one.aantal ?? null;

const unitOf = (one: Modelparameter | undefined): string =>
  one?.procent === undefined ? (one?.euro === undefined ? '' : 'euro') : '%';
