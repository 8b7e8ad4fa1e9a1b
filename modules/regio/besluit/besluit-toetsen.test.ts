// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { besluitToetsen, type Toetsvraag } from './besluit-toetsen.rule.ts';

const vraag = (deel: Partial<Toetsvraag> = {}): Toetsvraag => ({
  handeling: 'tarieven-wijzigen',
  contract: 'ambulant-jeugd',
  gremiumsoort: 'bestuurlijk-overleg',
  dag: datum('2024-06-01'),
  gremia: [
    { code: 'overleg', naam: 'Bestuurlijk overleg', soort: 'bestuurlijk-overleg' },
    { code: 'directeur', naam: 'Directeur', soort: 'directie' },
  ],
  mandaten: [
    {
      code: 'tarieven',
      handeling: 'tarieven-wijzigen',
      omschrijving: 'Tarieven wijzigen',
      beslist: 'overleg',
      naAfstemmingMet: [],
      informeren: [],
      grond: 'Volmacht',
      contracten: 'alle',
      voorwaarde: null,
      staat: 'aan-te-vragen',
      bron: { from: 'pack', item: 'regio/tarieven', document: 'inkoopplan', paragraaf: 'figuur 7' },
    },
  ],
  volmachten: [{ gemeente: '0001', mandaat: 'tarieven', van: datum('2024-05-01'), tot: null }],
  leden: [{ gemeente: '0001', naam: 'Aadorp' }],
  motivering: 'De lonen zijn gestegen.',
  beslisser: 'bram',
  zetels: [],
  bevestigd: false,
  voorbereidDoor: 'ayse',
  ...deel,
});
const redenen = (deel: Partial<Toetsvraag> = {}) => {
  const outcome = besluitToetsen(vraag(deel));
  return outcome.status === 'refused' ? outcome.reasons : [];
};
const stap = (deel: Partial<Toetsvraag>, naam: string) =>
  besluitToetsen(vraag(deel)).steps.find(({ name }) => name === naam);

describe('een besluit', () => {
  test('kan worden genomen door wie bevoegd is, gemotiveerd, over werk van een ander', () => {
    expect(redenen()).toEqual([]);
    expect(besluitToetsen(vraag())).toMatchObject({
      status: 'decided',
      value: { mandaat: 'tarieven', gremium: 'overleg', grond: 'Volmacht' },
      steps: [{ name: 'bevoegd', value: true, source: { rule: 'regio/mandaat-toetsen' } }],
    });
  });

  test.each<[string, Partial<Toetsvraag>, object]>([
    [
      'door een ander gremium',
      { gremiumsoort: 'directie' },
      { code: 'niet-bevoegd', figures: { wie: 'Bestuurlijk overleg' } },
    ],
    [
      'waarvoor geen mandaat bekend is',
      { mandaten: [] },
      { code: 'mandaat-onbekend', figures: { handeling: 'tarieven-wijzigen' } },
    ],
    [
      'zonder de volmacht van elk college',
      { volmachten: [] },
      { code: 'volmacht-ontbreekt', figures: { van: 'Aadorp' } },
    ],
    [
      'zonder motivering',
      { motivering: '' },
      { code: 'motivering-ontbreekt', figures: { tekens: 10 }, veld: 'motivering' },
    ],
    ['over het eigen voorstel', { beslisser: 'ayse' }, { code: 'vier-ogen' }],
  ])('%s kan niet, en dat is dan de enige reden', (_, deel, reden) => {
    expect(redenen(deel)).toEqual([reden]);
  });

  test('vraagt een motivering van ten minste tien tekens, spaties eromheen tellen niet', () => {
    expect(redenen({ motivering: '1234567890' })).toEqual([]);
    expect(redenen({ motivering: '123456789' })).toMatchObject([{ code: 'motivering-ontbreekt' }]);
    expect(redenen({ motivering: '  123456789  \n' })).toMatchObject([{ code: 'motivering-ontbreekt' }]);
    expect(redenen({ motivering: '  1234567890  ' })).toEqual([]);
  });

  test.each<[string, Partial<Toetsvraag>]>([
    ['het mandaat', { gremiumsoort: 'directie' }],
    ['de volmacht', { volmachten: [] }],
  ])('noemt alle redenen tegelijk: %s, de motivering en de vier ogen', (_, deel) => {
    const [eerste] = redenen(deel);
    expect(redenen({ ...deel, motivering: 'Akkoord.', beslisser: 'ayse' })).toEqual([
      eerste,
      { code: 'motivering-ontbreekt', figures: { tekens: 10 }, veld: 'motivering' },
      { code: 'vier-ogen' },
    ]);
  });

  test('zonder bekende opsteller is niemands eigen voorstel', () => {
    expect(redenen({ voorbereidDoor: null })).toEqual([]);
    expect(redenen({ voorbereidDoor: null, beslisser: null })).toEqual([]);
  });
});

describe('een mandaat met een voorwaarde', () => {
  const [mandaat] = vraag().mandaten;
  const mandaten = mandaat
    ? [{ ...mandaat, voorwaarde: 'Er is geen gevolg voor een tarief.', naAfstemmingMet: ['directeur'] }]
    : [];

  test('vraagt dat de beslisser zegt dat eraan is voldaan, ook aan de afstemming', () => {
    expect(redenen({ mandaten })).toEqual([
      {
        code: 'voorwaarde-niet-bevestigd',
        figures: { voorwaarden: 'Er is geen gevolg voor een tarief. Afgestemd met: Directeur.' },
        veld: 'bevestigd',
      },
    ]);
  });

  test('houdt in het bewijs wat de beslisser bevestigde', () => {
    const { status, steps } = besluitToetsen(vraag({ mandaten, bevestigd: true }));
    expect(status).toBe('decided');
    expect(steps.filter(({ name }) => name === 'voorwaarde-bevestigd').map(({ value }) => value)).toEqual([
      'Er is geen gevolg voor een tarief.',
      'Afgestemd met: Directeur.',
    ]);
  });
});

describe('de uitleg bij een weigering', () => {
  test('zegt of de beslisser het zelf voorbereidde', () => {
    expect(stap({ beslisser: 'ayse' }, 'zelf-voorbereid')).toMatchObject({
      value: true,
      unit: 'ja-nee',
      source: { from: 'input' },
    });
    expect(stap({ motivering: '' }, 'zelf-voorbereid')?.value).toBe(false);
  });

  test('noemt niemand opsteller als er geen opsteller bekend is', () => {
    expect(stap({ motivering: '', voorbereidDoor: null, beslisser: null }, 'zelf-voorbereid')?.value).toBe(false);
  });

  test('houdt erbij waarop de bevoegdheid is getoetst', () => {
    expect(stap({ motivering: '' }, 'bevoegd')?.steps.map(({ name }) => name)).toContain('mandaat');
    expect(stap({ gremiumsoort: 'directie', motivering: '' }, 'mandaat')).toMatchObject({
      value: 'Tarieven wijzigen (aan te vragen)',
      source: { from: 'pack', paragraaf: 'figuur 7' },
    });
  });
});
