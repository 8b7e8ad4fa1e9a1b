// SPDX-License-Identifier: EUPL-1.2
import { input, rule, step } from '#libs/explain';
import { laatsteDagVanMaandIso } from '#libs/kernel';
import { euros } from '../prestatie/eenheid.ts';
import type { Toewijzingfeit } from '../prestatie/feiten.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import { fout, goed, type Lijn, metToewijzing, type Toets, uitToewijzing } from './toets.ts';

const self = 'declaraties/periode-toetsen';

type Looptijd = Pick<Toewijzingfeit, 'van' | 'tot'>;

/** The period that a line of this month should have: the month, cut off by the toewijzing (TR387, TR388). */
export const productperiode = (toewijzing: Looptijd, maand: string): { begin: string; eind: string } => ({
  begin: productbegin(toewijzing, maand),
  eind: producteind(toewijzing, maand),
});

function productbegin({ van }: Looptijd, maand: string): string {
  const eerste = maand.endsWith('-01') ? maand : `${maand.slice(0, 8)}01`;
  return van > eerste ? van : eerste;
}

function producteind({ tot }: Looptijd, maand: string): string {
  const laatste = laatsteDagVanMaandIso(maand);
  return tot !== null && tot < laatste ? tot : laatste;
}

/** Does the period of a line lie within its toewijzing and its declaratie, and does it fill the month? */
export const periodeToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR307',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      const { begin } = lijn.prestatie;
      const steps = uitleg && [
        step('regel-begin', begin, 'datum', input),
        step('toewijzing-van', toewijzing.van, 'datum', uitToewijzing(lijn)),
      ];
      return begin >= toewijzing.van ? goed(steps) : fout('TR307', { begin, van: toewijzing.van }, steps);
    }),
  },
  {
    code: 'TR308',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      const { eind } = lijn.prestatie;
      const steps = uitleg && [
        step('regel-eind', eind, 'datum', input),
        step('toewijzing-tot', toewijzing.tot, 'datum', uitToewijzing(lijn)),
      ];
      return toewijzing.tot === null || eind <= toewijzing.tot
        ? goed(steps)
        : fout('TR308', { eind, tot: toewijzing.tot }, steps);
    }),
  },
  {
    code: 'TR319',
    toets: ({ prestatie: { begin, eind }, feiten: { declaratieEind } }, uitleg) => {
      const steps = uitleg && [
        step('regel-eind', eind, 'datum', input),
        step('declaratieperiode-tot', declaratieEind, 'datum', input),
      ];
      const binnen = eind <= declaratieEind && begin.slice(0, 7) === eind.slice(0, 7);
      return binnen ? goed(steps) : fout('TR319', { eind, periode: declaratieEind }, steps);
    },
  },
  {
    code: 'TR387',
    toets: metToewijzing((toewijzing, { prestatie }, uitleg) => {
      const begin = productbegin(toewijzing, prestatie.begin);
      const steps = uitleg && [
        step('regel-begin', prestatie.begin, 'datum', input),
        step('begin-verwacht', begin, 'datum', rule(self)),
      ];
      return isTraject(toewijzing, prestatie) || prestatie.begin === begin
        ? goed(steps)
        : fout('TR387', { begin: prestatie.begin, verwacht: begin }, steps);
    }),
  },
  {
    code: 'TR388',
    toets: metToewijzing((toewijzing, { prestatie }, uitleg) => {
      const eind = producteind(toewijzing, prestatie.eind);
      const steps = uitleg && [
        step('regel-eind', prestatie.eind, 'datum', input),
        step('eind-verwacht', eind, 'datum', rule(self)),
      ];
      return isTraject(toewijzing, prestatie) || prestatie.eind === eind
        ? goed(steps)
        : fout('TR388', { eind: prestatie.eind, verwacht: eind }, steps);
    }),
  },
];

/** A traject in euro's may be declared over any agreed period within its toewijzing (berichten.md §9.1). */
const isTraject = ({ eenheid, frequentie }: Toewijzingfeit, prestatie: Prestatie): boolean =>
  prestatie.eenheid === euros && eenheid === euros && frequentie === '6';
