// SPDX-License-Identifier: EUPL-1.2
import { input, step } from '#libs/explain';
import type { Origineel } from '../prestatie/feiten.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import { fout, goed, type Lijn, open, type Toets, uitAdministratie } from './toets.ts';

/** TR314 holds for every line, debet or credit: a reference is used once, also when its line was rejected. */
export const referentieToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR314',
    toets: ({ prestatie: { referentie }, feiten: { referentieGebruikt } }, uitleg) => {
      const steps = uitleg && [
        step('referentienummer', referentie, 'tekst', input),
        step('al-gebruikt', referentieGebruikt, 'ja-nee', uitAdministratie),
      ];
      return referentieGebruikt ? fout('TR314', { referentie }, steps) : goed(steps);
    },
  },
];

/** What a credit must satisfy: it takes back a granted debet, wholly, and once. */
export const creditToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR323',
    toets: ({ prestatie, feiten: { origineel, client } }, uitleg) => {
      const steps = uitleg && [step('vorige-referentie', prestatie.vorige, 'tekst', input)];
      const vorige = prestatie.vorige ?? '';
      if (!origineel?.toegekend || origineel.prestatie.soort !== 'D') return fout('TR323', { vorige }, steps);
      const afwijkend = verschillen(prestatie, origineel, client);
      const found = uitleg && [...(steps || []), step('verschillen', afwijkend || 'geen', 'tekst', uitAdministratie)];
      return afwijkend ? fout('TR323', { vorige, afwijkend }, found) : goed(found);
    },
  },
  {
    code: 'TR390',
    toets: ({ prestatie: { vorige }, feiten: { origineel } }, uitleg) => {
      if (!origineel) return open('oorspronkelijke-regel');
      const steps = uitleg && [step('al-gecrediteerd', origineel.gecrediteerd, 'ja-nee', uitAdministratie)];
      return origineel.gecrediteerd ? fout('TR390', { vorige: vorige ?? '' }, steps) : goed(steps);
    },
  },
];

/** A credit repeats everything of its debet but the references (IV091). */
const herhaald: readonly (keyof Prestatie)[] = [
  'toewijzingnummer',
  'categorie',
  'productcode',
  'begin',
  'eind',
  'volume',
  'eenheid',
  'tarief',
  'bedrag',
];

const verschillen = (prestatie: Prestatie, origineel: Origineel, client: string): string =>
  [
    ...(origineel.client === client ? [] : ['cliënt']),
    ...herhaald.filter((veld) => prestatie[veld] !== origineel.prestatie[veld]),
  ].join(', ');
