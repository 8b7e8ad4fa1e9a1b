// SPDX-License-Identifier: EUPL-1.2

// A backup: all that the database holds, in one closed file. Part of it are no files beside the database, and no keys.

export { leesInhoud } from './reservekopie/inhoud.ts';
export { makeReservekopie, type Tabelmelding } from './reservekopie/maken.ts';
export { putBack } from './reservekopie/terugzetten.ts';
export { mustBeKnown } from './reservekopie/versie.ts';
