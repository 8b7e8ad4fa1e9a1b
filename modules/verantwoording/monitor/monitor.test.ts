// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { doelbereiken } from './doelbereik.ts';
import { doelsom } from './doelsom.rule.ts';
import { periodeKiezen } from './periode-kiezen.ts';

describe('de euro’s van een doel', () => {
  test('zijn wat is toegekend voor de producten die het dienen', () => {
    const outcome = doelsom([
      { product: 'begeleiding', toegekend: 121_00 },
      { product: 'behandeling', toegekend: -21_00 },
    ]);
    expect(outcome).toMatchObject({ status: 'decided', value: 100_00 });
    expect(outcome.steps[0]?.steps.map(({ name, value }) => [name, value])).toEqual([
      ['begeleiding', 121_00],
      ['behandeling', -21_00],
    ]);
  });
  test('zijn nul als geen product het doel dient', () => {
    expect(doelsom([])).toMatchObject({ status: 'decided', value: 0 });
  });
});

describe('een doel', () => {
  const doelen = [
    { code: 'ambitie', draagtBijAan: [] },
    { code: 'links', draagtBijAan: ['ambitie'] },
    { code: 'rechts', draagtBijAan: ['ambitie'] },
    { code: 'onder', draagtBijAan: ['links', 'rechts'] },
  ];
  const dienend = (doel: string) => doelbereiken(doelen).find((bereik) => bereik.doel === doel)?.dienend;

  test('wordt gediend door zichzelf en alles wat eraan bijdraagt, elk één keer', () => {
    expect(dienend('ambitie')).toEqual(['ambitie', 'links', 'rechts', 'onder']);
    expect(dienend('links')).toEqual(['links', 'onder']);
    expect(dienend('onder')).toEqual(['onder']);
  });
  test('dat in een kring naar zichzelf wijst, houdt niets op', () => {
    const kring = [
      { code: 'a', draagtBijAan: ['b'] },
      { code: 'b', draagtBijAan: ['a'] },
    ];
    expect(doelbereiken(kring)).toEqual([
      { doel: 'a', dienend: ['a', 'b'] },
      { doel: 'b', dienend: ['b', 'a'] },
    ]);
  });
});

describe('de periode van de monitor', () => {
  const vandaag = datum('2025-03-15');
  test.each([
    ['2024', '2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    [null, '2025', '2025-01-01', '2025-12-31'],
    ['2025-13', '2025', '2025-01-01', '2025-12-31'],
    ["2025' or 1=1", '2025', '2025-01-01', '2025-12-31'],
    ['0000', '2025', '2025-01-01', '2025-12-31'],
  ])('%s wordt %s', (code, keuze, van, tot) => {
    const gekozen = periodeKiezen(code, vandaag);
    expect([gekozen.code, gekozen.van.toString(), gekozen.tot.toString()]).toEqual([keuze, van, tot]);
  });
});
