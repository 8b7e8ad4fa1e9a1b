// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, rule, step } from '#libs/explain';
import { type Datum, formatMaand, isNa } from '#libs/kernel';
import type { Evaluatie, Evaluatieritme, Evaluatiestap } from './evaluatie.ts';

const maanden: Readonly<Record<Evaluatieritme, number>> = {
  halfjaarlijks: 6,
  jaarlijks: 12,
  tweejaarlijks: 24,
  driejaarlijks: 36,
};
const self = 'beleid/evaluatie-opvolgen';

export type Opvolgvraag = {
  readonly evaluatie: Evaluatie;
  readonly stappen: readonly Evaluatiestap[];
  /** The one that the plan already names as the next; null while there is none. */
  readonly opvolger: Evaluatie | null;
  readonly vastgesteldOp: Datum;
};
export type Opvolging = { readonly evaluatie: Evaluatie; readonly stappen: readonly Evaluatiestap[] };

/**
 * The next occasion of an evaluation that comes back: the same questions, its days as much later, over the whole period
 * again where the plan wants that and else over what came after. Null when it does not come back, or when people planned
 * the next one already. Councils want one every three years over the whole period and one every year [002 §3.4, moties 4
 * and 5]; another comes back every half year [002 §6.2].
 */
export function evaluatieOpvolgen(vraag: Opvolgvraag): Outcome<Opvolging | null> {
  const { evaluatie, opvolger, vastgesteldOp } = vraag;
  const gepland = opvolger !== null && (opvolger.staat !== 'gepland' || opvolger.opgesteldDoor !== null);
  const later = monthsLater(vraag);
  const comes = !gepland && (opvolger !== null || evaluatie.ritme !== null);
  const value = comes
    ? { evaluatie: nextOf(vraag, later), stappen: later === null ? [] : stepsOf(vraag, later) }
    : null;
  return decided(value, [
    step('volgende-evaluatie', value?.evaluatie.uiterlijk?.toString() ?? null, 'datum', rule(self), [
      step('evaluatieritme', evaluatie.ritme, 'code', input),
      step('opvolger-in-plan', opvolger?.naam ?? null, 'tekst', input),
      step('opvolger-al-gepland', gepland, 'ja-nee', input),
      step('laatste-dag', evaluatie.uiterlijk?.toString() ?? null, 'datum', input),
      step('evaluatie-vastgesteld-op', vastgesteldOp.toString(), 'datum', input),
      step('maanden-later', later, 'maand', rule(self)),
    ]),
  ]);
}

/** As far as the plan puts the two apart, or the first turn of the rhythm that is yet to come; null when not known. */
function monthsLater({ evaluatie: { uiterlijk, ritme }, opvolger, vastgesteldOp }: Opvolgvraag): number | null {
  if (opvolger) {
    const apart = uiterlijk && opvolger.uiterlijk ? monthsBetween(uiterlijk, opvolger.uiterlijk) : 0;
    return apart > 0 ? apart : null;
  }
  if (ritme === null) return null;
  const from = uiterlijk ?? vastgesteldOp;
  const missed = isNa(from, vastgesteldOp) ? 0 : Math.floor(monthsBetween(from, vastgesteldOp) / maanden[ritme]);
  return (missed + 1) * maanden[ritme];
}

const monthsBetween = (a: Datum, b: Datum): number => a.until(b, { largestUnit: 'months' }).months;

function nextOf({ evaluatie, opvolger, vastgesteldOp }: Opvolgvraag, later: number | null): Evaluatie {
  const { overVan, overTot, vanafVolgensPlan, doelen } = evaluatie;
  const van = opvolger?.overVan ?? (vanafVolgensPlan ? overVan : (overTot?.add({ days: 1 }) ?? null));
  const tot = later === null ? null : (overTot?.add({ months: later }) ?? null);
  const over = { overVan: van, overTot: tot && van && isNa(van, tot) ? null : tot, doelen };
  if (opvolger) return { ...opvolger, ...over };
  const uiterlijk = (evaluatie.uiterlijk ?? vastgesteldOp).add({ months: later ?? 0 });
  return {
    ...evaluatie,
    ...over,
    code: `${baseOf(evaluatie.code)}-${uiterlijk.toPlainYearMonth()}`,
    naam: `${baseOf(evaluatie.naam)} (${formatMaand(uiterlijk)})`,
    wanneer: null,
    uiterlijk,
    na: evaluatie.code,
    conclusie: null,
    staat: 'gepland',
    vastgesteldOp: null,
  };
}

/** Without the occasion at its end, and short enough for the next one. */
const baseOf = (naam: string): string =>
  naam.replace(/ \([a-z]+ \d{4}\)$|(?: in)? \d{4}$|-\d{4}(?:-\d{2})?$/, '').slice(0, 60);

const stepsOf = ({ stappen }: Opvolgvraag, months: number): readonly Evaluatiestap[] =>
  stappen.map(({ stap, uiterlijk }) => ({ stap, uiterlijk: uiterlijk?.add({ months }) ?? null, gedaanOp: null }));
