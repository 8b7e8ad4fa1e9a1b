// SPDX-License-Identifier: EUPL-1.2
import { input, step } from '#libs/explain';
import type { Uitslag } from './bevinding.ts';
import { fout, goed, type Toets, toetsAlle, uitAdministratie } from './toets.ts';

export type Declaratiefeiten = {
  readonly nummer: string;
  readonly periodeBegin: string;
  /** Did this aanbieder use this number before, under the same law, for a declaratie that was taken in? */
  readonly nummerGebruikt: boolean;
  /** First day of the last month that this aanbieder declared to this gemeente, under the same law. */
  readonly laatstePeriode: string | null;
};

/** What must be right about the declaratie as a whole; one error rejects all of it (berichten.md §9.5, 4). */
export const declaratieToetsen = (declaratie: Declaratiefeiten): Uitslag => toetsAlle(toetsen, declaratie);

const toetsen: readonly Toets<Declaratiefeiten>[] = [
  {
    code: 'TR333',
    toets: ({ nummer, nummerGebruikt }, uitleg) => {
      const steps = uitleg && [
        step('declaratienummer', nummer, 'tekst', input),
        step('al-gebruikt', nummerGebruikt, 'ja-nee', uitAdministratie),
      ];
      return nummerGebruikt ? fout('TR333', { nummer }, steps) : goed(steps);
    },
  },
  {
    // Whether care was given in a skipped month the gemeente cannot know, so only going back is rejected (IV090).
    code: 'TR318',
    toets: ({ periodeBegin, laatstePeriode }, uitleg) => {
      const steps = uitleg && [
        step('declaratieperiode', periodeBegin, 'datum', input),
        step('laatste-declaratieperiode', laatstePeriode, 'datum', uitAdministratie),
      ];
      return laatstePeriode !== null && periodeBegin < laatstePeriode
        ? fout('TR318', { periode: periodeBegin, laatste: laatstePeriode }, steps)
        : goed(steps);
    },
  },
];
