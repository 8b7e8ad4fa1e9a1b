// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum, eurocent } from '#libs/kernel';
import { afwijkingenToelichten } from './afwijkingen-toelichten.rule.ts';
import { type Jaarprogramma, magDat, overgangen, type Programmapost, type Staat, totaalVan } from './jaarprogramma.ts';
import { jaarprogrammaVaststelbaar } from './jaarprogramma-vaststellen.rule.ts';
import { jaarprogrammaVoorlegbaar } from './jaarprogramma-voorleggen.rule.ts';
import { versiesVergelijken } from './versies-vergelijken.rule.ts';

const programma = (anders: Partial<Jaarprogramma> = {}): Jaarprogramma => ({
  jaar: 2026,
  versie: 1,
  staat: 'concept',
  reden: null,
  sleutel: { naam: 'Inwoners', bron: 'CBS', gewichten: { '0001': 3, '0002': 1 } },
  zienswijzenTot: null,
  rapportages: [],
  verantwoordingTot: null,
  opgesteldDoor: null,
  ...anders,
});
const post = (code: string, bedrag: number | null, anders: Partial<Programmapost> = {}): Programmapost => ({
  code,
  soort: 'taak',
  naam: code,
  tekst: 'Wat wij doen.',
  prioriteit: null,
  planning: null,
  bedrag: bedrag === null ? null : eurocent(bedrag),
  contract: null,
  vorm: null,
  voorbeeld: false,
  ...anders,
});
const leden = [
  { gemeente: '0001', naam: 'Eerste' },
  { gemeente: '0002', naam: 'Tweede' },
];
const dag = datum('2025-05-01');

describe('een jaarprogramma voorleggen aan de raden', () => {
  const vraag = {
    programma: programma(),
    posten: [post('a', null)],
    leden,
    uiterlijk: datum('2025-07-01'),
    vandaag: dag,
  };

  test('kan ook als een bedrag nog onbekend is; dat blijft te zien', () => {
    const outcome = jaarprogrammaVoorlegbaar(vraag);
    expect(outcome.status).toBe('decided');
    expect(outcome.steps).toContainEqual(expect.objectContaining({ name: 'posten-zonder-bedrag', value: 1 }));
  });

  test('kan niet zonder posten, zonder sleutel, na de termijn en als het geen concept meer is', () => {
    const outcome = jaarprogrammaVoorlegbaar({
      ...vraag,
      programma: programma({ staat: 'vastgesteld', sleutel: null }),
      posten: [],
      uiterlijk: dag,
    });
    expect(outcome.status === 'refused' && outcome.reasons.map(({ code }) => code)).toEqual([
      'jaarprogramma-geen-concept',
      'jaarprogramma-zonder-posten',
      'sleutel-ontbreekt',
      'zienswijzen-in-verleden',
    ]);
  });

  test('kan niet als de sleutel een gemeente mist', () => {
    const sleutel = { naam: 'Inwoners', bron: 'CBS', gewichten: { '0001': 3 } };
    expect(jaarprogrammaVoorlegbaar({ ...vraag, programma: programma({ sleutel }) })).toMatchObject({
      reasons: [{ code: 'sleutel-mist-gemeente', figures: { gemeenten: 'Tweede' } }],
    });
  });
});

describe('een jaarprogramma vaststellen', () => {
  const voorgelegd = programma({ staat: 'ter-zienswijze', zienswijzenTot: dag });

  test('kan zodra elke raad zijn zienswijze gaf', () => {
    expect(jaarprogrammaVaststelbaar({ programma: voorgelegd, zonderZienswijze: [], vandaag: dag }).status).toBe(
      'decided',
    );
  });

  test('kan anders pas als de termijn voorbij is', () => {
    const wacht = { programma: voorgelegd, zonderZienswijze: ['Eerste'], vandaag: dag };
    expect(jaarprogrammaVaststelbaar(wacht)).toMatchObject({ reasons: [{ code: 'zienswijzen-nog-open' }] });
    expect(jaarprogrammaVaststelbaar({ ...wacht, vandaag: dag.add({ days: 1 }) }).status).toBe('decided');
  });

  test('kan niet als het niet is voorgelegd', () => {
    expect(jaarprogrammaVaststelbaar({ programma: programma(), zonderZienswijze: [], vandaag: dag })).toMatchObject({
      reasons: [{ code: 'jaarprogramma-niet-voorgelegd' }],
    });
  });
});

