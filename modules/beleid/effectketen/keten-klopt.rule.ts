// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { kringen } from '../doel/kringen.ts';
import { hoogte, isVanSegment, type Keten, type Ketendoel, type Plandoel } from './effectketen.ts';

export type Ketenreden = Reason<
  | 'keten-te-groot'
  | 'keten-doel-onbekend'
  | 'keten-doel-ander-segment'
  | 'keten-doel-dubbel'
  | 'keten-dient-onbekend'
  | 'keten-kring'
  | 'keten-niveau-volgorde'
>;

/** More than this no one can read as one picture; a bigger chain is several. */
export const hoogstensDoelen = 500;
const self = 'beleid/keten-klopt';

/**
 * Can this chain be? Every doel stands in the plan, for this segment and once; none serves itself in the end; and whoever
 * serves stands lower than what is served: from effort to ultimate effect [000 Ad a]. What is unfinished is no refusal.
 */
export function ketenKlopt({ doelen }: Keten, plan: readonly Plandoel[], segment: string): Outcome<true, Ketenreden> {
  const counted = [step('doelen', doelen.length, 'stuks', input)];
  if (doelen.length > hoogstensDoelen)
    return refused(reason('keten-te-groot', { aantal: doelen.length, hoogstens: hoogstensDoelen }), counted);
  const reasons = [...unknown(doelen, plan, segment), ...doubles(doelen), ...rings(doelen), ...disorder(doelen)];
  const steps = [step('keten-klopt', reasons.length === 0, 'ja-nee', rule(self), counted)];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

/**
 * Can a chain become this? What was wrong already is no refusal: a newer plan may have taken doelen to other segments,
 * and they are mended one by one.
 */
export function ketenWijzigbaar(
  oud: Keten,
  nieuw: Keten,
  plan: readonly Plandoel[],
  segment: string,
): Outcome<true, Ketenreden> {
  const [before, outcome] = [ketenKlopt(oud, plan, segment), ketenKlopt(nieuw, plan, segment)];
  if (before.status !== 'refused' || outcome.status !== 'refused') return outcome;
  const known = new Set(before.reasons.map((found) => JSON.stringify(found)));
  const added = outcome.reasons.filter((found) => !known.has(JSON.stringify(found)));
  return added.length > 0 ? refused(added, outcome.steps) : decided(true, outcome.steps);
}

function* unknown(doelen: readonly Ketendoel[], plan: readonly Plandoel[], segment: string): Generator<Ketenreden> {
  const known = new Map(plan.map((doel) => [doel.code, doel]));
  const codes = new Set(doelen.map(({ code }) => code));
  for (const { doel, naam, dient } of doelen) {
    const found = doel === null ? undefined : known.get(doel);
    if (doel !== null && !found) yield reason('keten-doel-onbekend', { doel }, 'doel');
    if (found && !isVanSegment(found, segment)) yield reason('keten-doel-ander-segment', { doel: found.naam }, 'doel');
    for (const ander of dient)
      if (!codes.has(ander)) yield reason('keten-dient-onbekend', { doel: naam, ander }, 'dient[]');
  }
}

/** The plan may give two doelen the same name; what people add themselves is told apart by its name. */
function* doubles(doelen: readonly Ketendoel[]): Generator<Ketenreden> {
  const codes = new Set<string>();
  const names = new Map<string, Ketendoel>();
  for (const doel of doelen) {
    const known = doel.doel ?? doel.code;
    const namesake = names.get(asName(doel.naam));
    if (codes.has(known)) yield reason('keten-doel-dubbel', { doel: doel.naam }, 'doel');
    else if (namesake && (doel.doel === null || namesake.doel === null))
      yield reason('keten-doel-dubbel', { doel: doel.naam }, 'naam');
    codes.add(known);
    names.set(asName(doel.naam), doel);
  }
}

const asName = (naam: string): string => naam.trim().toLowerCase();
const asSchakels = (doelen: readonly Ketendoel[]) => doelen.map(({ code, dient }) => ({ code, draagtBijAan: dient }));

function* rings(doelen: readonly Ketendoel[]): Generator<Ketenreden> {
  const names = new Map(doelen.map(({ code, naam }) => [code, naam]));
  for (const kring of kringen(asSchakels(doelen)))
    yield reason('keten-kring', { kring: kring.map((code) => names.get(code) ?? code).join(' → ') }, 'dient[]');
}

/** Of doelen in a ring the order is not judged: the ring is what is wrong. */
function* disorder(doelen: readonly Ketendoel[]): Generator<Ketenreden> {
  const inRing = new Set(kringen(asSchakels(doelen)).flat());
  const byCode = new Map(doelen.map((doel) => [doel.code, doel]));
  for (const { code, naam, niveau, dient } of doelen)
    for (const ander of dient.map((found) => byCode.get(found)))
      if (ander && hoogte(ander.niveau) <= hoogte(niveau) && !(inRing.has(code) && inRing.has(ander.code)))
        yield reason('keten-niveau-volgorde', { doel: naam, ander: ander.naam }, 'niveau');
}
