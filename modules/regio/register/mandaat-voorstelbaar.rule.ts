// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import { type Datum, datum, isVoor } from '#libs/kernel';
import type { Mandaatwijziging } from '../bestuursvoorstel/bestuursvoorstel.ts';
import type { Mandaatversie } from './mandaatversie.ts';

export type MandaatReden = Reason<
  | 'mandaat-bestaat-niet'
  | 'mandaat-bestaat-al'
  | 'mandaat-andere-handeling'
  | 'mandaat-werkt-niet-terug'
  | 'mandaat-eindigt-voor-begin'
  | 'gremium-bestaat-niet'
  | 'contract-staat-niet-in-plan'
>;

type Omgeving = {
  readonly vandaag: Datum;
  /** The proposal names an entry that is there, instead of making a new one. */
  readonly bestaat: boolean;
  readonly bekend: Mandaatversie | null;
  readonly gremia: readonly string[];
  readonly contracten: readonly string[];
};

/** Can this become an entry of the register? It never counts for what was done before it was decided. */
export function mandaatVoorstelbaar(
  wijziging: Mandaatwijziging,
  { vandaag, bestaat, bekend, gremia, contracten }: Omgeving,
): Outcome<true, MandaatReden> {
  const { code, handeling, van, tot } = wijziging;
  const reasons: MandaatReden[] = [];
  if (bestaat && !bekend) reasons.push(reason('mandaat-bestaat-niet', { mandaat: code }, 'code'));
  if (!bestaat && bekend) reasons.push(reason('mandaat-bestaat-al', { mandaat: bekend.omschrijving }, 'omschrijving'));
  if (bestaat && bekend && bekend.handeling !== handeling)
    reasons.push(reason('mandaat-andere-handeling', {}, 'handeling'));
  if (isVoor(datum(van), vandaag))
    reasons.push(reason('mandaat-werkt-niet-terug', { vandaag: vandaag.toString() }, 'van'));
  if (tot && isVoor(datum(tot), datum(van))) reasons.push(reason('mandaat-eindigt-voor-begin', {}, 'tot'));
  reasons.push(...unknownIn(wijziging, gremia, contracten));
  const steps = [step('handeling', handeling, 'code', input), step('dag', van, 'datum', input)];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

/** Bodies and contracts that the region does not have. */
function unknownIn(
  { beslist, naAfstemmingMet, informeren, contracten }: Mandaatwijziging,
  gremia: readonly string[],
  plan: readonly string[],
): readonly MandaatReden[] {
  const bodies = { beslist: [beslist ?? ''], naAfstemmingMet, informeren };
  return [
    ...Object.entries(bodies).flatMap(([veld, codes]) =>
      codes
        .filter((code) => !gremia.includes(code))
        .map((gremium) => reason('gremium-bestaat-niet', { gremium }, veld)),
    ),
    ...(contracten === 'alle' ? [] : contracten)
      .filter((code) => !plan.includes(code))
      .map((contract) => reason('contract-staat-niet-in-plan', { contract }, 'contracten')),
  ];
}
