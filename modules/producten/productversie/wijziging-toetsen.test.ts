// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { stilleAfspraken } from '../../../test/support/productkern.ts';
import type { Productkern } from './productversie.ts';
import { type Wijziging, wijzigingToetsen } from './wijziging-toetsen.rule.ts';

const kern = (anders: Partial<Productkern> = {}): Productkern => ({
  ...stilleAfspraken,
  naam: 'Begeleiding regulier',
  omschrijving: 'Ambulante begeleiding van een jeugdige.',
  eenheid: 'minuut',
  doelgroep: 'Jeugdigen met een begeleidingsvraag',
  leeftijd: { van: 0, totEnMet: 17 },
  eisen: [],
  doelen: ['inzet-naar-behoefte'],
  kernbedingen: ['tarief-per-minuut'],
  ...anders,
});
const wijziging = (anders: Partial<Wijziging> = {}): Wijziging => ({
  was: kern(),
  wordt: kern({ omschrijving: 'Duidelijker gezegd.' }),
  vorigeIngang: datum('2025-01-01'),
  ingang: datum('2025-07-01'),
  vandaag: datum('2025-03-01'),
  ...anders,
});
const redenen = (anders: Partial<Wijziging>) => {
  const outcome = wijzigingToetsen(wijziging(anders));
  return outcome.status === 'refused' ? outcome.reasons : [];
};

describe('een wijziging van het productenboek', () => {
  test('mag als er iets verandert dat geen tarief raakt, vanaf een dag die nog komt', () => {
    expect(wijzigingToetsen(wijziging())).toMatchObject({
      status: 'decided',
      value: {
        raaktTarief: false,
        verschillen: [
          { veld: 'omschrijving', was: 'Ambulante begeleiding van een jeugdige.', wordt: 'Duidelijker gezegd.' },
        ],
      },
    });
  });

  test.each<[string, Partial<Wijziging>, object]>([
    ['die niets verandert', { wordt: kern() }, { code: 'wijziging-zonder-verschil' }],
    [
      'die gisteren inging',
      { ingang: datum('2025-02-28') },
      { code: 'ingang-voorbij', figures: { vandaag: '2025-03-01' }, veld: 'ingang' },
    ],
    [
      'die ingaat vóór de versie die zij vervangt',
      { vorigeIngang: datum('2026-01-01') },
      { code: 'ingang-voor-vorige', figures: { vorige: '2026-01-01' }, veld: 'ingang' },
    ],
  ])('%s mag niet, en dat is dan de enige reden', (_, anders, reden) => {
    expect(redenen(anders)).toEqual([reden]);
  });

  test('zegt of zij een tarief raakt: dan besluit een ander en wacht zij op tarieven', () => {
    expect(wijzigingToetsen(wijziging({ wordt: kern({ eenheid: 'uur' }) }))).toMatchObject({
      status: 'decided',
      value: { raaktTarief: true },
    });
  });

  test('mag vandaag ingaan', () => {
    expect(redenen({ ingang: datum('2025-03-01') })).toEqual([]);
  });

  test('gaat ten minste een dag later in dan de versie die zij vervangt', () => {
    expect(redenen({ vorigeIngang: datum('2025-07-01') })).toMatchObject([{ code: 'ingang-voor-vorige' }]);
    expect(redenen({ vorigeIngang: datum('2025-06-30') })).toEqual([]);
  });

  test('hoort alle redenen tegelijk', () => {
    const dagen = { ingang: datum('2025-01-01'), vorigeIngang: datum('2025-01-01') };
    const codes = (anders: Partial<Wijziging>) => redenen(anders).map(({ code }) => code);
    expect(codes({ ...dagen, wordt: kern({ eenheid: 'uur' }) })).toEqual(['ingang-voorbij', 'ingang-voor-vorige']);
    expect(codes({ ...dagen, wordt: kern() })).toEqual([
      'wijziging-zonder-verschil',
      'ingang-voorbij',
      'ingang-voor-vorige',
    ]);
  });

  test('laat zien of een tarief wordt geraakt en om welke dagen het gaat, ook bij een weigering', () => {
    for (const wordt of [kern({ naam: 'Begeleiding' }), kern()]) {
      const { steps } = wijzigingToetsen(wijziging({ wordt }));
      expect(steps.map(({ name, value, unit, source }) => [name, value, unit, source.from])).toEqual([
        ['raakt-tarief', false, 'ja-nee', 'rule'],
        ['ingang', '2025-07-01', 'datum', 'input'],
        ['vorige-ingang', '2025-01-01', 'datum', 'input'],
      ]);
    }
  });

  test('mag op een dag precies als die niet voorbij is en na de vorige ingang ligt', () => {
    const dagen = fc.integer({ min: 0, max: 40 });
    const dag = (aantal: number) => datum('2025-01-01').add({ days: aantal });
    fc.assert(
      fc.property(dagen, dagen, dagen, (vorige, ingang, vandaag) => {
        const geweigerd = redenen({ vorigeIngang: dag(vorige), ingang: dag(ingang), vandaag: dag(vandaag) });
        expect(geweigerd.length === 0).toBe(ingang >= vandaag && ingang > vorige);
      }),
    );
  });
});
