// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type {
  Bewerking,
  Eenheid,
  Functieaandeel,
  Kostprijsvraag,
  Modelparameter,
  Situatie,
  Uurloon,
} from './kostprijsmodel.ts';

/** A region's whole model: what its pack says about prices, ready to compute with. */
export type Rekenmodel = {
  readonly bewerkingen: readonly Bewerking[];
  readonly parameters: readonly Modelparameter[];
  readonly caos: readonly { readonly code: string; readonly naam: string }[];
  readonly uurlonen: readonly (Uurloon & { readonly cao: string })[];
  readonly functiemixen: readonly { readonly product: string; readonly functiemix: readonly Functieaandeel[] }[];
  /** Every CAO has a tariff of its own; otherwise there is only the basistarief. */
  readonly differentiatie: boolean;
  /** A micro-onderneming has tariffs of its own, with lower overhead. */
  readonly metMicro: boolean;
  readonly basistarief: { readonly wijze: 'laagste-toepasselijke' | 'gemiddelde'; readonly bron: Source };
};

/** The question for one tariff, out of the model. What the model does not hold stays empty; the rule then says so. */
export const vraagUit = (model: Rekenmodel, situatie: Situatie, eenheid: Eenheid): Kostprijsvraag => ({
  ...situatie,
  eenheid,
  functiemix: model.functiemixen.find(({ product }) => product === situatie.product)?.functiemix ?? [],
  uurlonen: model.uurlonen.filter(({ cao }) => cao === situatie.cao).map(({ cao: _, ...loon }) => loon),
  parameters: model.parameters,
  bewerkingen: model.bewerkingen,
});
