// SPDX-License-Identifier: EUPL-1.2
import { isVoorbeeld, reason, type Source } from '#libs/explain';
import { compared, divided, exact, plus, times, toDecimal, total, zonderLeeg } from '#libs/kernel';
import type { Functieaandeel, Modelparameter } from '../kostprijs/kostprijsmodel.ts';
import type { Rekenmodel } from '../kostprijs/rekenmodel.ts';
import type { Opstelreden } from './opstelreden.ts';
import { isInModel } from './rekenbases-toepassen.ts';
import type { Basisdeel } from './rekenbasis.ts';

type Model = Pick<Rekenmodel, 'functiemixen' | 'parameters' | 'rekenwijzen'>;
export type Overgenomen = {
  readonly rekenwijze: string | null;
  readonly functiemix: readonly Functieaandeel[];
  readonly parameters: readonly Modelparameter[];
  readonly reasons: readonly Opstelreden[];
};

/** A share of a share has at most so many decimals. */
const decimals = 8;

/** Can these products hand over what they are computed with? Everything that is wrong with the choice. */
export function delenToetsen(
  product: string,
  uit: readonly (Basisdeel & { readonly naam: string })[],
  model: Model,
): readonly Opstelreden[] {
  const sum = total(uit.map(({ procent }) => procent));
  const double = uit.some((deel, at) => uit.findIndex((one) => one.product === deel.product) !== at);
  return [
    ...(uit.length === 0 ? [reason('rekenbasis-zonder-product' as const, {}, 'uit.0.product')] : []),
    ...(double ? [reason('rekenbasis-product-dubbel' as const, {}, 'uit.0.product')] : []),
    ...(uit.length > 0 && compared(sum, 100) !== 0
      ? [reason('rekenbasis-geen-honderd' as const, { procent: toDecimal(sum, 2) }, 'uit.0.procent')]
      : []),
    ...uit.flatMap((deel, at): Opstelreden[] => {
      const veld = `uit.${at}.product`;
      if (deel.product === product) return [reason('rekenbasis-van-zichzelf', {}, veld)];
      const fits = isInModel(model, deel.product) && compared(deel.procent, 0) > 0;
      return fits ? [] : [reason('rekenbasis-product-zonder-cijfers', { product: deel.naam }, veld)];
    }),
  ];
}

/**
 * What a product gets from others: their way of computing, their mix weighed by share, and the figures that hold for
 * them alone. Where those differ the rule does not choose: somebody enters the figure.
 * @param ingevuld kinds of figure that were entered, and so are not taken over
 */
export function overnemen(
  product: string,
  uit: readonly Basisdeel[],
  model: Model,
  { ingevuld, bronVan }: { readonly ingevuld: readonly string[]; readonly bronVan: (voorbeeld: boolean) => Source },
): Overgenomen {
  const wijzen = uit.map((deel) => model.rekenwijzen.find(({ producten }) => producten.includes(deel.product))?.code);
  const one = new Set(wijzen).size <= 1;
  const own = uit.map((deel) => model.parameters.filter((parameter) => parameter.product === deel.product));
  const soorten = [...new Set(own.flat().map(({ soort }) => soort))].filter((soort) => !ingevuld.includes(soort));
  const differing = soorten.filter((soort) => new Set(own.map((list) => said(list, soort))).size > 1);
  const taken = (own[0] ?? []).filter(({ soort }) => soorten.includes(soort) && !differing.includes(soort));
  return {
    rekenwijze: wijzen[0] ?? null,
    functiemix: samengevoegd(uit, model, bronVan),
    parameters: taken.map(({ bron, ...parameter }) => ({
      ...parameter,
      code: `${parameter.code}-${product}`,
      product,
      bron: bronVan(isVoorbeeld(bron)),
    })),
    reasons: [
      ...(one ? [] : [reason('rekenbasis-rekenwijzen-verschillen' as const, {}, 'uit.0.product')]),
      ...differing.map((soort) => reason('rekenbasis-cijfers-verschillen' as const, { soort }, 'cijfers.0.soort')),
    ],
  };
}

/** What a product says of one kind of figure, without how it is called and where it stands. */
const said = (parameters: readonly Modelparameter[], soort: string): string =>
  JSON.stringify(
    parameters
      .filter((one) => one.soort === soort)
      .map(({ code: _, naam: __, product: ___, bron: ____, reden: _____, ...rest }) =>
        Object.entries(zonderLeeg(rest)).toSorted(),
      )
      .toSorted(),
  );

function samengevoegd(
  uit: readonly Basisdeel[],
  { functiemixen }: Model,
  bronVan: (voorbeeld: boolean) => Source,
): readonly Functieaandeel[] {
  const parts = uit.flatMap((deel) => {
    const mix = functiemixen.find((one) => one.product === deel.product)?.functiemix ?? [];
    return mix.map(({ functie, procent, bron }) => ({
      functie,
      deel: divided(times(procent, deel.procent), 100),
      bron,
    }));
  });
  const made = bronVan(parts.some(({ bron }) => isVoorbeeld(bron)));
  return [...Map.groupBy(parts, ({ functie }) => functie)].map(([functie, own]) => ({
    functie,
    procent: toDecimal(
      own.reduce((sum, { deel }) => plus(sum, deel), exact(0)),
      decimals,
    ),
    bron: made,
  }));
}
