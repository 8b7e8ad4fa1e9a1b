// SPDX-License-Identifier: EUPL-1.2
import type { Bewaarsoort } from '#platform/deur';
import { countInhoud, eraseInhoud } from './inhoud-wissen.store.ts';

const monthsOfSevenYears = 84;

const soortBericht = (declaraties: boolean): Pick<Bewaarsoort, 'eigenaar' | 'vanaf' | 'tel' | 'wis'> => ({
  eigenaar: 'gemeente',
  vanaf: 'de dag waarop het bericht is ontvangen of verstuurd',
  tel: ({ tx, wie }, voor) => countInhoud(tx, { gemeente: wie.hoed.code, voor, declaraties }),
  wis: ({ tx, wie, nu }, voor, hoogstens) =>
    eraseInhoud(tx, { gemeente: wie.hoed.code, voor, declaraties }, hoogstens, nu),
});

/** The content of messages. Accounts are kept for seven years; for the rest our sources name no term. */
export const bewaren: readonly Bewaarsoort[] = [
  {
    ...soortBericht(true),
    soort: 'declaratieberichten',
    naam: 'Inhoud van declaraties',
    uitleg: 'De berichten 323 en 325 zelf, met wie erin staat. De declaratie, haar regels en bedragen blijven.',
    termijn: { maanden: monthsOfSevenYears, bron: 'Algemene wet inzake rijksbelastingen, artikel 52: zeven jaar' },
  },
  {
    ...soortBericht(false),
    soort: 'zorgberichten',
    naam: 'Inhoud van andere berichten',
    uitleg: 'Toewijzingen, verzoeken, meldingen en hun antwoorden als bericht. Dat er een bericht was blijft te zien.',
    termijn: null,
  },
];
