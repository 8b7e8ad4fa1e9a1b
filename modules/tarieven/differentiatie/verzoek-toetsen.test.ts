// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { type Besluitvraag, type Verzoekvraag, verzoekBesluitbaar, verzoekToetsen } from './verzoek-toetsen.rule.ts';

const afwijking = { soort: 'overhead', was: '34', wordt: '38', reden: 'Drie kleine locaties in de regio.' };
const verzoek = (deel: Partial<Verzoekvraag> = {}) => {
  const outcome = verzoekToetsen({
    vandaag: datum('2025-03-01'),
    ingang: datum('2025-07-01'),
    tarief: { van: datum('2025-01-01'), tot: null },
    bekend: ['overhead', 'no-show'],
    afwijkingen: [afwijking],
    ...deel,
  });
  return outcome.status === 'refused' ? outcome.reasons.map(({ code, veld }) => [code, veld]) : outcome.status;
};
const besluit = (deel: Partial<Besluitvraag> = {}) => {
  const outcome = verzoekBesluitbaar({
    vandaag: datum('2025-03-01'),
    ingang: datum('2025-07-01'),
    disciplines: [
      { naam: 'beleid', rollen: [] },
      { naam: 'financiën', rollen: [] },
    ],
    adviezen: [
      { discipline: 'beleid', oordeel: 'toekennen' },
      { discipline: 'financiën', oordeel: 'afwijzen' },
    ],
    isBesloten: false,
    ...deel,
  });
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

describe('een verzoek om een eigen tarief', () => {
  test('noemt welke cijfers afwijken en waarom', () => expect(verzoek()).toBe('decided'));
  test('kan eerst worden uitgeprobeerd, zonder redenen', () =>
    expect(verzoek({ afwijkingen: [{ soort: 'overhead', was: '34', wordt: '38' }] })).toBe('decided'));
  test('gaat over een tarief dat op de gevraagde dag loopt', () => {
    const loopt = (van: string, tot: string) => verzoek({ tarief: { van: datum(van), tot: datum(tot) } });
    expect(loopt('2025-07-01', '2025-07-01')).toBe('decided');
    expect(loopt('2025-01-01', '2025-06-30')).toEqual([['geen-lopend-tarief', 'ingang']]);
    expect(loopt('2025-07-02', '2025-12-31')).toEqual([['geen-lopend-tarief', 'ingang']]);
  });
  test('komt met alles wat eraan ontbreekt in één keer terug', () => {
    expect(
      verzoek({
        ingang: datum('2025-03-01'),
        afwijkingen: [afwijking, { ...afwijking, wordt: '34.0' }, { ...afwijking, soort: 'koffie', reden: 'Kort.' }],
      }),
    ).toEqual([
      ['afwijking-dubbel', 'afwijkingen.1.soort'],
      ['afwijking-geen', 'afwijkingen.1.wordt'],
      ['afwijking-onbekend', 'afwijkingen.2.soort'],
      ['afwijking-zonder-reden', 'afwijkingen.2.reden'],
      ['tarief-ingang-voorbij', 'ingang'],
    ]);
  });
});

describe('een besluit over dat verzoek', () => {
  test('kan als elke discipline advies gaf, ook als zij het oneens zijn', () => expect(besluit()).toBe('decided'));
  test('wacht op wie nog niet adviseerde', () => expect(besluit({ adviezen: [] })).toEqual(['advies-ontbreekt']));
  test('wordt één keer genomen, voor een dag die nog komt', () =>
    expect(besluit({ isBesloten: true, ingang: datum('2025-02-01') })).toEqual([
      'verzoek-besloten',
      'tarief-ingang-voorbij',
    ]));
});
