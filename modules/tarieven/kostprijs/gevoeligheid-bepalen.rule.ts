// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, isVoorbeeld, type Outcome, refused, rule, step } from '#libs/explain';
import { compared, type Exact, exact, minus, plus, times, toDecimal } from '#libs/kernel';
import type { KostprijsReden } from './kostprijs.ts';
import { totaalVan } from './kostprijs-bedrag.rule.ts';
import { kostprijsVoorbereiden } from './kostprijs-voorbereiden.rule.ts';
import type { Kostprijsvraag, Maandloon, Modelparameter, Uurloon } from './kostprijsmodel.ts';
import type { Rekenplan } from './rekenplan.ts';
import { procentVan } from './stap.ts';

/** How far a figure is moved to see what it does: a percentage by one point, an amount, number or wage by a tenth. */
export type Uitslag = 'een-procentpunt' | 'tien-procent';

/** What moving one figure does to the tariff before rounding, decimal eurocents. */
export type Gevoeligheid = {
  /** The kind of figure, or `lonen` for all wages together. */
  readonly onderdeel: string;
  readonly uitslag: Uitslag;
  readonly waarde: string | null;
  readonly omlaag: string;
  readonly omhoog: string;
  readonly voorbeeld: boolean;
};
export type Gevoeligheden = { readonly nu: string; readonly rijen: readonly Gevoeligheid[] };

/**
 * What moves the tariff most: each figure by itself is moved down and up by its step, the others stay. The figure with
 * the widest effect comes first. A figure that cannot go lower stays where it is on that side.
 */
export function gevoeligheidBepalen(vraag: Kostprijsvraag): Outcome<Gevoeligheden, KostprijsReden> {
  const plan = kostprijsVoorbereiden(vraag);
  if (plan.status === 'incomplete') return incomplete(plan.missing);
  if (plan.status === 'refused') return refused(plan.reasons);
  const nu = totaalVan(plan.value);
  const moved = [...(plan.value.lonen.length > 0 ? [wages(vraag)] : []), ...figures(vraag, plan.value)];
  const rijen = moved
    .map(({ low, high, ...rest }) => ({
      ...rest,
      down: minus(recomputed(low, nu), nu),
      up: minus(recomputed(high, nu), nu),
    }))
    .toSorted((a, b) => spread(b).compare(spread(a)))
    .map(({ down, up, ...rest }) => ({ ...rest, omlaag: toDecimal(down, 6), omhoog: toDecimal(up, 6) }));
  const by = rule('tarieven/gevoeligheid-bepalen');
  return decided({ nu: toDecimal(nu, 6), rijen }, [
    step('tarief-onafgerond', toDecimal(nu, 4), 'cent', by),
    ...rijen.map((rij) => step(rij.onderdeel, rij.omhoog, 'cent', by)),
  ]);
}

type Moved = Pick<Gevoeligheid, 'onderdeel' | 'uitslag' | 'waarde' | 'voorbeeld'> & {
  readonly low: Kostprijsvraag;
  readonly high: Kostprijsvraag;
};

const spread = ({ down, up }: { readonly down: Exact; readonly up: Exact }): Exact => plus(down.abs(), up.abs());

function recomputed(vraag: Kostprijsvraag, otherwise: Exact): Exact {
  const plan = kostprijsVoorbereiden(vraag);
  return plan.status === 'decided' ? totaalVan(plan.value) : otherwise;
}

function wages(vraag: Kostprijsvraag): Moved {
  const by = (factor: string): Kostprijsvraag => ({
    ...vraag,
    uurlonen: vraag.uurlonen.map((loon) => scaledWage(loon, factor)),
  });
  const used = vraag.uurlonen.filter(({ functie }) => vraag.functiemix.some((deel) => deel.functie === functie));
  const voorbeeld = used.some(({ bron }) => isVoorbeeld(bron));
  return { onderdeel: 'lonen', uitslag: 'tien-procent', waarde: null, voorbeeld, low: by('0.9'), high: by('1.1') };
}

const asFigure = (cijfer: Exact): string => toDecimal(cijfer, 10);
const scaledBy = (figure: string, factor: string): string => asFigure(times(figure, factor));

function scaledWage({ euroPerUur, maandloon, ...loon }: Uurloon, factor: string): Uurloon {
  return {
    ...loon,
    ...(euroPerUur !== undefined && { euroPerUur: scaledBy(euroPerUur, factor) }),
    ...(maandloon && { maandloon: scaledTable(maandloon, factor) }),
  };
}

const scaledTable = (maandloon: Maandloon, factor: string): Maandloon => ({
  ...maandloon,
  ...(maandloon.euroPerMaand !== undefined && { euroPerMaand: scaledBy(maandloon.euroPerMaand, factor) }),
  ...(maandloon.euroPerUur !== undefined && { euroPerUur: scaledBy(maandloon.euroPerUur, factor) }),
});

function figures(vraag: Kostprijsvraag, { stappen }: Rekenplan): readonly Moved[] {
  const used = new Set(stappen.flatMap(({ parameter }) => parameter ?? []));
  return [...used].map((parameter): Moved => {
    const [low, high] = bounds(parameter, vraag);
    const put = (changed: Modelparameter): Kostprijsvraag => ({
      ...vraag,
      parameters: vraag.parameters.map((one) => (one === parameter ? changed : one)),
    });
    const { euro, aantal, soort, bron } = parameter;
    const procent = procentVan(parameter, vraag.declarabel);
    return {
      onderdeel: soort,
      uitslag: procent === null ? 'tien-procent' : 'een-procentpunt',
      waarde: procent === null ? (euro ?? aantal ?? null) : toDecimal(procent, 2),
      voorbeeld: isVoorbeeld(bron),
      low: put(low),
      high: put(high),
    };
  });
}

/** The figure one step lower and higher. Hours become the percentage that they stand for. */
function bounds(
  parameter: Modelparameter,
  { declarabel }: Kostprijsvraag,
): readonly [low: Modelparameter, high: Modelparameter] {
  const procent = procentVan(parameter, declarabel);
  const { uren: _, ...rest } = parameter;
  if (procent !== null) {
    const lower = compared(procent, 1) < 0 ? exact(0) : minus(procent, 1);
    return [
      { ...rest, procent: asFigure(lower) },
      { ...rest, procent: asFigure(plus(procent, 1)) },
    ];
  }
  const by = (factor: string): Modelparameter => ({
    ...rest,
    ...(rest.euro !== undefined && { euro: scaledBy(rest.euro, factor) }),
    ...(rest.aantal !== undefined && { aantal: scaledBy(rest.aantal, factor) }),
  });
  return [by('0.9'), by('1.1')];
}
