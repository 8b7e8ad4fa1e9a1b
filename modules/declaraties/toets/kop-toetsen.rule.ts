// SPDX-License-Identifier: EUPL-1.2
import { input, norm, step } from '#libs/explain';
import { parseDatum } from '#libs/kernel';
import type { Uitslag } from './bevinding.ts';
import { fout, goed, open, type Toets, toetsAlle } from './toets.ts';

export type Kopfeiten = {
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly identificatie: string;
  /** As it stands in the message: the standard allows years of more than four digits. */
  readonly dagtekening: string;
  readonly vandaag: string;
  /** Did this aanbieder use this identification before, for this kind of message? */
  readonly identificatieGebruikt: boolean;
  /** Every gemeentecode that the CBS ever gave out, or null when that list is not known. */
  readonly gemeentecodes: readonly string[] | null;
};

/** What must be right about the header of a 323; one error rejects the whole message (berichten.md §9.5, 3). */
export const kopToetsen = (kop: Kopfeiten): Uitslag => toetsAlle(toetsen, kop);

const toetsen: readonly Toets<Kopfeiten>[] = [
  {
    code: 'TR135',
    toets: ({ dagtekening, vandaag }, uitleg) => {
      const gelezen = parseDatum(dagtekening);
      const steps = uitleg && [
        step('dagtekening', dagtekening, 'tekst', input),
        step('dag-van-ontvangst', vandaag, 'datum', norm('de klok')),
      ];
      return gelezen && gelezen.toString() <= vandaag ? goed(steps) : fout('TR135', { dagtekening, vandaag }, steps);
    },
  },
  {
    code: 'TR056',
    toets: ({ identificatie, identificatieGebruikt }, uitleg) => {
      const steps = uitleg && [
        step('identificatie', identificatie, 'tekst', input),
        step('al-gebruikt', identificatieGebruikt, 'ja-nee', input),
      ];
      return identificatieGebruikt ? fout('TR056', { identificatie }, steps) : goed(steps);
    },
  },
  {
    code: 'TR378',
    toets: ({ gemeente, gemeentecodes }, uitleg) => {
      const steps = uitleg && [step('gemeentecode', gemeente, 'tekst', input)];
      if (!gemeentecodes) return open('lijst-van-gemeenten', steps);
      return gemeentecodes.includes(gemeente) ? goed(steps) : fout('TR378', { gemeente }, steps);
    },
  },
];
