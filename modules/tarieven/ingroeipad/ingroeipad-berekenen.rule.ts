// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, type Step, step } from '#libs/explain';
import {
  compared,
  type Datum,
  datum,
  divided,
  type Eurocent,
  isVoor,
  minus,
  plus,
  roundToEurocent,
  times,
  toDecimal,
} from '#libs/kernel';
import type { AfgesprokenStap } from './ingroeipad.ts';

export type Padvraag = {
  readonly vandaag: Datum;
  readonly oud: Eurocent;
  /** What the list says on the day of the last step. */
  readonly eindbedrag: Eurocent;
  readonly stappen: readonly AfgesprokenStap[];
};
/** What this provider is paid in a period; from the last step on it is paid what the list says, like others. */
export type Padtarief = { readonly van: string; readonly tot: string; readonly bedrag: Eurocent };
export type Pad = { readonly tarieven: readonly Padtarief[]; readonly lijstVanaf: string };
export type PadReden = Reason<
  | 'pad-te-kort'
  | 'pad-een-van-twee'
  | 'pad-deel-buiten-bereik'
  | 'pad-niet-op-volgorde'
  | 'pad-gat'
  | 'pad-overlap'
  | 'pad-eindigt-eerder'
  | 'pad-einde-niet-op-lijst'
  | 'pad-laatste-eindigt'
  | 'pad-geen-verschil'
  | 'tarief-ingang-voorbij'
>;

const self = 'tarieven/ingroeipad-berekenen';

/**
 * The tariffs of one provider on its way to the list: an amount as agreed, or the old tariff plus a part of the
 * difference, in exact fractions and rounded once. The last step is the list itself. Everything that is wrong with the
 * steps comes back at once. [002 §6.1.3]
 */
export function ingroeipadBerekenen(vraag: Padvraag): Outcome<Pad, PadReden> {
  const { oud, eindbedrag, stappen } = vraag;
  const used = [step('oud-tarief', oud, 'eurocent', input), step('tarief-van-de-lijst', eindbedrag, 'eurocent', input)];
  const reasons = [
    ...(stappen.length < 2 ? [reason('pad-te-kort' as const, {}, 'stappen')] : []),
    ...(oud === eindbedrag ? [reason('pad-geen-verschil' as const, { bedrag: oud }, 'oud')] : []),
    ...stappen.flatMap((one, at) => aboutStep(one, at)),
    ...stappen.slice(1).flatMap((one, at) => aboutOrder(stappen[at], one, at + 1)),
    ...aboutBegin(vraag),
    ...aboutEnd(vraag),
  ];
  if (reasons.length > 0) return refused(reasons, used);
  const made = stappen.map((one) => ({ one, ...amountOf(one, vraag) }));
  const tarieven = made.slice(0, -1).map(({ one, bedrag }, at) => ({
    van: one.van,
    tot: datum(stappen[at + 1]?.van ?? one.van)
      .subtract({ days: 1 })
      .toString(),
    bedrag,
  }));
  const lijstVanaf = stappen.at(-1)?.van ?? '';
  return decided({ tarieven, lijstVanaf }, [...used, ...made.map(({ explained }) => explained)]);
}

function amountOf(
  { van, bedrag, deel }: AfgesprokenStap,
  { oud, eindbedrag }: Padvraag,
): { readonly bedrag: Eurocent; readonly explained: Step } {
  const when = step('padstap-vanaf', van, 'datum', input);
  if (bedrag !== null) return { bedrag, explained: step('padstap', bedrag, 'eurocent', input, [when]) };
  const centen = plus(oud, times(minus(eindbedrag, oud), divided(deel ?? '0', 100)));
  const rounded = roundToEurocent(centen);
  const explained = step('padstap', rounded, 'eurocent', rule(self), [
    when,
    step('deel-van-het-verschil', deel, 'procent', input),
    step('tarief-onafgerond', toDecimal(centen, 4), 'cent', rule(self)),
  ]);
  return { bedrag: rounded, explained };
}

function aboutStep({ bedrag, deel, van, tot }: AfgesprokenStap, at: number): readonly PadReden[] {
  const outside = deel !== null && (compared(deel, 0) < 0 || compared(deel, 100) > 0);
  return [
    ...((bedrag === null) === (deel === null)
      ? [reason('pad-een-van-twee' as const, { stap: at + 1 }, `stappen.${at}.bedrag`)]
      : []),
    ...(outside ? [reason('pad-deel-buiten-bereik' as const, { stap: at + 1 }, `stappen.${at}.deel`)] : []),
    ...(tot !== null && isVoor(datum(tot), datum(van))
      ? [reason('pad-eindigt-eerder' as const, { stap: at + 1 }, `stappen.${at}.tot`)]
      : []),
  ];
}

/** A step begins the day after the one before it ends; where no last day was agreed, it is that day. */
function aboutOrder(before: AfgesprokenStap | undefined, { van }: AfgesprokenStap, at: number): readonly PadReden[] {
  if (!before) return [];
  const field = `stappen.${at}.van`;
  if (!isVoor(datum(before.van), datum(van))) return [reason('pad-niet-op-volgorde', { stap: at + 1 }, field)];
  if (before.tot === null) return [];
  const next = datum(before.tot).add({ days: 1 });
  if (isVoor(next, datum(van)))
    return [reason('pad-gat', { van: next.toString(), tot: datum(van).subtract({ days: 1 }).toString() }, field)];
  return isVoor(datum(van), next) ? [reason('pad-overlap', { van, tot: before.tot }, field)] : [];
}

function aboutBegin({ vandaag, stappen }: Padvraag): readonly PadReden[] {
  const [first] = stappen;
  if (!first || isVoor(vandaag, datum(first.van))) return [];
  return [reason('tarief-ingang-voorbij', { ingang: first.van }, 'stappen.0.van')];
}

/** It ends at the list, without a last day: from there on the provider is paid what the list says. */
function aboutEnd({ stappen, eindbedrag }: Padvraag): readonly PadReden[] {
  const last = stappen.at(-1);
  if (!last) return [];
  const at = stappen.length - 1;
  const ends = last.deel === null ? last.bedrag === eindbedrag : compared(last.deel, 100) === 0;
  return [
    ...(ends ? [] : [reason('pad-einde-niet-op-lijst' as const, { bedrag: eindbedrag }, `stappen.${at}.deel`)]),
    ...(last.tot === null ? [] : [reason('pad-laatste-eindigt' as const, {}, `stappen.${at}.tot`)]),
  ];
}
