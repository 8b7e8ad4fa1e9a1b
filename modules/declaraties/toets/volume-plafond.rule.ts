// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, norm, type Outcome, rule, type Step, step } from '#libs/explain';
import { contains, countDays, countIsoWeeks, countMonths, countSundays, type Datum, datum } from '#libs/kernel';
import { isOutput, stapEenheid } from '../prestatie/eenheid.ts';
import type { Toewijzingfeit } from '../prestatie/feiten.ts';

const self = 'declaraties/volume-plafond';
const perDag = '1';
const perWeek = '2';
const perMaand = '4';
const wmoPerMaand = 6;
const zondag = 7;

/** The part of a toewijzing that sets how much may be delivered. */
export type Omvang = Pick<Toewijzingfeit, 'wet' | 'categorie' | 'eenheid' | 'frequentie' | 'van' | 'tot'> & {
  readonly volume: number;
};

/**
 * The most that may be delivered in one ProductPeriode, in the unit of the toewijzing (TR321, IV076 to IV078).
 * The standard gives no formula per day; ours is volume × days. Output under a toewijzing without any Sunday is not defined.
 */
export function plafondInPeriode(omvang: Omvang, begin: string, eind: string): Outcome<number> {
  const [van, tot] = [datum(begin), datum(eind)];
  if (omvang.frequentie === perDag) return maal(omvang, step('dagen-geraakt', countDays(van, tot), 'dag', rule(self)));
  if (omvang.frequentie !== perWeek) return maal(omvang, step('aantal-keer', 1, 'factor', norm('iJw 3.2, IV078')));
  if (omvang.wet === 'wmo' && omvang.categorie === '01')
    return maal(omvang, step('aantal-keer', wmoPerMaand, 'factor', norm('iWmo 3.2, TR321')));
  if (!isOutput(omvang.eenheid ?? ''))
    return maal(omvang, step('weken-geraakt', countIsoWeeks(van, tot), 'week', rule(self)));
  const gebroken = gebrokenWeek(omvang);
  if (gebroken === 'geen-zondag') return incomplete(['zondagen-geraakt'], [volumeStep(omvang)]);
  const extra = gebroken && contains({ begin: van, eind: tot }, gebroken) ? 1 : 0;
  return maal(omvang, zondagen(van, tot, extra));
}

/**
 * The most that may be delivered over the whole toewijzing, in its own unit (TR322). Without a last day there is none,
 * unless the volume is a total. Per day and per month are ours: volume × days, volume × months touched.
 */
export function plafondOverToewijzing(omvang: Omvang): Outcome<number> {
  if (!omvang.tot) {
    const total = omvang.frequentie !== perDag && omvang.frequentie !== perWeek && omvang.frequentie !== perMaand;
    return total
      ? maal(omvang, step('aantal-keer', 1, 'factor', rule(self)))
      : incomplete(['toewijzing-tot'], [volumeStep(omvang)]);
  }
  const [van, tot] = [datum(omvang.van), datum(omvang.tot)];
  if (omvang.frequentie === perDag) return maal(omvang, step('dagen-geraakt', countDays(van, tot), 'dag', rule(self)));
  if (omvang.frequentie === perMaand)
    return maal(omvang, step('maanden-geraakt', countMonths(van, tot), 'maand', rule(self)));
  if (omvang.frequentie !== perWeek) return maal(omvang, step('aantal-keer', 1, 'factor', rule(self)));
  return isOutput(omvang.eenheid ?? '')
    ? maal(omvang, zondagen(van, tot, tot.dayOfWeek === zondag ? 0 : 1))
    : maal(omvang, step('weken-geraakt', countIsoWeeks(van, tot), 'week', rule(self)));
}

/** The Sunday before the last, broken week, which counts with the month of that Sunday; null when no week is broken. */
function gebrokenWeek({ van, tot }: Omvang): Datum | null | 'geen-zondag' {
  if (!tot) return null;
  const laatste = datum(tot);
  if (laatste.dayOfWeek === zondag) return null;
  const before = laatste.subtract({ days: laatste.dayOfWeek });
  return before.toString() < van ? 'geen-zondag' : before;
}

const zondagen = (van: Datum, tot: Datum, extra: number): Step =>
  step(
    'zondagen-geraakt',
    countSundays(van, tot) + extra,
    'stuks',
    rule(self),
    extra ? [step('gebroken-week', extra, 'stuks', norm('iJw 3.2, IV076'))] : [],
  );

const volumeStep = ({ volume, eenheid }: Omvang): Step =>
  step('volume-toegewezen', volume, stapEenheid(eenheid ?? ''), norm('de toewijzing'));

function maal(omvang: Omvang, keer: Step): Outcome<number> {
  const plafond = omvang.volume * Number(keer.value);
  return decided(plafond, [volumeStep(omvang), keer]);
}
