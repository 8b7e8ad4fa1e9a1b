// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, refused, rule, type Step, step } from '#libs/explain';
import { divided, type Exact, minus, plus, roundTo, times, toDecimal, total } from '#libs/kernel';
import { type Indexdeel, indexVoorbereiden } from './index-voorbereiden.rule.ts';
import type { Indexcijfer, Indexmethode, IndexReden, Indexuitkomst, Indexvraag } from './indexmethode.ts';

const by = rule('tarieven/index-berekenen');

/**
 * The percentage by which tariffs rise for a year: the estimates of that year, weighed, plus what the estimates of the
 * year before fell short [contractstandaard Jeugd art. 3.2.1]. In the first year of a contract only the estimates count.
 * All in exact fractions; each percentage in between is rounded once, to the decimals of the method.
 */
export function indexBerekenen(vraag: Indexvraag): Outcome<Indexuitkomst, IndexReden> {
  const plan = indexVoorbereiden(vraag);
  if (plan.status === 'incomplete') return incomplete(plan.missing);
  if (plan.status === 'refused') return refused(plan.reasons);

  const { methode, jaar, eersteJaar } = vraag;
  const estimate = estimateOf(plan.value, methode);
  const catchUp = catchUpOf(plan.value, methode);
  const procent = roundTo(plus(estimate.procent, catchUp?.procent ?? 0), methode.decimalenUitkomst);
  const value = {
    jaar,
    voorlopig: written(estimate.procent),
    nacalculatie: catchUp ? written(catchUp.procent) : null,
    procent: written(procent),
  };
  const none = step('index-nacalculatie', null, 'procent', by, [step('eerste-jaar', eersteJaar, 'ja-nee', input)]);
  const decimals = step('index-decimalen', methode.decimalenUitkomst, 'stuks', input);
  return decided(value, [
    step('index-procent', value.procent, 'procent', by, [estimate.step, catchUp?.step ?? none, decimals]),
  ]);
}

/** Percentages have at most the decimals of the method, so this loses nothing. */
const written = (procent: Exact): string => toDecimal(procent, 6);

type Weighed = { readonly procent: Exact; readonly step: Step };

/** The estimates of the year itself. */
function estimateOf(delen: readonly Indexdeel[], methode: Indexmethode): Weighed {
  const rows = delen.map(({ gewicht, voorlopig }) => ({
    exact: times(voorlopig.procent, divided(gewicht.procent, 100)),
    steps: [figure('index-voorlopig', voorlopig), weight(gewicht)],
    reeks: gewicht.reeks,
  }));
  return weighed('index-raming', rows, methode);
}

/** What the estimates of the year before fell short, or were too high. */
function catchUpOf(delen: readonly Indexdeel[], methode: Indexmethode): Weighed | null {
  const rows = delen.flatMap(({ gewicht, vorig }) => {
    if (!vorig) return [];
    const verschil = roundTo(difference(vorig, methode), methode.decimalenTussen);
    return [
      {
        exact: times(verschil, divided(gewicht.procent, 100)),
        steps: [
          step(`verschil-${methode.nacalculatie}`, written(verschil), 'procent', by, [
            figure('index-definitief', vorig.definitief),
            figure('index-voorlopig', vorig.voorlopig),
          ]),
          weight(gewicht),
        ],
        reeks: gewicht.reeks,
      },
    ];
  });
  if (rows.length === 0) return null;
  const made = weighed('index-nacalculatie', rows, methode);
  return { ...made, step: { ...made.step, steps: [...made.step.steps, ...beforeTotals(delen, methode)] } };
}

function difference({ definitief, voorlopig }: NonNullable<Indexdeel['vorig']>, { nacalculatie }: Indexmethode): Exact {
  if (nacalculatie === 'procentpunt') return minus(definitief.procent, voorlopig.procent);
  const growth = ({ procent }: Indexcijfer) => plus(1, divided(procent, 100));
  return times(minus(divided(growth(definitief), growth(voorlopig)), 1), 100);
}

/** The totals of the year before, as the published tables print them beside the difference. */
const beforeTotals = (delen: readonly Indexdeel[], { decimalenTussen }: Indexmethode): readonly Step[] =>
  (['definitief', 'voorlopig'] as const).map((stand) => {
    const weighedFigures = delen.map(({ gewicht, vorig }) =>
      times(vorig?.[stand].procent ?? 0, divided(gewicht.procent, 100)),
    );
    return step(`vorig-jaar-${stand}`, written(roundTo(total(weighedFigures), decimalenTussen)), 'procent', by);
  });

type Row = { readonly exact: Exact; readonly steps: readonly Step[]; readonly reeks: string };

/** The sum is rounded once; what is shown of each part does not enter into it. */
function weighed(name: string, rows: readonly Row[], { decimalenTussen }: Indexmethode): Weighed {
  const procent = roundTo(total(rows.map((row) => row.exact)), decimalenTussen);
  const steps = rows.map((row) => step(row.reeks, toDecimal(row.exact, decimalenTussen + 2), 'procent', by, row.steps));
  return { procent, step: step(name, written(procent), 'procent', by, steps) };
}

const figure = (name: string, { procent, bron }: Indexcijfer): Step => step(name, procent, 'procent', bron);
const weight = ({ procent, bron }: Indexdeel['gewicht']): Step => step('index-gewicht', procent, 'procent', bron);
