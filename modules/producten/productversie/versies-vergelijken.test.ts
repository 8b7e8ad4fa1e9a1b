// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stilleAfspraken } from '../../../test/support/productkern.ts';
import { eissoorten, type Producteis, type Productkern } from './productversie.ts';
import { versiesVergelijken } from './versies-vergelijken.rule.ts';

const groep: Producteis = {
  code: 'groep',
  soort: 'groepsgrootte',
  tekst: 'Kleine groepen.',
  toets: { wat: 'groepsgrootte', maximaal: '8', eenheid: 'jeugdigen' },
};
const regie: Producteis = { code: 'regie', soort: 'werkwijze', tekst: 'Voert casusregie.' };
const kern = (anders: Partial<Productkern> = {}): Productkern => ({
  ...stilleAfspraken,
  naam: 'Dagbehandeling',
  omschrijving: 'Behandeling in een groep.',
  eenheid: 'dagdeel',
  doelgroep: 'Jonge kinderen',
  leeftijd: { van: 2, totEnMet: 6 },
  eisen: [groep, regie],
  doelen: ['thuis-opgroeien'],
  kernbedingen: ['prijs'],
  ...anders,
});
const verschillen = (was: Partial<Productkern>, wordt: Partial<Productkern>) => {
  const outcome = versiesVergelijken(kern(was), kern(wordt));
  return outcome.status === 'decided' ? outcome.value : [];
};

describe('twee versies van een product', () => {
  test('die hetzelfde zeggen, verschillen niet', () => {
    expect(verschillen({}, {})).toEqual([]);
  });

  test.each<[string, Partial<Productkern>, string | null, string | null]>([
    ['naam', { naam: 'Dagbehandeling jong' }, 'Dagbehandeling', 'Dagbehandeling jong'],
    ['omschrijving', { omschrijving: 'Anders.' }, 'Behandeling in een groep.', 'Anders.'],
    ['eenheid', { eenheid: 'etmaal' }, 'dagdeel', 'etmaal'],
    ['doelgroep', { doelgroep: null }, 'Jonge kinderen', null],
    ['leeftijd', { leeftijd: { van: 2, totEnMet: 7 } }, '2 tot en met 6 jaar', '2 tot en met 7 jaar'],
    ['leeftijd', { leeftijd: { van: 3, totEnMet: 6 } }, '2 tot en met 6 jaar', '3 tot en met 6 jaar'],
    ['leeftijd', { leeftijd: null }, '2 tot en met 6 jaar', null],
    ['doelen', { doelen: ['thuis-opgroeien', 'minder-uitval'] }, 'thuis-opgroeien', 'minder-uitval, thuis-opgroeien'],
    ['doelen', { doelen: [] }, 'thuis-opgroeien', null],
    ['kernbedingen', { kernbedingen: ['kwaliteit'] }, 'prijs', 'kwaliteit'],
    ['wet', { wet: 'wmo' }, 'jeugdwet', 'wmo'],
    ['berichtcode', { productcode: '45A02' }, '45 45A01', '45 45A02'],
    ['variant', { variant: 'taakgericht' }, 'inspanningsgericht', 'taakgericht'],
    [
      'norm-duur',
      { normen: [{ over: 'duur', soort: 'hard', maximaal: '9', eenheid: 'maanden' }] },
      null,
      'hard: hoogstens 9 maanden',
    ],
    ['norm-omvang', { normen: [{ over: 'omvang', soort: 'geen' }] }, null, 'geen'],
    ['declarabele-tijd', { declarabeleTijd: [] }, null, 'contact'],
    [
      'declarabele-tijd',
      { declarabeleTijd: ['verslaglegging', 'reistijd'] },
      null,
      'contact, reistijd, verslaglegging',
    ],
    [
      'no-show',
      {
        noShow: {
          declarabel: false,
          inTarief: true,
          eigenRekening: { toegestaan: true, verplicht: false, maximaalEuro: '25' },
        },
      },
      null,
      'niet declarabel; in het tarief; eigen rekening mag, hoogstens € 25',
    ],
    ['vervoer', { vervoer: 'onderdeel' }, null, 'onderdeel'],
    ['verlenging', { verlengenDoor: 'toegang' }, null, 'toegang'],
    ['plannen', { plannen: [{ code: 'p', soort: 'reflectie', naam: 'Halfjaar' }] }, null, 'reflectie: Halfjaar'],
    ['relaties', { relaties: [{ soort: 'lichter-dan', ander: 'x' }] }, null, 'lichter-dan x'],
    ['vorm', { vorm: 'strippenkaart' }, null, 'strippenkaart'],
  ])('verschillen in %s, en alleen daarin', (veld, anders, was, wordt) => {
    expect(verschillen({}, anders)).toEqual([{ veld, was, wordt }]);
  });

  test('verschillen niet door de volgorde van doelen, kernbedingen of eisen', () => {
    const een = { doelen: ['a', 'b'], kernbedingen: ['x', 'y'], eisen: [groep, regie] };
    const ander = { doelen: ['b', 'a'], kernbedingen: ['y', 'x'], eisen: [regie, groep] };
    expect(verschillen(een, ander)).toEqual([]);
  });

  test('zeggen in de uitleg hoeveel er verschilt', () => {
    expect(versiesVergelijken(kern(), kern({ naam: 'x', eenheid: 'uur' })).steps).toEqual([
      { name: 'verschillen', value: 2, unit: 'stuks', source: { from: 'input' }, steps: [] },
    ]);
  });
});

