// SPDX-License-Identifier: EUPL-1.2
import { reason } from '#libs/explain';
import type { KostprijsReden } from './kostprijs.ts';
import type { Kostprijsvraag, Modelparameter } from './kostprijsmodel.ts';
import { onbekendeTijd } from './productiviteit.ts';
import type { Rekenplan } from './rekenplan.ts';

/** What does not stop the computation but must be seen before anyone relies on it. */
export function waarschuwingenBij(
  { jaar, parameters, declarabel }: Kostprijsvraag,
  { lonen, stappen }: Pick<Rekenplan, 'lonen' | 'stappen'>,
): readonly KostprijsReden[] {
  const used = stappen.flatMap(({ parameter }) => (parameter ? [parameter] : []));
  const years = [
    ...lonen.map(({ loon }) => ({ wat: `uurloon-${loon.functie}`, jaar: loon.jaar })),
    ...used.map((parameter) => ({ wat: parameter.code, jaar: parameter.jaar })),
  ].filter((figure) => figure.jaar !== jaar);
  const unknown = used.flatMap(({ uren }) => (uren ? onbekendeTijd(uren, declarabel) : []));
  return [
    ...years.map((figure) =>
      reason('cijfer-van-ander-jaar', { wat: figure.wat, jaar: `${figure.jaar}`, verwacht: `${jaar}` }),
    ),
    ...used.flatMap((parameter) => vergelijk(parameter, parameters)),
    ...[...new Set(unknown)].map((soort) => reason('declarabel-onbekend', { soort })),
  ];
}

/**
 * Figures of one kind that count for others (another CAO, product or size) and are made differently: comparing them is
 * comparing apples with pears, for which a court quashed tariffs (ECLI:NL:RBDHA:2019:11096).
 */
export function vergelijk(parameter: Modelparameter, all: readonly Modelparameter[]): readonly KostprijsReden[] {
  const others = all.filter((one) => one.soort === parameter.soort && scope(one) !== scope(parameter));
  const figures = (one: Modelparameter) => ({ parameter: parameter.code, ander: one.code });
  return others.flatMap((one): readonly KostprijsReden[] => [
    ...(one.waarover === parameter.waarover && one.wijze === parameter.wijze
      ? []
      : [reason('grondslagen-verschillen', figures(one))]),
    ...(one.definitie === parameter.definitie ? [] : [reason('definities-verschillen', figures(one))]),
    ...(one.jaar === parameter.jaar || all.some((version) => isVersion(version, one, parameter.jaar))
      ? []
      : [reason('jaren-verschillen', { ...figures(one), jaar: `${parameter.jaar}`, anderJaar: `${one.jaar}` })]),
  ]);
}

const scope = ({ cao, product, aanbieder }: Modelparameter): string => [cao, product, aanbieder].join('/');
const isVersion = (version: Modelparameter, one: Modelparameter, jaar: number): boolean =>
  version.soort === one.soort && scope(version) === scope(one) && version.jaar === jaar;
