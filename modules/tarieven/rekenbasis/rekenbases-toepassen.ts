// SPDX-License-Identifier: EUPL-1.2
import type { Modelparameter } from '../kostprijs/kostprijsmodel.ts';
import type { Rekenmodel } from '../kostprijs/rekenmodel.ts';
import type { Basisinhoud } from './rekenbasis.ts';

type Model = Pick<Rekenmodel, 'functiemixen' | 'parameters' | 'rekenwijzen'>;

/**
 * The model with what was settled for single products. What the plan says of a product itself goes before that, unless it
 * was settled while the plan said so already: then people chose otherwise for this product.
 */
export function metRekenbases<M extends Model>(model: M, bases: readonly Basisinhoud[]): M {
  const mixes = (voor: boolean) =>
    bases.flatMap(({ product, functiemix, gaatVoor = false }) =>
      gaatVoor === voor && functiemix.length > 0 ? [{ product, functiemix }] : [],
    );
  return {
    ...model,
    functiemixen: [...mixes(true), ...model.functiemixen, ...mixes(false)],
    parameters: [
      ...model.parameters.filter((own) => !bases.some((basis) => replaces(basis, own))),
      ...bases.flatMap(({ parameters, gaatVoor }) =>
        parameters.filter((one) => gaatVoor || !model.parameters.some((own) => isSameFigure(own, one))),
      ),
    ],
    rekenwijzen: model.rekenwijzen.map((wijze) => ({
      ...wijze,
      producten: [
        ...wijze.producten,
        ...bases.flatMap(({ product, rekenwijze }) =>
          rekenwijze === wijze.code && !wijze.producten.includes(product) ? [product] : [],
        ),
      ],
    })),
  };
}

const isSameFigure = (own: Modelparameter, one: Modelparameter): boolean =>
  own.product === one.product && own.soort === one.soort;

const replaces = ({ gaatVoor, parameters }: Basisinhoud, own: Modelparameter): boolean =>
  gaatVoor === true &&
  parameters.some((one) => isSameFigure(own, one) && one.cao === own.cao && one.aanbieder === own.aanbieder);

/** Does the model itself say with what the price of a product is computed? */
export const isInModel = (
  { functiemixen, rekenwijzen }: Pick<Model, 'functiemixen' | 'rekenwijzen'>,
  product: string,
): boolean =>
  functiemixen.some((mix) => mix.product === product) ||
  rekenwijzen.some(({ producten }) => producten.includes(product));