describe('een bestuursrapportage', () => {
  const regel = {
    post: 'a',
    naam: 'Post A',
    begroot: eurocent(100),
    gerealiseerd: eurocent(40),
    prognose: eurocent(120),
    voortgang: null,
    toelichting: null,
  };

  test('licht elke afwijking toe, meer of minder', () => {
    expect(afwijkingenToelichten([regel])).toMatchObject({
      reasons: [{ code: 'afwijking-zonder-toelichting', veld: 'posten.0.toelichting' }],
    });
    expect(afwijkingenToelichten([{ ...regel, prognose: eurocent(90) }]).status).toBe('refused');
    expect(afwijkingenToelichten([{ ...regel, toelichting: 'Meer uren.' }])).toMatchObject({
      value: [{ afwijking: 20 }],
    });
  });

  test('kent geen afwijking waar iets onbekend is', () => {
    expect(afwijkingenToelichten([{ ...regel, begroot: null }])).toMatchObject({ value: [{ afwijking: null }] });
    expect(afwijkingenToelichten([{ ...regel, prognose: null }])).toMatchObject({ value: [{ afwijking: null }] });
  });

  test('sluit het jaar alleen af als van elke post bekend is wat is uitgegeven', () => {
    expect(afwijkingenToelichten([{ ...regel, gerealiseerd: null }], true)).toMatchObject({
      reasons: [{ code: 'realisatie-onbekend' }],
    });
    expect(afwijkingenToelichten([{ ...regel, toelichting: 'Minder uren.' }], true)).toMatchObject({
      value: [{ afwijking: -60 }],
    });
  });
});

describe('een begrotingswijziging', () => {
  test('toont wat nieuw is, vervalt en verandert, en wat dat samen scheelt', () => {
    const was = [post('a', 100), post('b', 50), post('c', null)];
    const wordt = [post('a', 130, { naam: 'Anders' }), post('c', null), post('d', 5)];
    expect(versiesVergelijken(was, wordt)).toEqual({
      totaal: -15,
      posten: [
        { code: 'a', naam: 'Anders', wat: 'gewijzigd', was: 100, wordt: 130, velden: ['naam', 'bedrag'] },
        { code: 'd', naam: 'd', wat: 'nieuw', was: null, wordt: 5, velden: [] },
        { code: 'b', naam: 'b', wat: 'vervallen', was: 50, wordt: null, velden: [] },
      ],
    });
  });

  test('is er niet tussen een versie en zichzelf, en scheelt heen wat zij terug scheelt', () => {
    const posten = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.nat(1000))), {
        selector: ([code]) => code,
      })
      .map((all) => all.map(([code, bedrag]) => post(code, bedrag)));
    fc.assert(
      fc.property(posten, posten, (a, b) => {
        expect(versiesVergelijken(a, a)).toEqual({ posten: [], totaal: 0 });
        expect(versiesVergelijken(a, b).totaal + versiesVergelijken(b, a).totaal).toBe(0);
        expect(versiesVergelijken(a, b).totaal).toBe(totaalVan(b) - totaalVan(a));
      }),
    );
  });
});

test('wat vervangen of verantwoord is, verandert niet meer', () => {
  const done: readonly Staat[] = ['vervangen', 'verantwoord'];
  for (const wat of Object.keys(overgangen) as (keyof typeof overgangen)[])
    for (const staat of done) expect(magDat(staat, wat), `${wat} in ${staat}`).toBe(false);
});
