// SPDX-License-Identifier: EUPL-1.2
import { norm, rule, type Step, step } from '#libs/explain';
import { type Dagnummer, dagnummer, telDagen, telIsoWeken, telMaanden, telZondagen, weekdag } from '#libs/kernel';
import { isOutput, stapEenheid } from '../prestatie/eenheid.ts';
import type { Toewijzingfeit } from '../prestatie/feiten.ts';
import type { Stappen } from './toets.ts';

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

/** The most that may be delivered, in the unit of the toewijzing, or what is missing to know it. */
export type Plafond =
  | { readonly waarde: number; readonly stappen: Stappen }
  | { readonly ontbreekt: string; readonly stappen: Stappen };

/**
 * The most that may be delivered in one ProductPeriode, in the unit of the toewijzing (TR321, IV076 to IV078).
 * The standard gives no formula per day; ours is volume × days. Output under a toewijzing without any Sunday is not defined.
 */
export function plafondInPeriode(omvang: Omvang, begin: string, eind: string, uitleg = false): Plafond {
  const { frequentie } = omvang;
  if (frequentie !== perDag && frequentie !== perWeek)
    return maal(omvang, 1, uitleg && step('aantal-keer', 1, 'factor', norm('iJw 3.2, IV078')));
  if (frequentie === perWeek && omvang.wet === 'wmo' && omvang.categorie === '01')
    return maal(omvang, wmoPerMaand, uitleg && step('aantal-keer', wmoPerMaand, 'factor', norm('iWmo 3.2, TR321')));
  const [van, tot] = [dagnummer(begin), dagnummer(eind)];
  if (frequentie === perDag) return dagen(omvang, van, tot, uitleg);
  if (!isOutput(omvang.eenheid ?? '')) return weken(omvang, van, tot, uitleg);
  const gebroken = gebrokenWeek(omvang);
  if (gebroken === 'geen-zondag') return { ontbreekt: 'zondagen-geraakt', stappen: uitleg && [volumeStep(omvang)] };
  return zondagen(omvang, van, tot, gebroken !== null && van <= gebroken && gebroken <= tot ? 1 : 0, uitleg);
}

/**
 * The most that may be delivered over the whole toewijzing, in its own unit (TR322). Without a last day there is none,
 * unless the volume is a total. Per day and per month are ours: volume × days, volume × months touched.
 */
export function plafondOverToewijzing(omvang: Omvang, uitleg = false): Plafond {
  const { frequentie } = omvang;
  if (frequentie !== perDag && frequentie !== perWeek && frequentie !== perMaand)
    return maal(omvang, 1, uitleg && step('aantal-keer', 1, 'factor', rule(self)));
  if (!omvang.tot) return { ontbreekt: 'toewijzing-tot', stappen: uitleg && [volumeStep(omvang)] };
  if (frequentie === perMaand) {
    const maanden = telMaanden(omvang.van, omvang.tot);
    return maal(omvang, maanden, uitleg && step('maanden-geraakt', maanden, 'maand', rule(self)));
  }
  const [van, tot] = [dagnummer(omvang.van), dagnummer(omvang.tot)];
  if (frequentie === perDag) return dagen(omvang, van, tot, uitleg);
  return isOutput(omvang.eenheid ?? '')
    ? zondagen(omvang, van, tot, weekdag(tot) === zondag ? 0 : 1, uitleg)
    : weken(omvang, van, tot, uitleg);
}

/** The Sunday before the last, broken week, which counts with the month of that Sunday; null when no week is broken. */
function gebrokenWeek({ van, tot }: Omvang): Dagnummer | null | 'geen-zondag' {
  if (!tot) return null;
  const laatste = dagnummer(tot);
  if (weekdag(laatste) === zondag) return null;
  const before = laatste - weekdag(laatste);
  return before < dagnummer(van) ? 'geen-zondag' : before;
}

function dagen(omvang: Omvang, van: Dagnummer, tot: Dagnummer, uitleg: boolean): Plafond {
  const aantal = telDagen(van, tot);
  return maal(omvang, aantal, uitleg && step('dagen-geraakt', aantal, 'dag', rule(self)));
}

function weken(omvang: Omvang, van: Dagnummer, tot: Dagnummer, uitleg: boolean): Plafond {
  const aantal = telIsoWeken(van, tot);
  return maal(omvang, aantal, uitleg && step('weken-geraakt', aantal, 'week', rule(self)));
}

function zondagen(omvang: Omvang, van: Dagnummer, tot: Dagnummer, extra: number, uitleg: boolean): Plafond {
  const aantal = telZondagen(van, tot) + extra;
  return maal(
    omvang,
    aantal,
    uitleg &&
      step(
        'zondagen-geraakt',
        aantal,
        'stuks',
        rule(self),
        extra ? [step('gebroken-week', extra, 'stuks', norm('iJw 3.2, IV076'))] : [],
      ),
  );
}

const volumeStep = ({ volume, eenheid }: Omvang): Step =>
  step('volume-toegewezen', volume, stapEenheid(eenheid ?? ''), norm('de toewijzing'));

const maal = (omvang: Omvang, keer: number, stap: Step | false): Plafond => ({
  waarde: omvang.volume * keer,
  stappen: stap && [volumeStep(omvang), stap],
});
