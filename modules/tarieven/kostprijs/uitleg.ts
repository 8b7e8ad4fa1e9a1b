// SPDX-License-Identifier: EUPL-1.2
import { rule, type Step, step } from '#libs/explain';
import { divided, type Exact, plus, times, toDecimal } from '#libs/kernel';
import type { Bewerking, Modelparameter } from './kostprijsmodel.ts';
import { productiviteitVan, urenstappen } from './productiviteit.ts';
import type { Stand } from './rekenen.ts';
import { gewogenLoon, type Loondeel } from './rekenplan.ts';
import type { Stap } from './stap.ts';
import { loonstappen } from './uurloon.ts';

const by = rule('tarieven/kostprijs-berekenen');
const inCents = (bedrag: Exact): string => toDecimal(bedrag, 4);

/** The gross hourly wages of the mix, each with where it comes from. */
export const beginstap = (naar: string, lonen: readonly Loondeel[]): Step =>
  step(
    naar,
    inCents(gewogenLoon(lonen)),
    'cent',
    by,
    lonen.map(({ deel, loon, centen }) =>
      step(loon.functie, inCents(centen), 'cent', loon.bron, [
        step('aandeel-in-mix', deel.procent, 'procent', deel.bron),
        ...loonstappen(loon),
      ]),
    ),
  );

/** One operation: what it led to, with which figure, and how that was applied. */
export function vervolgstap(
  stap: Stap,
  before: Stand,
  after: Stand,
  lonen: readonly Loondeel[],
  done: readonly Stap[],
): Step {
  const { bewerking, parameter } = stap;
  return step(bewerking.naar, inCents(after.totaal), 'cent', bewerking.bron, [
    ...(parameter ? [figure(parameter, stap)] : []),
    ...applied(stap, before),
    ...perFunctie(lonen, done),
  ]);
}

function figure(parameter: Modelparameter, { effect }: Stap): Step {
  const { soort, bron, procent, euro, aantal, per, gedeeldDoor, uren, wijze } = parameter;
  const about = parameter.definitie ? [step('definitie', parameter.definitie, 'tekst', bron)] : [];
  if (euro !== undefined)
    return step(soort, toDecimal(times(euro, 100)), 'cent', bron, [
      ...(per ? [step('per', per, 'code', bron)] : []),
      ...(gedeeldDoor
        ? [step('gedeeld-door', gedeeldDoor.aantal, 'factor', bron, [step('dat-is', gedeeldDoor.wat, 'tekst', bron)])]
        : []),
      ...about,
    ]);
  if (aantal !== undefined) return step(soort, aantal, 'factor', bron, about);
  if (procent !== undefined && wijze === 'aandeel' && effect.doet === 'deel')
    return step(soort, procent, 'procent', bron, [
      step('als-opslag', toDecimal(times(effect.deel, 100), 4), 'procent', by),
      ...about,
    ]);
  if (procent !== undefined) return step(soort, procent, 'procent', bron, about);
  if (!uren || effect.doet !== 'deel') return step(soort, null, 'procent', bron, about);
  const declarable = (effect.delen ?? []).map(({ onderdeel }) => onderdeel);
  const built = productiviteitVan({ ...uren, posten: uren.posten.filter((post) => declarable.includes(post.soort)) });
  return step(soort, toDecimal(divided(100, plus(1, effect.deel)), 4), 'procent', bron, [
    ...urenstappen(built),
    ...about,
  ]);
}

/** How it was applied: times, divided by, or on top. */
function applied({ bewerking, effect, parameter }: Stap, before: Stand): readonly Step[] {
  if (effect.doet === 'niets') return [];
  if (effect.doet === 'erbij') return [step('komt-erbij', inCents(effect.centen), 'cent', by)];
  if (effect.doet === 'schaal') return scaled(bewerking, effect.factor, parameter);
  if (bewerking.soort === 'deling')
    return [step('gedeeld-door', toDecimal(divided(1, plus(1, effect.deel)), 6), 'factor', by)];
  if (effect.over === bewerking.van) {
    const multiplied = step('vermenigvuldigd-met', toDecimal(plus(1, effect.deel), 6), 'factor', by);
    const share = step('gedeeld-door', toDecimal(divided(1, plus(1, effect.deel)), 6), 'factor', by);
    return [parameter?.wijze === 'aandeel' ? share : multiplied];
  }
  const base = before.bereikt.get(effect.over);
  return [
    step('komt-erbij', base ? inCents(times(base, effect.deel)) : null, 'cent', by, [
      step('over-bedrag', effect.over, 'code', bewerking.bron),
    ]),
  ];
}

function scaled(
  { soort, maal, delenDoor, bron }: Bewerking,
  factor: Exact,
  parameter: Modelparameter | null,
): readonly Step[] {
  if (parameter)
    return [
      soort === 'omrekening'
        ? step('gedeeld-door', toDecimal(divided(1, factor), 6), 'factor', by)
        : step('vermenigvuldigd-met', toDecimal(factor, 6), 'factor', by),
    ];
  return [
    ...(maal === undefined ? [] : [step('vermenigvuldigd-met', maal, 'factor', bron)]),
    ...(delenDoor === undefined ? [] : [step('gedeeld-door', delenDoor, 'factor', bron)]),
  ];
}

/** The amount per function, as long as the mix has not been weighed and everything was a percentage of what is before it. */
function perFunctie(lonen: readonly Loondeel[], done: readonly Stap[]): readonly Step[] {
  if (lonen.length < 2) return [];
  let factor: Exact = plus(1, 0);
  for (const { effect, bewerking } of done) {
    if (effect.doet !== 'deel' || effect.over !== bewerking.van) return [];
    factor = times(factor, plus(1, effect.deel));
  }
  return lonen.map(({ loon, centen }) => step(loon.functie, inCents(times(centen, factor)), 'cent', by));
}
