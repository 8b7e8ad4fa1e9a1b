// SPDX-License-Identifier: EUPL-1.2
import { decided, input, norm, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Invloed, Randvoorwaarde, Regelplaats } from './randvoorwaarde.ts';

/** What does not fit, but can be. */
export type Bevinding =
  | 'randvoorwaarde-vooral-buiten'
  | 'randvoorwaarde-beide-doen-iets'
  | 'randvoorwaarde-vraagt-procesafspraak'
  | 'randvoorwaarde-nog-nergens'
  | 'randvoorwaarde-toepassing-onbewezen';
export type PastReden = Reason<'randvoorwaarde-moet-in-overeenkomst'>;

type Inhoud = Pick<Randvoorwaarde, 'invloed' | 'geregeld' | 'staat'> & {
  /** How often it was shown that the measure is applied. */
  readonly toepassingen: number;
};
const self = 'beleid/randvoorwaarde-past';

/**
 * Does the place where a measure is arranged fit who has influence? What an aanbieder must do or leave, must stand in
 * the agreement: elsewhere it binds nobody, and that is refused. Source: [000 Ad c (1/2) and (2/2)].
 */
export function randvoorwaardePast(inhoud: Inhoud): Outcome<readonly Bevinding[], PastReden> {
  const { invloed, geregeld } = inhoud;
  const needed = variantOf[invloed];
  const steps = [
    step('randvoorwaarde-past', geregeld !== null && needed.past.includes(geregeld), 'ja-nee', rule(self), [
      step('invloed', invloed, 'code', input),
      step('geregeld', geregeld ?? 'onbekend', 'code', input),
      step(needed.zin, true, 'ja-nee', norm('000, Ad c (2/2)')),
      step('toepassingen', inhoud.toepassingen, 'stuks', input),
    ]),
  ];
  if (geregeld !== null && needed.inOvereenkomst && !staatErin(geregeld))
    return refused(reason('randvoorwaarde-moet-in-overeenkomst', {}, 'geregeld'), steps);
  return decided([...placeFindings(invloed, geregeld), ...proofFindings(inhoud)], steps);
}

type Variant = {
  /** The name of the step that says what [000] asks. */
  readonly zin: string;
  readonly past: readonly Regelplaats[];
  /** What to say of another place; null where another place is refused. */
  readonly anders: Bevinding | null;
  readonly inOvereenkomst: boolean;
};

/** "vooral buiten de overeenkomst"; "in de overeenkomst moeten regelen"; both do something; a procesafspraak is needed. */
const variantOf: Readonly<Record<Invloed, Variant>> = {
  gemeente: {
    zin: 'variant-1',
    past: ['buiten-overeenkomst', 'beide'],
    anders: 'randvoorwaarde-vooral-buiten',
    inOvereenkomst: false,
  },
  aanbieder: { zin: 'variant-2', past: ['in-overeenkomst', 'beide'], anders: null, inOvereenkomst: true },
  beide: { zin: 'variant-3', past: ['beide'], anders: 'randvoorwaarde-beide-doen-iets', inOvereenkomst: true },
  geen: {
    zin: 'variant-4',
    past: ['procesafspraak'],
    anders: 'randvoorwaarde-vraagt-procesafspraak',
    inOvereenkomst: false,
  },
};

const staatErin = (geregeld: Regelplaats): boolean => geregeld === 'in-overeenkomst' || geregeld === 'beide';

function placeFindings(invloed: Invloed, geregeld: Regelplaats | null): readonly Bevinding[] {
  if (geregeld === null) return ['randvoorwaarde-nog-nergens'];
  const { past, anders } = variantOf[invloed];
  return past.includes(geregeld) || anders === null ? [] : [anders];
}

/** A paragraph in the agreement is half of it: "én het daadwerkelijk toepassen daarvan". */
const proofFindings = ({ geregeld, staat, toepassingen }: Inhoud): readonly Bevinding[] =>
  staat === 'vastgesteld' && geregeld !== null && staatErin(geregeld) && toepassingen === 0
    ? ['randvoorwaarde-toepassing-onbewezen']
    : [];
