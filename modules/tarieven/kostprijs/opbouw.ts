// SPDX-License-Identifier: EUPL-1.2
import { rule, type Step, step } from '#libs/explain';
import { divided, type Exact, exact, minus, times, toDecimal, total } from '#libs/kernel';
import type { Opbouwregel } from './kostprijs.ts';
import type { Bewerking, Functieaandeel, Kostprijsvraag, Modelparameter } from './kostprijsmodel.ts';

/** An operation that was found usable, with the figure it applies and what that comes to as a multiplication. */
export type Stap = { readonly bewerking: Bewerking; readonly parameter: Modelparameter | null; readonly factor: Exact };

/** How far the build-up has come. Amounts are exact eurocents. */
export type Stand = {
  /** Per function, until the mix is weighed; then one amount is left. */
  readonly perFunctie: ReadonlyMap<string, Exact> | null;
  readonly gewogen: Exact;
  readonly regel: Opbouwregel;
  readonly step: Step;
};

const by = rule('tarieven/kostprijs-berekenen');
const decimals = 4;
const inCents = (bedrag: Exact): string => toDecimal(bedrag, decimals);

/** The gross hourly wages of the mix. */
export function beginStand({ functiemix, uurlonen }: Kostprijsvraag, naar: string): Stand {
  const wages = functiemix.flatMap((deel) =>
    uurlonen.filter(({ functie }) => functie === deel.functie).map((loon) => ({ deel, loon })),
  );
  const perFunctie = new Map(wages.map(({ loon }) => [loon.functie, times(loon.euroPerUur, 100)]));
  const gewogen = weigh(perFunctie, functiemix);
  const steps = wages.map(({ deel, loon }) =>
    step(loon.functie, inCents(times(loon.euroPerUur, 100)), 'cent', loon.bron, [
      step('aandeel-in-mix', deel.procent, 'procent', deel.bron),
    ]),
  );
  const voorbeeld = wages.some(({ deel, loon }) => isExample(deel) || isExample(loon));
  const bedrag = inCents(gewogen);
  return {
    perFunctie,
    gewogen,
    regel: { naar, onderdeel: 'bruto-uurloon', soort: 'begin', bedrag, toename: bedrag, voorbeeld },
    step: step(naar, bedrag, 'cent', by, steps),
  };
}

/** One operation further. Weighing changes no mean: from there on it is the only amount. */
export function volgendeStand(vorige: Stand, { bewerking, parameter, factor }: Stap): Stand {
  const { naar, soort } = bewerking;
  const gewogen = times(vorige.gewogen, factor);
  const perFunctie =
    soort === 'weging' || !vorige.perFunctie
      ? null
      : new Map([...vorige.perFunctie].map(([functie, bedrag]) => [functie, times(bedrag, factor)]));
  const bedrag = inCents(gewogen);
  return {
    perFunctie,
    gewogen,
    regel: {
      naar,
      onderdeel: parameter?.soort ?? soort,
      soort,
      bedrag,
      toename: inCents(minus(gewogen, vorige.gewogen)),
      voorbeeld: isExample(bewerking) || (parameter !== null && isExample(parameter)),
    },
    step: step(naar, bedrag, 'cent', bewerking.bron, [
      ...figuresOf(bewerking, parameter, factor),
      ...shares(perFunctie),
    ]),
  };
}

/** The mean of amounts per function, by their share in the mix. */
const weigh = (perFunctie: ReadonlyMap<string, Exact>, mix: readonly Functieaandeel[]): Exact =>
  total(mix.map(({ functie, procent }) => times(perFunctie.get(functie) ?? 0, divided(procent, 100))));

function figuresOf(
  { soort, delenDoor, bron }: Bewerking,
  parameter: Modelparameter | null,
  factor: Exact,
): readonly Step[] {
  if (soort === 'weging') return [];
  if (soort === 'omrekening') return [step('gedeeld-door', delenDoor ?? null, 'factor', bron)];
  const figure = parameter ? [step(parameter.soort, parameter.procent, 'procent', parameter.bron)] : [];
  const applied =
    soort === 'opslag'
      ? step('vermenigvuldigd-met', toDecimal(factor, 6), 'factor', by)
      : step('gedeeld-door', toDecimal(divided(1, factor), 6), 'factor', by);
  return [...figure, applied];
}

const shares = (perFunctie: ReadonlyMap<string, Exact> | null): readonly Step[] =>
  perFunctie && perFunctie.size > 1
    ? [...perFunctie].map(([functie, bedrag]) => step(functie, inCents(bedrag), 'cent', by))
    : [];

const isExample = ({ bron }: { readonly bron: Bewerking['bron'] }): boolean =>
  bron.from === 'pack' && bron.voorbeeld === true;

/** What an operation comes to as a multiplication; `null` when the figure cannot be used so. */
export function factorVan({ soort, delenDoor }: Bewerking, procent: string | null): Exact | null {
  if (soort === 'weging') return exact(1);
  const figure = soort === 'omrekening' ? delenDoor : procent;
  if (figure === undefined || figure === null) return null;
  const p = soort === 'omrekening' ? exact(figure) : divided(figure, 100);
  if (p.compare(0) < 0) return null;
  if (soort === 'opslag') return p.add(1);
  const divisor = soort === 'aandeel' ? minus(1, p) : p;
  return divisor.compare(0) > 0 ? divided(1, divisor) : null;
}