describe('een eis', () => {
  const met = (eis: Producteis) => verschillen({}, { eisen: [eis, regie] });
  const was = 'Kleine groepen. (groepsgrootte: hoogstens 8 jeugdigen)';

  test('verandert ook als alleen het getal verandert dat wordt nagegaan', () => {
    expect(met({ ...groep, toets: { wat: 'groepsgrootte', maximaal: '9', eenheid: 'jeugdigen' } })).toEqual([
      { veld: 'eis', eis: 'groepsgrootte', was, wordt: 'Kleine groepen. (groepsgrootte: hoogstens 9 jeugdigen)' },
    ]);
  });

  test('verandert als niet langer wordt nagegaan of eraan is voldaan', () => {
    expect(met({ ...groep, toets: undefined })).toEqual([
      { veld: 'eis', eis: 'groepsgrootte', was, wordt: 'Kleine groepen.' },
    ]);
  });

  test('die van soort verandert, vervalt en komt opnieuw, ook met dezelfde tekst', () => {
    expect(met({ ...groep, soort: 'werkwijze' })).toEqual([
      { veld: 'eis', eis: 'groepsgrootte', was, wordt: null },
      { veld: 'eis', eis: 'werkwijze', was: null, wordt: was },
    ]);
  });

  test('met een andere code is een andere eis', () => {
    expect(met({ ...groep, code: 'groep-2' })).toEqual([
      { veld: 'eis', eis: 'groepsgrootte', was, wordt: null },
      { veld: 'eis', eis: 'groepsgrootte', was: null, wordt: was },
    ]);
  });
});

describe('voor alle versies', () => {
  const eis = fc.record({
    code: fc.constantFrom('a', 'b', 'c'),
    soort: fc.constantFrom(...eissoorten),
    tekst: fc.constantFrom('Een eis.', 'Nog een eis.'),
  });
  const versie = fc.record({
    naam: fc.constantFrom('een', 'twee'),
    doelgroep: fc.constantFrom(null, 'jeugd'),
    doelen: fc.subarray(['x', 'y', 'z']),
    eisen: fc.uniqueArray(eis, { selector: ({ code }) => code }),
  });

  test('geldt: wie alle verschillen toepast, komt van de eisen van de ene op die van de andere', () => {
    const teksten = (eisen: readonly Producteis[]) => eisen.map(({ soort, tekst }) => `${soort}: ${tekst}`).sort();
    fc.assert(
      fc.property(versie, versie, (een, ander) => {
        const bij = verschillen(een, ander).filter(({ veld }) => veld === 'eis');
        const over = teksten(een.eisen);
        for (const { eis: soort, was } of bij) if (was !== null) over.splice(over.indexOf(`${soort}: ${was}`), 1);
        for (const { eis: soort, wordt } of bij) if (wordt !== null) over.push(`${soort}: ${wordt}`);
        expect(over.sort()).toEqual(teksten(ander.eisen));
      }),
    );
  });

  test('geldt: elk genoemd verschil is er een', () => {
    fc.assert(
      fc.property(versie, versie, (een, ander) => {
        expect(verschillen(een, ander).every(({ was, wordt }) => was !== wordt)).toBe(true);
      }),
    );
  });
});
