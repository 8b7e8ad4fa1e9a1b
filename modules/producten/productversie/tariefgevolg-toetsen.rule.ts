// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Eissoort, Verschil } from './productversie.ts';

export type TariefgevolgReden = Reason<'wijziging-raakt-tarief'>;

/**
 * What drives the cost price: the hours asked, the level of training, and the size of a group [002 §5.3.3].
 * The other kinds of requirement are weighed by who decides, in the reasoning.
 */
const costly: readonly Eissoort[] = ['opleiding', 'functiemix', 'groepsgrootte'];
const self = 'producten/tariefgevolg-toetsen';

/** Can this change be decided without touching a tariff? If not, it says which differences are in the way [002 §7.2]. */
export function zonderTariefgevolg(verschillen: readonly Verschil[]): Outcome<true, TariefgevolgReden> {
  const touching = verschillen.filter(
    ({ veld, eis }) => veld === 'eenheid' || (eis !== undefined && costly.includes(eis)),
  );
  const steps = [
    step('raakt-tarief', touching.length > 0, 'ja-nee', rule(self), [
      step('verschillen', verschillen.length, 'stuks', input),
      step('kostenbepalend', 'eenheid, opleiding, functiemix en groepsgrootte', 'tekst', rule(self)),
      ...touching.map(({ veld, eis, wordt, was }) => step(eis ?? veld, wordt ?? `vervalt: ${was}`, 'tekst', input)),
    ]),
  ];
  if (touching.length === 0) return decided(true, steps);
  const wat = [...new Set(touching.map(({ veld, eis }) => eis ?? veld))].join(', ');
  return refused(reason('wijziging-raakt-tarief', { wat }), steps);
}
