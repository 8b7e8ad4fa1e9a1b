// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Eissoort, Productkern, Verschil } from './productversie.ts';
import { versiesVergelijken } from './versies-vergelijken.rule.ts';

export type TariefgevolgReden = Reason<'wijziging-raakt-tarief'>;

/**
 * What drives the cost price: the hours asked, the level of training, and the size of a group [002 §5.3.3].
 * The other kinds of requirement are weighed by who decides, in the reasoning.
 */
const costly: readonly Eissoort[] = ['opleiding', 'functiemix', 'groepsgrootte'];

/**
 * What decides how much is declared for the same work: the unit, the variant, what time counts [004], who bears a
 * no-show [002 §5.3.3], whether transport is in the price, and how intensive and by whom the help must be.
 */
const priced: readonly string[] = [
  'eenheid',
  'variant',
  'declarabele-tijd',
  'no-show',
  'vervoer',
  'norm-intensiteit',
  'norm-functiemix',
];
const self = 'producten/tariefgevolg-toetsen';

/** Can this change be decided without touching a tariff? If not, it says which differences are in the way [002 §7.2]. */
export function zonderTariefgevolg(verschillen: readonly Verschil[]): Outcome<true, TariefgevolgReden> {
  const touching = verschillen.filter(({ veld, eis }) =>
    eis === undefined ? priced.includes(veld) : costly.includes(eis),
  );
  const steps = [
    step('raakt-tarief', touching.length > 0, 'ja-nee', rule(self), [
      step('verschillen', verschillen.length, 'stuks', input),
      step('kostenbepalend', [...priced, ...costly].join(', '), 'tekst', rule(self)),
      ...touching.map(({ veld, eis, wordt, was }) => step(eis ?? veld, wordt ?? `vervalt: ${was}`, 'tekst', input)),
    ]),
  ];
  if (touching.length === 0) return decided(true, steps);
  const wat = [...new Set(touching.map(({ veld, eis }) => eis ?? veld))].join(', ');
  return refused(reason('wijziging-raakt-tarief', { wat }), steps);
}

/** Does a tariff have to be computed anew when one version takes the place of another? */
export function isTariefgevolg(was: Productkern, wordt: Productkern): boolean {
  const verschillen = versiesVergelijken(was, wordt);
  return zonderTariefgevolg(verschillen.status === 'decided' ? verschillen.value : []).status === 'refused';
}
