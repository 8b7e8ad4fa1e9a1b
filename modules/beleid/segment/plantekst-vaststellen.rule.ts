// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Plantekst } from './segmentplan.ts';

export type VaststelReden = Reason<'plantekst-al-vastgesteld' | 'plantekst-zelf-opgesteld'>;
const self = 'beleid/plantekst-vaststellen';

/** May this person establish the text? It is a concept, and they did not write in it. */
export function plantekstVaststelbaar(
  { staat }: Pick<Plantekst, 'staat'>,
  schreefMee: boolean,
): Outcome<true, VaststelReden> {
  const reasons: VaststelReden[] = [];
  if (staat !== 'concept') reasons.push(reason('plantekst-al-vastgesteld'));
  if (schreefMee) reasons.push(reason('plantekst-zelf-opgesteld'));
  const steps = [step('vier-ogen', reasons.length === 0, 'ja-nee', rule(self), [step('stand', staat, 'code', input)])];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
