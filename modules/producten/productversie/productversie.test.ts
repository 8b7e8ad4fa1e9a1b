// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { stilleAfspraken } from '../../../test/support/productkern.ts';
import { productCompleet } from './product-compleet.rule.ts';
import { eissoorten, type Producteis, type Productkern, toetsTekst } from './productversie.ts';
import { zonderTariefgevolg } from './tariefgevolg-toetsen.rule.ts';
import { versiesVergelijken } from './versies-vergelijken.rule.ts';
import { wijzigingToetsen } from './wijziging-toetsen.rule.ts';

const opleiding: Producteis = {
  code: 'opleiding',
  soort: 'opleiding',
  tekst: 'Ten minste mbo-4.',
  toets: { wat: 'opleidingsniveau', minimaal: '4', eenheid: 'mbo-niveau' },
};
const werkwijze: Producteis = { code: 'casusregie', soort: 'werkwijze', tekst: 'Voert casusregie.' };
const kern = (anders: Partial<Productkern> = {}): Productkern => ({
  ...stilleAfspraken,
  naam: 'Begeleiding regulier',
  omschrijving: 'Ambulante begeleiding van een jeugdige.',
  eenheid: 'minuut',
  doelgroep: 'Jeugdigen met een begeleidingsvraag',
  leeftijd: { van: 0, totEnMet: 17 },
  eisen: [opleiding, werkwijze],
  doelen: ['inzet-naar-behoefte'],
  kernbedingen: ['tarief-per-minuut'],
  ...anders,
});
const verschillen = (was: Partial<Productkern>, wordt: Partial<Productkern>) => {
  const outcome = versiesVergelijken(kern(was), kern(wordt));
  return outcome.status === 'decided' ? outcome.value : [];
};

describe('wat een product nog mist voordat het naar de colleges kan', () => {
  const missing = (anders: Partial<Productkern>, vastgesteld = ['tarief-per-minuut']) => {
    const outcome = productCompleet(kern(anders), vastgesteld);
    return outcome.status === 'incomplete' ? outcome.missing : [];
  };

  test('niets, als alles er is', () => {
    expect(productCompleet(kern(), ['tarief-per-minuut'])).toMatchObject({ status: 'decided', value: true });
  });

  test.each<[Partial<Productkern>, string[]]>([
    [{ omschrijving: ' ' }, ['omschrijving']],
    [{ doelgroep: null, leeftijd: null }, ['doelgroep', 'leeftijd']],
    [{ eisen: [] }, ['toetsbare-eis']],
    [{ eisen: [werkwijze] }, ['toetsbare-eis']],
    [{ doelen: [] }, ['doelen']],
    [{ kernbedingen: [] }, ['kernbedingen']],
  ])('met %j: %j', (anders, verwacht) => {
    expect(missing(anders)).toEqual(verwacht);
  });

  test('een kernbeding dat nog niet is vastgesteld', () => {
    expect(missing({}, [])).toEqual(['kernbedingen-vastgesteld']);
    expect(missing({ kernbedingen: ['tarief-per-minuut', 'ander'] })).toEqual(['kernbedingen-vastgesteld']);
  });
});

describe('het verschil tussen twee versies', () => {
  test('noemt wat het was en wat het wordt', () => {
    expect(verschillen({}, { naam: 'Begeleiding', leeftijd: { van: 4, totEnMet: 17 } })).toEqual([
      { veld: 'naam', was: 'Begeleiding regulier', wordt: 'Begeleiding' },
      { veld: 'leeftijd', was: '0 tot en met 17 jaar', wordt: '4 tot en met 17 jaar' },
    ]);
  });

  test('noemt een eis die komt, verandert of vervalt', () => {
    const strenger = { ...opleiding, toets: { wat: 'opleidingsniveau', minimaal: '5', eenheid: 'mbo-niveau' } };
    expect(verschillen({ eisen: [opleiding] }, { eisen: [strenger, werkwijze] })).toEqual([
      {
        veld: 'eis',
        eis: 'opleiding',
        was: 'Ten minste mbo-4. (opleidingsniveau: ten minste 4 mbo-niveau)',
        wordt: 'Ten minste mbo-4. (opleidingsniveau: ten minste 5 mbo-niveau)',
      },
      { veld: 'eis', eis: 'werkwijze', was: null, wordt: 'Voert casusregie.' },
    ]);
    expect(verschillen({ eisen: [werkwijze] }, { eisen: [] })).toEqual([
      { veld: 'eis', eis: 'werkwijze', was: 'Voert casusregie.', wordt: null },
    ]);
  });

  test('let niet op de volgorde van doelen', () => {
    expect(verschillen({ doelen: ['a', 'b'] }, { doelen: ['b', 'a'] })).toEqual([]);
  });

  test('is er niet tussen een versie en zichzelf, en andersom gelezen is was wordt', () => {
    const eis = fc.record({
      code: fc.constantFrom('a', 'b', 'c'),
      soort: fc.constantFrom(...eissoorten),
      tekst: fc.string(),
    });
    const versie = fc.record({
      naam: fc.string(),
      doelgroep: fc.option(fc.string()),
      eisen: fc.uniqueArray(eis, { selector: ({ code }) => code }),
      doelen: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    });
    fc.assert(fc.property(versie, (een) => verschillen(een, een).length === 0));
    fc.assert(
      fc.property(versie, versie, (een, ander) => {
        const sides = (list: ReturnType<typeof verschillen>) =>
          list.map(({ was, wordt }) => [was, wordt].sort().join()).sort();
        expect(sides(verschillen(een, ander))).toEqual(sides(verschillen(ander, een)));
      }),
    );
  });
});

