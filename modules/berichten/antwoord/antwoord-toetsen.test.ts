// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import {
  type Antwoordgegevens,
  antwoordToetsen,
  type Declaratiegegevens,
  type Onderwerp,
  TR337,
  TR366,
  TR367,
  TR371,
  TR376,
} from './antwoord-toetsen.rule.ts';

const velden = { Bsn: '999900006', GeleverdVolume: 4, IngediendBedrag: '5000 D' };
const pad = '/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[1]';
const declaratie: Declaratiegegevens = {
  nummer: 'DN001',
  xsdVersie: '1.0.0 / 1.0.0',
  regels: new Map([['RN1', { sleutel: 'RN1', velden }]]),
};
const antwoord: Antwoordgegevens = {
  identificatie: 'B1',
  nummer: 'DN001',
  xsdVersie: '1.0.0 / 1.0.0',
  regels: [{ sleutel: 'RN1', velden, pad }],
};
const paar = (
  anders: Partial<Antwoordgegevens> = {},
  tegenover: Declaratiegegevens | null = declaratie,
  isNummerBekend = false,
): Onderwerp => ({ antwoord: { ...antwoord, ...anders }, declaratie: tegenover, isNummerBekend });

describe('TR337', () => {
  test('keurt af: de declaratie is niet bekend', () => {
    expect(TR337(paar({}, null))).toMatchObject({
      reasons: [{ code: 'TR337', pad: '/Bericht/Header/DeclaratieIdentificatie' }],
    });
  });
  test('laat toe: de declaratie is bekend', () => {
    expect(TR337(paar()).status).toBe('decided');
  });
});

describe('TR376', () => {
  test('keurt af: een ander nummer dan de declaratie heeft', () => {
    expect(TR376(paar({ nummer: 'DN002' }, declaratie, true))).toMatchObject({ reasons: [{ code: 'TR376' }] });
  });
  test('keurt af: een nummer dat niemand kent', () => {
    expect(TR376(paar({}, null))).toMatchObject({ reasons: [{ code: 'TR376', figures: { nummer: 'DN001' } }] });
  });
  test('laat toe: het nummer van de declaratie, of van een andere zolang de declaratie niet bekend is', () => {
    expect(TR376(paar()).status).toBe('decided');
    expect(TR376(paar({}, null, true)).status).toBe('decided');
  });
  test('laat toe: geen nummer, omdat het hele bericht is afgekeurd', () => {
    expect(TR376(paar({ nummer: null }, null)).status).toBe('decided');
  });
});

describe('TR371', () => {
  test('keurt af: een andere schemaversie dan die van de declaratie', () => {
    expect(TR371(paar({ xsdVersie: '1.0.0 / 0.1.0' }))).toMatchObject({ reasons: [{ code: 'TR371' }] });
  });
  test('laat toe: dezelfde schemaversie', () => {
    expect(TR371(paar()).status).toBe('decided');
  });
});

describe('TR366', () => {
  const vreemd = [{ sleutel: 'RN9', velden, pad }];
  test('keurt af: een regel die niet is gedeclareerd', () => {
    expect(TR366(paar({ regels: vreemd }))).toMatchObject({
      reasons: [{ code: 'TR366', pad: `${pad}/ProductReferentie`, figures: { referentie: 'RN9' } }],
    });
  });
  test('laat toe: regels die zijn gedeclareerd', () => {
    expect(TR366(paar()).status).toBe('decided');
  });
  test('kan niet worden getoetst zonder declaratie', () => {
    expect(TR366(paar({ regels: vreemd }, null)).status).toBe('incomplete');
  });
});

describe('TR367', () => {
  const anders = [{ sleutel: 'RN1', velden: { ...velden, Bsn: '999900018', GeleverdVolume: 3 }, pad }];
  test('keurt af: een regel met andere waarden', () => {
    expect(TR367(paar({ regels: anders }))).toMatchObject({
      reasons: [{ code: 'TR367', pad, figures: { referentie: 'RN1', velden: 'Bsn, GeleverdVolume' } }],
    });
  });
  test('laat toe: dezelfde waarden; over een vreemde regel zegt TR366 het', () => {
    expect(TR367(paar()).status).toBe('decided');
    expect(TR367(paar({ regels: [{ sleutel: 'RN9', velden: {}, pad }] })).status).toBe('decided');
  });
});

test('alles wat niet klopt komt tegelijk terug', () => {
  const regels = [
    { sleutel: 'RN9', velden, pad },
    { sleutel: 'RN1', velden: { ...velden, GeleverdVolume: 3 }, pad },
  ];
  const gevonden = antwoordToetsen(paar({ nummer: 'X', xsdVersie: 'Y', regels }));
  expect(gevonden.map(({ code }) => code)).toEqual(['TR376', 'TR371', 'TR366', 'TR367']);
  expect(antwoordToetsen(paar())).toEqual([]);
});
