// SPDX-License-Identifier: EUPL-1.2
import type { Bewaarsoort } from '#platform/deur';
import { countClienten, eraseClienten } from './client-wissen.store.ts';

const monthsOfSevenYears = 84;
/** A declaratie can have hundreds of thousands of lines: some at a time. */
const mostAtOnce = 20;

/** What of the accounts still leads to a client, after the years for which accounts are kept. */
export const bewaren: readonly Bewaarsoort[] = [
  {
    soort: 'declaratieregels',
    naam: 'Cliënt bij afgewezen declaratieregels',
    uitleg:
      'De versleutelde afdruk van het burgerservicenummer waarmee een regel is getoetst. Regels en bedragen blijven.',
    vanaf: 'de dag waarop de declaratie is beoordeeld',
    eigenaar: 'gemeente',
    termijn: { maanden: monthsOfSevenYears, bron: 'Algemene wet inzake rijksbelastingen, artikel 52: zeven jaar' },
    tel: ({ tx, wie }, voor) => countClienten(tx, wie.hoed.code, voor),
    wis: ({ tx, wie, nu }, voor, hoogstens) =>
      eraseClienten(tx, wie.hoed.code, voor, { hoogstens: Math.min(hoogstens, mostAtOnce), nu }),
  },
];
