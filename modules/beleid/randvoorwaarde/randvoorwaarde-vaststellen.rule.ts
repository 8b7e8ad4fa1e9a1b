// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Randvoorwaarde, Verwijsbaar } from './randvoorwaarde.ts';
import { randvoorwaardePast } from './randvoorwaarde-past.rule.ts';

export type VaststelReden = Reason<
  | 'randvoorwaarde-al-vastgesteld'
  | 'randvoorwaarde-zelf-opgesteld'
  | 'randvoorwaarde-niet-compleet'
  | 'randvoorwaarde-moet-in-overeenkomst'
>;
export type Verwijsreden = Reason<'randvoorwaarde-verwijst-nergens' | 'randvoorwaarde-kernbeding-ander-contract'>;

const self = 'beleid/randvoorwaarde-vaststellen';

/**
 * What a randvoorwaarde lacks: where it is arranged, and which kernbeding or doel it is about. It is a measure "van
 * invloed op het uitvoeren van de kernbedingen in relatie tot de doelen" [000 Ad c (1/2)].
 */
export const missingOf = ({ geregeld, kernbedingen, doelen }: Randvoorwaarde): readonly string[] => [
  ...(geregeld === null ? ['waar het is geregeld'] : []),
  ...(kernbedingen.length + doelen.length === 0 ? ['een kernbeding of doel'] : []),
];

/** May this person establish it? It is complete, can be what it says, still a concept, and they did not write in it. */
export function randvoorwaardeVaststelbaar(
  randvoorwaarde: Randvoorwaarde,
  schreefMee: boolean,
): Outcome<true, VaststelReden> {
  const { staat } = randvoorwaarde;
  const missing = missingOf(randvoorwaarde);
  const past = randvoorwaardePast({ ...randvoorwaarde, toepassingen: 0 });
  const reasons: VaststelReden[] = [];
  if (staat !== 'concept') reasons.push(reason('randvoorwaarde-al-vastgesteld'));
  if (schreefMee) reasons.push(reason('randvoorwaarde-zelf-opgesteld'));
  if (missing.length > 0) reasons.push(reason('randvoorwaarde-niet-compleet', { wat: missing.join(', ') }));
  if (past.status === 'refused') reasons.push(...past.reasons);
  const steps = [
    ...past.steps,
    step('randvoorwaarde-compleet', missing.length === 0, 'ja-nee', rule(self), [step('stand', staat, 'code', input)]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

/** Does everything to which it refers exist, and are its kernbedingen of its contracts? */
export function brokenReferences(
  { segmenten, contracten, kernbedingen, doelen }: Randvoorwaarde,
  plan: Verwijsbaar,
): readonly Verwijsreden[] {
  const unknown = (veld: string, codes: readonly string[], known: readonly string[]) =>
    codes
      .filter((code) => !known.includes(code))
      .map((code) => reason('randvoorwaarde-verwijst-nergens', { code }, veld));
  const elsewhere = kernbedingen
    .filter((code) => contracten.length > 0 && code in plan.kernbedingen)
    .filter((code) => !contracten.includes(plan.kernbedingen[code] ?? ''))
    .map((kernbeding) => reason('randvoorwaarde-kernbeding-ander-contract', { kernbeding }, 'kernbedingen[]'));
  return [
    ...unknown('segmenten[]', segmenten, plan.segmenten),
    ...unknown('contracten[]', contracten, plan.contracten),
    ...unknown('doelen[]', doelen, plan.doelen),
    ...unknown('kernbedingen[]', kernbedingen, Object.keys(plan.kernbedingen)),
    ...elsewhere,
  ];
}
