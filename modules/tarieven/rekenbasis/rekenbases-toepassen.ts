// SPDX-License-Identifier: EUPL-1.2
import type { Rekenmodel } from '../kostprijs/rekenmodel.ts';
import type { Basisinhoud } from './rekenbasis.ts';

type Model = Pick<Rekenmodel, 'functiemixen' | 'parameters' | 'rekenwijzen'>;

/** The model with what was settled for single products; what it says of a product itself goes before that. */
export function metRekenbases<M extends Model>(model: M, bases: readonly Basisinhoud[]): M {
  return {
    ...model,
    functiemixen: [
      ...model.functiemixen,
      ...bases.flatMap(({ product, functiemix }) => (functiemix.length > 0 ? [{ product, functiemix }] : [])),
    ],
    parameters: [...model.parameters, ...bases.flatMap(({ parameters }) => parameters)],
    rekenwijzen: model.rekenwijzen.map((wijze) => ({
      ...wijze,
      producten: [
        ...wijze.producten,
        ...bases.flatMap(({ product, rekenwijze }) => (rekenwijze === wijze.code ? [product] : [])),
      ],
    })),
  };
}

/** Does the model itself say with what the price of a product is computed? */
export const isInModel = ({ functiemixen, rekenwijzen }: Model, product: string): boolean =>
  functiemixen.some((mix) => mix.product === product) ||
  rekenwijzen.some(({ producten }) => producten.includes(product));
