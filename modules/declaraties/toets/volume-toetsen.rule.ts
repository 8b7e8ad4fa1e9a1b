// SPDX-License-Identifier: EUPL-1.2
import { input, rule, type Step, step } from '#libs/explain';
import { eenheidTelbaar, stapEenheid, telbaar, uur } from '../prestatie/eenheid.ts';
import type { Toewijzingfeit } from '../prestatie/feiten.ts';
import type { Regelcode } from './bevinding.ts';
import {
  type Bevonden,
  fout,
  goed,
  type Lijn,
  metToewijzing,
  open,
  type Toets,
  uitAdministratie,
  uitToewijzing,
} from './toets.ts';
import { type Omvang, type Plafond, plafondInPeriode, plafondOverToewijzing } from './volume-plafond.rule.ts';

const self = 'declaraties/volume-toetsen';
const minutesPerHour = 60;

/** Does the volume stay within what was assigned: in this period, over the toewijzing, and within its budget? */
export const volumeToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR321',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      if (!heeftOmvang(toewijzing)) return zonderOmvang(lijn, uitleg);
      const { prestatie } = lijn;
      const gedeclareerd = telbaar(prestatie.volume, prestatie.eenheid, toewijzing.eenheid);
      const plafond = plafondInPeriode(toewijzing, prestatie.begin, prestatie.eind, uitleg);
      return onderPlafond('TR321', toewijzing, { plafond, gedeclareerd, uitleg });
    }),
  },
  {
    code: 'TR322',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      if (!heeftOmvang(toewijzing)) return zonderOmvang(lijn, uitleg);
      const { prestatie, feiten } = lijn;
      const gedeclareerd = telbaar(prestatie.volume, prestatie.eenheid, toewijzing.eenheid);
      return onderPlafond('TR322', toewijzing, {
        plafond: plafondOverToewijzing(toewijzing, uitleg),
        gedeclareerd,
        eerder: feiten.eerderVolume,
        uitleg,
      });
    }),
  },
  {
    // The source adds up volumes, which are money only in euro's; what is declared is what counts against a budget.
    code: 'TR369',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      const { bedrag } = lijn.prestatie;
      const { eerderBedrag } = lijn.feiten;
      const { budget } = toewijzing;
      const steps = uitleg && [step('budget-toewijzing', budget, 'eurocent', uitToewijzing(lijn))];
      if (budget === null) return goed(uitleg && [step('budget-toewijzing', 'geen', 'tekst', uitToewijzing(lijn))]);
      const som = eerderBedrag + bedrag;
      const found = uitleg && [
        ...(steps || []),
        step('bedrag-som', som, 'eurocent', rule(self), [
          step('bedrag-eerder', eerderBedrag, 'eurocent', uitAdministratie),
          step('bedrag-gedeclareerd', bedrag, 'eurocent', input),
        ]),
      ];
      return som <= budget ? goed(found) : fout('TR369', { bedragSom: som, bedragBudget: budget }, found);
    }),
  },
];

const heeftOmvang = (toewijzing: Toewijzingfeit): toewijzing is Toewijzingfeit & Omvang => toewijzing.volume !== null;

const zonderOmvang = (lijn: Lijn, uitleg: boolean): Bevonden =>
  goed(uitleg && [step('omvang-toewijzing', 'geen', 'tekst', uitToewijzing(lijn))]);

type Telling = {
  readonly plafond: Plafond;
  readonly gedeclareerd: number;
  /** What was granted before and counts along; without it only this line counts. */
  readonly eerder?: number;
  readonly uitleg: boolean;
};

function onderPlafond(code: Regelcode, toewijzing: Toewijzingfeit, telling: Telling): Bevonden {
  const { plafond, gedeclareerd, eerder, uitleg } = telling;
  const eenheid = eenheidTelbaar(toewijzing.eenheid);
  const volume = (eerder ?? 0) + gedeclareerd;
  const steps = uitleg && [...geteld(eenheid, gedeclareerd, eerder)];
  if ('ontbreekt' in plafond) return open(plafond.ontbreekt, steps && [...steps, ...(plafond.stappen || [])]);
  const maximum = plafond.waarde * (toewijzing.eenheid === uur ? minutesPerHour : 1);
  const found = steps && [...steps, hoogstens(toewijzing, maximum, plafond.stappen || [])];
  return volume <= maximum ? goed(found) : fout(code, { volume, maximum, eenheid }, found);
}

function hoogstens({ eenheid }: Toewijzingfeit, maximum: number, stappen: readonly Step[]): Step {
  const perUur = eenheid === uur ? [step('minuten-per-uur', minutesPerHour, 'factor', rule(self))] : [];
  return step('hoogstens', maximum, stapEenheid(eenheidTelbaar(eenheid)), rule(self), [...stappen, ...perUur]);
}

function geteld(eenheid: string, gedeclareerd: number, eerder?: number): readonly Step[] {
  const unit = stapEenheid(eenheid);
  const own = step('volume-gedeclareerd', gedeclareerd, unit, input);
  if (eerder === undefined) return [own];
  const parts = [step('volume-eerder', eerder, unit, uitAdministratie), own];
  return [step('volume-gedeclareerd', eerder + gedeclareerd, unit, rule(self), parts)];
}
