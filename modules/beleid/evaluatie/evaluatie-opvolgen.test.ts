// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import type { Evaluatie } from './evaluatie.ts';
import { evaluatieOpvolgen, type Opvolgvraag } from './evaluatie-opvolgen.rule.ts';

const evaluatie = (anders: Partial<Evaluatie> = {}): Evaluatie => ({
  code: 'kwaliteit-aan-de-raad',
  naam: 'Kwaliteit, aan de raad',
  wanneer: 'ten minste elk jaar',
  waarover: 'De kwaliteit.',
  wie: 'Programmateam',
  vanafVolgensPlan: null,
  overVan: datum('2027-01-01'),
  overTot: datum('2027-12-31'),
  uiterlijk: datum('2028-03-31'),
  ritme: 'jaarlijks',
  na: null,
  doelen: ['een'],
  conclusie: 'Het gaat goed.',
  staat: 'vastgesteld',
  opgesteldDoor: 'ayse',
  vastgesteldOp: datum('2028-03-01'),
  voorbeeld: false,
  ...anders,
});
const vraag = (anders: Partial<Evaluatie> = {}, rest: Partial<Opvolgvraag> = {}): Opvolgvraag => ({
  evaluatie: evaluatie(anders),
  stappen: [{ stap: 'gegevens', uiterlijk: datum('2028-01-31'), gedaanOp: datum('2028-01-20') }],
  opvolger: null,
  vastgesteldOp: datum('2028-03-01'),
  ...rest,
});
const volgende = (van: Opvolgvraag) => {
  const outcome = evaluatieOpvolgen(van);
  return outcome.status === 'decided' ? outcome.value : undefined;
};
const dagen = (van: Opvolgvraag) => {
  const { overVan, overTot, uiterlijk } = volgende(van)?.evaluatie ?? {};
  return [overVan, overTot, uiterlijk].map((dag) => dag?.toString());
};

describe('een evaluatie die terugkomt', () => {
  test('stelt dezelfde vragen een ritme later, over wat daarna kwam [002 §3.4]', () => {
    expect(dagen(vraag())).toEqual(['2028-01-01', '2028-12-31', '2029-03-31']);
    expect(volgende(vraag())).toMatchObject({
      evaluatie: {
        code: 'kwaliteit-aan-de-raad-2029-03',
        naam: 'Kwaliteit, aan de raad (maart 2029)',
        na: 'kwaliteit-aan-de-raad',
        ritme: 'jaarlijks',
        doelen: ['een'],
        conclusie: null,
        staat: 'gepland',
      },
      stappen: [{ stap: 'gegevens', gedaanOp: null }],
    });
    expect(volgende(vraag())?.stappen[0]?.uiterlijk?.toString()).toBe('2029-01-31');
  });
  test('kijkt weer vanaf het begin als het plan de hele periode wil [002 §3.4]', () => {
    expect(dagen(vraag({ vanafVolgensPlan: datum('2025-01-01'), overVan: datum('2025-01-01') }))[0]).toBe('2025-01-01');
  });
  test('telt vanaf de vaststelling als het plan geen laatste dag noemt', () => {
    expect(dagen(vraag({ uiterlijk: null, overVan: null, overTot: null }))).toEqual([
      undefined,
      undefined,
      '2029-03-01',
    ]);
  });
  test('slaat keren over die al voorbij zijn', () => {
    expect(dagen(vraag({}, { vastgesteldOp: datum('2030-05-01') }))[2]).toBe('2031-03-31');
    expect(dagen(vraag({ ritme: 'halfjaarlijks' }))[2]).toBe('2028-09-30');
  });
  test.each([
    ['kwaliteit-aan-de-raad-2028-03', 'Kwaliteit, aan de raad (maart 2028)'],
    ['kwaliteit-aan-de-raad-2028', 'Kwaliteit, aan de raad 2028'],
    ['kwaliteit-aan-de-raad', 'Kwaliteit, aan de raad in 2028'],
  ])('zet bij %s de nieuwe keer in de plaats van de oude', (code, naam) => {
    expect(volgende(vraag({ code, naam }))?.evaluatie).toMatchObject({
      code: 'kwaliteit-aan-de-raad-2029-03',
      naam: 'Kwaliteit, aan de raad (maart 2029)',
    });
  });
  test('houdt een lange naam binnen wat een formulier aanneemt', () => {
    const lang = volgende(vraag({ code: 'a'.repeat(80), naam: 'a'.repeat(80) }))?.evaluatie;
    expect(lang?.naam.length).toBeLessThanOrEqual(80);
    expect(lang?.code.length).toBeLessThanOrEqual(80);
  });
});

describe('een evaluatie waarvan het plan de volgende noemt', () => {
  const opvolger = (anders: Partial<Evaluatie> = {}) =>
    evaluatie({
      code: 'later',
      naam: 'Later',
      doelen: [],
      conclusie: null,
      staat: 'gepland',
      opgesteldDoor: null,
      ...anders,
    });
  test('geeft die haar vragen en haar dagen, zo veel later als het plan zegt', () => {
    const drie = vraag(
      { ritme: null },
      { opvolger: opvolger({ overVan: null, overTot: null, uiterlijk: datum('2031-03-31') }) },
    );
    expect(dagen(drie)).toEqual(['2028-01-01', '2030-12-31', '2031-03-31']);
    expect(volgende(drie)?.evaluatie).toMatchObject({ code: 'later', naam: 'Later', doelen: ['een'] });
  });
  test.each<[string, Partial<Evaluatie>]>([
    ['geen dag heeft', { uiterlijk: null }],
    ['vóór haar ligt', { uiterlijk: datum('2020-01-01') }],
  ])('verzint geen dagen als die %s', (_, anders) => {
    const open = vraag({}, { opvolger: opvolger({ ...anders, overVan: null, overTot: null }) });
    expect(dagen(open).slice(0, 2)).toEqual(['2028-01-01', undefined]);
    expect(volgende(open)?.stappen).toEqual([]);
  });
  test('laat die zoals mensen haar planden', () => {
    expect(volgende(vraag({}, { opvolger: opvolger({ opgesteldDoor: 'noor' }) }))).toBeNull();
    expect(volgende(vraag({}, { opvolger: opvolger({ staat: 'in-uitvoering' }) }))).toBeNull();
  });
});

test('een evaluatie zonder ritme en zonder volgende komt niet terug', () => {
  expect(volgende(vraag({ ritme: null }))).toBeNull();
});
