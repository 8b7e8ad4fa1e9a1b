// SPDX-License-Identifier: EUPL-1.2
import type { Vindsoort } from '#platform/vindsoort';
import { toewijzingInzien } from '../toewijzing/toewijzingen.query.ts';
import { verzoekInzien } from '../verzoek/verzoeken.query.ts';
import { vindCasussen } from './casussen.query.ts';
import { vindToewijzingen } from './toewijzingen.query.ts';
import { vindVerzoeken } from './verzoeken.query.ts';

/** What people look for in this room: exactly by a number, or by the BSN of whom it is about. Names are closed. */
export const vindbaar: readonly Vindsoort[] = [
  { soort: 'casus', naam: 'Casussen', rollen: ['toegang'], zoek: vindCasussen },
  { soort: 'toewijzing', naam: 'Toewijzingen', rollen: toewijzingInzien.rollen, zoek: vindToewijzingen },
  { soort: 'verzoek', naam: 'Verzoeken', rollen: verzoekInzien.rollen, zoek: vindVerzoeken },
];
