// SPDX-License-Identifier: EUPL-1.2
import type { Bewaarsoort } from '#platform/deur';
import { countVerlaten } from '../overname/overname.store.ts';
import { trekVerlatenIn } from '../overname/verlaten-intrekken.act.ts';
import { countAfgelopen, countErvaringen, eraseAfgelopen, eraseErvaringen } from './dossiers-wissen.store.ts';

/** What of the access desk is erased after a term. Our sources name no term for any, so the organisation says it. */
export const bewaren: readonly Bewaarsoort[] = [
  {
    soort: 'dossiers',
    naam: 'Dossiers van de toegang',
    uitleg:
      'Wie het is, de hulpvraag, de indicaties en waarom zij zijn gesteld. Toewijzingen, geleverde zorg en bedragen blijven, zonder dat te zien is voor wie.',
    vanaf: 'de laatste dag waarop er een toewijzing, indicatie, verzoek of casus was',
    eigenaar: 'gemeente',
    termijn: null,
    tel: ({ tx, wie }, voor) => countAfgelopen(tx, { gemeente: wie.hoed.code, voor }),
    wis: ({ tx, wie }, voor, hoogstens) => eraseAfgelopen(tx, { gemeente: wie.hoed.code, voor }, hoogstens),
  },
  {
    soort: 'ervaringen',
    naam: 'Ervaringen en klachten van inwoners',
    uitleg:
      'Wat een inwoner via de zorgkeuzewijzer schreef, wie dat was, en wat ermee is gedaan. Wat nog wacht, blijft.',
    vanaf: 'de dag waarop het is afgehandeld',
    eigenaar: 'verband',
    termijn: null,
    tel: ({ tx, wie }, voor) => countErvaringen(tx, wie.hoed.code, voor),
    wis: ({ tx, wie }, voor, hoogstens) => eraseErvaringen(tx, wie.hoed.code, voor, hoogstens),
  },
  {
    soort: 'overnames',
    naam: 'Aangeboden bestanden met toewijzingen',
    uitleg:
      'Een bestand uit Excel waarover niemand besloot, met iedereen die erin staat. Dat het is aangeboden, door wie en wanneer, blijft. Wat is overgenomen, hoort bij de dossiers.',
    vanaf: 'de dag waarop het is aangeboden',
    eigenaar: 'gemeente',
    termijn: null,
    tel: ({ tx, wie }, voor) => countVerlaten(tx, wie.hoed.code, voor),
    wis: trekVerlatenIn,
  },
];
