// SPDX-License-Identifier: EUPL-1.2
import type { Levering, Startmelding, Stopmelding } from '../levering.ts';
import type { Leveringfeiten } from '../melding-toetsen.rule.ts';

const sleutel = { nummer: 1, categorie: '45', productcode: '45A01', begin: '2025-01-06' };

/** A start on the first toewijzing. @param plaats its position in the message */
export const start = (anders: Partial<Startmelding> = {}, plaats = 1): Startmelding => ({
  ...sleutel,
  ingang: null,
  verwijdert: false,
  pad: `/Bericht/Client/StartProducten/StartProduct[${plaats}]`,
  ...anders,
});

/** Its final stop on the last day of March. */
export const stop = (anders: Partial<Stopmelding> = {}, plaats = 1): Stopmelding => ({
  ...start({}, plaats),
  pad: `/Bericht/Client/StopProducten/StopProduct[${plaats}]`,
  einde: '2025-03-31',
  reden: '31',
  ...anders,
});

export const gestart = (anders: Partial<Levering> = {}): Levering => ({ ...sleutel, stops: [], ...anders });
export const gestopt = (reden: string): Levering => gestart({ stops: [{ einde: '2025-03-31', reden }] });

/** Two toewijzingen of one product, nothing started yet. */
export const feiten = (anders: Partial<Leveringfeiten> = {}): Leveringfeiten => ({
  leveringen: [],
  toewijzingen: new Map([1, 2].map((nummer) => [nummer, { categorie: '45', productcode: '45A01', verwijderd: false }])),
  ...anders,
});
