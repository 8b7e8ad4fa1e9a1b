// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type {
  Afronding,
  Bewerking,
  Eenheid,
  Functieaandeel,
  Kostprijsvraag,
  Modelparameter,
  Rekeneenheid,
  Situatie,
} from './kostprijsmodel.ts';
import { type CaoLonen, lonenOp } from './loontabel.ts';
import type { Wet } from './wettelijk-element.ts';

/** A way to compute for some products, where the usual one does not fit: per dagdeel in a group, per etmaal of stay. */
export type Rekenwijze = {
  readonly code: string;
  readonly naam: string;
  readonly producten: readonly string[];
  readonly vanaf: Rekeneenheid;
  readonly bewerkingen: readonly Bewerking[];
};

/** A region's whole model: what its pack says about prices, ready to compute with. */
export type Rekenmodel = {
  readonly bewerkingen: readonly Bewerking[];
  readonly rekenwijzen: readonly Rekenwijze[];
  readonly parameters: readonly Modelparameter[];
  readonly caos: readonly { readonly code: string; readonly naam: string }[];
  readonly lonen: CaoLonen;
  /** Month and day of the tariff year on which wages are read, such as 07-01. */
  readonly loonpeildag: string;
  readonly functiemixen: readonly { readonly product: string; readonly functiemix: readonly Functieaandeel[] }[];
  readonly declarabel: NonNullable<Kostprijsvraag['declarabel']>;
  readonly afronding: Afronding;
  /** Every CAO has a tariff of its own; otherwise there is only the basistarief. */
  readonly differentiatie: boolean;
  /** A micro-onderneming has tariffs of its own, with lower overhead. */
  readonly metMicro: boolean;
  readonly basistarief: { readonly wijze: 'laagste-toepasselijke' | 'gemiddelde'; readonly bron: Source };
};

/** What a product says that its price depends on. */
export type Productfeiten = {
  readonly eenheid: Eenheid;
  readonly wet: Wet;
  /** Which time may be declared, when the product says so itself. */
  readonly declarabel?: Kostprijsvraag['declarabel'] | null;
};

/** The question for one tariff, out of the model. What the model does not hold stays empty; the rule then says so. */
export function vraagUit(
  model: Rekenmodel,
  situatie: Situatie,
  { eenheid, wet, declarabel }: Productfeiten,
): Kostprijsvraag {
  const eigen = model.rekenwijzen.find(({ producten }) => producten.includes(situatie.product));
  const { bewerkingen, vanaf } = eigen ?? { bewerkingen: model.bewerkingen, vanaf: 'uur' as const };
  const soorten = new Set(bewerkingen.flatMap(({ parameter }) => parameter ?? []));
  return {
    ...situatie,
    eenheid,
    wet,
    vanaf,
    functiemix: model.functiemixen.find(({ product }) => product === situatie.product)?.functiemix ?? [],
    uurlonen: lonenOp(model.lonen, situatie.cao, `${situatie.jaar}-${model.loonpeildag}`),
    parameters: model.parameters.filter(({ soort }) => soorten.has(soort)),
    bewerkingen,
    declarabel: declarabel ?? model.declarabel,
    afronding: model.afronding,
  };
}
