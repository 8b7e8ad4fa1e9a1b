// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Reason } from '#libs/explain';

/** The rules of the standard that this room checks, with the retourcode that the answer carries (WJ001). */
export const retourcodes = {
  TR056: '9056',
  TR135: '8848',
  TR378: 'S300',
  TR333: '9333',
  TR318: '8214',
  TR304: '8187',
  TR314: '8021',
  TR323: '8017',
  TR390: '9390',
  TR338: '9338',
  TR384: '9384',
  TR339: '9339',
  TR340: '9340',
  TR381: 'S329',
  TR341: '9341',
  TR307: '9307',
  TR308: '9308',
  TR319: '9319',
  TR387: '9387',
  TR388: '9388',
  TR389: '9389',
  TR418: '0611',
  TR346: '9346',
  TR321: '9321',
  TR322: '9322',
  TR369: '9369',
} as const;
export type Regelcode = keyof typeof retourcodes;

/** The codes that say something else than that a rule was broken. */
export const afgekeurdBericht = '0001';
export const geenOpmerking = '0200';
export const nietBeoordeeld = '0233';
export const volledigToegekend = '8001';

/** One rule that was broken, with the figures for its sentence. */
export type Bevinding = Reason<Regelcode>;

/** One check: it holds, it is broken, or what it needs is not known (and then nobody is rejected for it). */
export type Uitslag = Outcome<true, Bevinding>;

export const retourcodesVan = (bevindingen: readonly Bevinding[]): readonly string[] => [
  ...new Set(bevindingen.map(({ code }) => retourcodes[code])),
];
