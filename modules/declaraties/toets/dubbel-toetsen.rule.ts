// SPDX-License-Identifier: EUPL-1.2
import { step } from '#libs/explain';
import { fout, goed, type Lijn, type Toets, uitAdministratie } from './toets.ts';

/** TR389: the same product over the same period is paid once; to correct it, credit the first (IV086). */
export const dubbelToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR389',
    toets: ({ feiten: { openDebet } }, uitleg) =>
      openDebet === null
        ? goed(uitleg && [step('al-toegekend', false, 'ja-nee', uitAdministratie)])
        : fout(
            'TR389',
            { referentie: openDebet },
            uitleg && [step('al-toegekend', openDebet, 'tekst', uitAdministratie)],
          ),
  },
];
