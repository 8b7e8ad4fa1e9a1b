// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Ontwikkelopgave } from './ontwikkelopgave.ts';

export type OpgaveReden = Reason<'opgave-al-vastgesteld' | 'opgave-zelf-geschreven' | 'opgave-niet-compleet'>;

const self = 'beleid/ontwikkelopgave-vaststellen';

/** May this person adopt an ontwikkelopgave? Kind, priority [002 §3.6] and owner are known, and they did not write in it. */
export function opgaveVaststelbaar(
  { staat, soort, prioriteit, eigenaar }: Ontwikkelopgave,
  schreefMee: boolean,
): Outcome<true, OpgaveReden> {
  const parts = [
    step('opgavesoort', soort !== null, 'ja-nee', input),
    step('opgaveprioriteit', prioriteit !== null, 'ja-nee', input),
    step('opgave-eigenaar', eigenaar !== null, 'ja-nee', input),
  ];
  const missing = parts.filter(({ value }) => !value).map(({ name }) => words[name] ?? name);
  const reasons: OpgaveReden[] = [];
  if (staat === 'vastgesteld') reasons.push(reason('opgave-al-vastgesteld'));
  if (schreefMee) reasons.push(reason('opgave-zelf-geschreven'));
  if (missing.length > 0) reasons.push(reason('opgave-niet-compleet', { wat: missing.join(', ') }));
  const steps = [
    step('opgave-vaststelbaar', reasons.length === 0, 'ja-nee', rule(self), [
      ...parts,
      step('door-ander-geschreven', !schreefMee, 'ja-nee', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

const words: Readonly<Record<string, string>> = {
  opgavesoort: 'soort',
  opgaveprioriteit: 'prioriteit',
  'opgave-eigenaar': 'eigenaar',
};