describe('raakt een wijziging een tarief', () => {
  const gevolg = (was: Partial<Productkern>, wordt: Partial<Productkern>) =>
    zonderTariefgevolg(verschillen(was, wordt));

  test.each<[string, Partial<Productkern>, Partial<Productkern>]>([
    ['een andere eenheid', {}, { eenheid: 'uur' }],
    ['een opleidingseis die vervalt', {}, { eisen: [werkwijze] }],
    [
      'een nieuwe functiemix',
      {},
      { eisen: [opleiding, werkwijze, { code: 'mix', soort: 'functiemix', tekst: 'Zestig procent hbo.' }] },
    ],
    ['een eis die van soort verandert', {}, { eisen: [{ ...opleiding, soort: 'werkwijze' }, werkwijze] }],
  ])('wel: %s', (_, was, wordt) => {
    expect(gevolg(was, wordt)).toMatchObject({ reasons: [{ code: 'wijziging-raakt-tarief' }] });
  });

  test.each<[string, Partial<Productkern>]>([
    ['een andere tekst', { omschrijving: 'Duidelijker gezegd.' }],
    ['een andere doelgroep', { doelgroep: 'Jeugdigen tot 23 jaar' }],
    [
      'een nieuwe werkwijze',
      { eisen: [opleiding, werkwijze, { code: 'plan', soort: 'werkwijze', tekst: 'Werkt met een plan.' }] },
    ],
  ])('niet: %s', (_, wordt) => {
    expect(gevolg({}, wordt)).toMatchObject({ status: 'decided', value: true });
  });
});

describe('een wijziging van het productenboek', () => {
  const wijziging = (anders: Partial<Parameters<typeof wijzigingToetsen>[0]> = {}) =>
    wijzigingToetsen({
      was: kern(),
      wordt: kern({ omschrijving: 'Duidelijker gezegd.' }),
      vorigeIngang: datum('2025-01-01'),
      ingang: datum('2025-07-01'),
      vandaag: datum('2025-03-01'),
      ...anders,
    });

  test('geeft het verschil waarover wordt besloten', () => {
    expect(wijziging()).toMatchObject({ status: 'decided', value: { verschillen: [{ veld: 'omschrijving' }] } });
    expect(wijziging({ ingang: datum('2025-03-01') }).status).toBe('decided');
  });

  test('noemt alles wat in de weg staat tegelijk', () => {
    const outcome = wijziging({ wordt: kern({ eenheid: 'uur' }), ingang: datum('2025-01-01') });
    expect(outcome).toMatchObject({
      reasons: [
        { code: 'ingang-voorbij', veld: 'ingang' },
        { code: 'ingang-voor-vorige', veld: 'ingang' },
      ],
    });
    expect(wijziging({ wordt: kern() })).toMatchObject({ reasons: [{ code: 'wijziging-zonder-verschil' }] });
  });
});

test('een toets leest als een zin', () => {
  expect(toetsTekst({ wat: 'tijd door hbo-opgeleiden', minimaal: '62.5', eenheid: 'procent' })).toBe(
    'tijd door hbo-opgeleiden: ten minste 62,5 procent',
  );
  expect(toetsTekst({ wat: 'groep', minimaal: '2', maximaal: '8', eenheid: 'jeugdigen' })).toBe(
    'groep: ten minste 2 en hoogstens 8 jeugdigen',
  );
});
