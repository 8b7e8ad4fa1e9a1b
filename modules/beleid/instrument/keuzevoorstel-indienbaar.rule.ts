// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isNa } from '#libs/kernel';

export type Indienvraag = {
  readonly vandaag: Datum;
  readonly ingang: Datum;
  /** The choices that would change. */
  readonly wijzigt: readonly string[];
  /** Codes that the plan does not know. */
  readonly onbekend: readonly string[];
  readonly heeftOpenVoorstel: boolean;
};
export type Indienreden = Reason<
  | 'keuzevoorstel-verandert-niets'
  | 'keuzevoorstel-ingang-voorbij'
  | 'keuzevoorstel-loopt-al'
  | 'keuzevoorstel-code-onbekend'
>;

const self = 'beleid/keuzevoorstel-indienbaar';

/** May these choices be put forward? They change something, lie ahead, and no other proposal waits for the contract. */
export function keuzevoorstelIndienbaar(vraag: Indienvraag): Outcome<true, Indienreden> {
  const { vandaag, ingang, wijzigt, onbekend, heeftOpenVoorstel } = vraag;
  const used = [
    step('vandaag', vandaag.toString(), 'datum', input),
    step('ingang', ingang.toString(), 'datum', input),
    step('keuzes-die-wijzigen', wijzigt.join(', '), 'tekst', input),
    step('voorstel-wacht', heeftOpenVoorstel, 'ja-nee', input),
  ];
  const reasons: Indienreden[] = [];
  if (wijzigt.length === 0) reasons.push(reason('keuzevoorstel-verandert-niets'));
  if (!isNa(ingang, vandaag)) reasons.push(reason('keuzevoorstel-ingang-voorbij', {}, 'ingang'));
  if (heeftOpenVoorstel) reasons.push(reason('keuzevoorstel-loopt-al'));
  for (const code of onbekend) reasons.push(reason('keuzevoorstel-code-onbekend', { code }));
  const steps = [step('keuzevoorstel-indienbaar', reasons.length === 0, 'ja-nee', rule(self), used)];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
