// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { citaatTekst } from './citaat.ts';

test.each([
  ['georganiseerd op **lokaal** en **regionaal** niveau', 'georganiseerd op lokaal en regionaal niveau'],
  ['<b>Openbaarheid</b> - Openbaar', 'Openbaarheid - Openbaar'],
  ['Behandeld in raadsvergadering van** 30 maart 2021', 'Behandeld in raadsvergadering van 30 maart 2021'],
  [String.raw`Bekostiging vindt plaats via $p \cdot q$.`, 'Bekostiging vindt plaats via p × q.'],
  ['€ 1,25 * 60 minuten < 2 uur', '€ 1,25 * 60 minuten < 2 uur'],
])('%j leest als %j', (citaat, tekst) => expect(citaatTekst(citaat)).toBe(tekst));
