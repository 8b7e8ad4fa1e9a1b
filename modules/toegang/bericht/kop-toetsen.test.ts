// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Kop, kopToetsen, TR056, TR135, TR378 } from './kop-toetsen.rule.ts';

const kop: Kop = {
  gemeente: '0513',
  identificatie: 'B1',
  dagtekening: '2025-01-06',
  vandaag: '2025-01-06',
  identificatieGebruikt: false,
  gemeentecodes: new Set(['0513']),
};

test('een nieuwe identificatie van vandaag, van een gemeente die bestaat, is in orde', () => {
  expect(kopToetsen(kop)).toEqual([]);
});

describe('TR056', () => {
  test('keurt af: de identificatie is al gebruikt', () => {
    expect(TR056({ ...kop, identificatieGebruikt: true })).toMatchObject({ reasons: [{ code: 'TR056' }] });
  });
  test('laat toe: een nieuwe identificatie', () => {
    expect(TR056(kop).status).toBe('decided');
  });
});

describe('TR135', () => {
  test.each(['2025-01-07', '12025-01-01'])('keurt af: een bericht van %s, na vandaag', (dagtekening) => {
    expect(TR135({ ...kop, dagtekening })).toMatchObject({ reasons: [{ code: 'TR135' }] });
  });
  test('laat toe: een bericht van vandaag of eerder', () => {
    expect(TR135(kop).status).toBe('decided');
    expect(TR135({ ...kop, dagtekening: '2024-12-31' }).status).toBe('decided');
  });
});

describe('TR378', () => {
  test('keurt af: een gemeentecode die in geen lijst staat', () => {
    expect(TR378({ ...kop, gemeente: '9999' })).toMatchObject({ reasons: [{ code: 'TR378' }] });
  });
  test('laat toe: een gemeente uit een lijst', () => {
    expect(TR378(kop).status).toBe('decided');
  });
  test('toetst niet zonder lijst', () => {
    expect(TR378({ ...kop, gemeentecodes: null }).status).toBe('incomplete');
  });
});

test('wat er mis is met de kop komt tegelijk terug, op de kop', () => {
  const bevindingen = kopToetsen({ ...kop, dagtekening: '2025-02-01', identificatieGebruikt: true });
  expect(bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
    ['TR135', '/Bericht/Header'],
    ['TR056', '/Bericht/Header'],
  ]);
});
