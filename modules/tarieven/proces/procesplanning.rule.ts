// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, rule, step } from '#libs/explain';
import { type Datum, isNa, isVoor } from '#libs/kernel';
import { beslistermijnDagen } from '../voorstel/voorstel-indienbaar.rule.ts';
import type { Processtap } from './proces.ts';

type Gepland = Pick<Processtap, 'code' | 'letter' | 'soort' | 'uiterlijk' | 'overgeslagen'>;
export type Planningvraag = {
  readonly vandaag: Datum;
  /** First day of the tariffs. */
  readonly ingang: Datum;
  readonly stappen: readonly Gepland[];
};
export type Planningreden = Reason<
  'planning-na-ingang' | 'planning-volgorde' | 'planning-te-weinig-tijd' | 'planning-beslistermijn'
>;

const self = 'tarieven/procesplanning';

/**
 * Days for every step: adoption on the day before the tariffs begin, the proposal as long before that as colleges get
 * to decide, the others spread evenly from today on.
 */
export function planningVoorstellen({ vandaag, ingang, stappen }: Planningvraag): ReadonlyMap<string, Datum> {
  const last = ingang.subtract({ days: 1 });
  const proposal = last.subtract({ days: beslistermijnDagen });
  const before = stappen.filter(({ soort }) => soort !== 'vaststelling' && soort !== 'op-productkaart');
  const room = Math.max(0, vandaag.until(proposal, { largestUnit: 'days' }).days);
  const spread = (at: number) => vandaag.add({ days: Math.floor((room * (at + 1)) / (before.length + 1)) });
  return new Map(
    stappen.map((stap) => {
      if (stap.soort === 'vaststelling') return [stap.code, last];
      return [stap.code, stap.soort === 'op-productkaart' ? proposal : spread(before.indexOf(stap))];
    }),
  );
}

/** What in a planning cannot come right; nothing of it forbids anything. */
export function planningToetsen(vraag: Planningvraag): Outcome<readonly Planningreden[], Planningreden> {
  const { vandaag, ingang } = vraag;
  const planned = vraag.stappen.flatMap(({ uiterlijk, overgeslagen, ...stap }) =>
    uiterlijk && overgeslagen === null ? [{ ...stap, uiterlijk }] : [],
  );
  const tooLate = planned.filter(({ uiterlijk }) => !isVoor(uiterlijk, ingang));
  const unordered = planned.filter(({ uiterlijk }, at) => {
    const next = planned[at + 1];
    return next !== undefined && isNa(uiterlijk, next.uiterlijk);
  });
  const proposal = planned.find(({ soort }) => soort === 'op-productkaart')?.uiterlijk;
  const days = vandaag.until(ingang, { largestUnit: 'days' }).days;
  const warnings: Planningreden[] = [
    ...(days <= beslistermijnDagen
      ? [reason('planning-te-weinig-tijd' as const, { dagen: Math.max(0, days), nodig: beslistermijnDagen })]
      : []),
    ...tooLate.map(({ letter }) => reason('planning-na-ingang' as const, { letter, ingang: ingang.toString() })),
    ...unordered.map(({ letter }) => reason('planning-volgorde' as const, { letter })),
    ...(proposal && proposal.until(ingang, { largestUnit: 'days' }).days <= beslistermijnDagen
      ? [reason('planning-beslistermijn' as const, { nodig: beslistermijnDagen })]
      : []),
  ];
  return decided(warnings, [
    step('procesplanning-klopt', warnings.length === 0, 'ja-nee', rule(self), [
      step('dag', vandaag.toString(), 'datum', input),
      step('ingang', ingang.toString(), 'datum', input),
      step('beslistermijn', beslistermijnDagen, 'dag', rule(self)),
    ]),
  ]);
}
