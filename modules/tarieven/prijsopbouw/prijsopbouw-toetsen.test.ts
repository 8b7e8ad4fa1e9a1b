// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Outcome } from '#libs/explain';
import { datum, eurocent } from '#libs/kernel';
import { type Antwoordvraag, antwoordBepalen } from './antwoord-bepalen.rule.ts';
import { type Beoordelingsvraag, beoordelingToetsen } from './beoordeling-toetsen.rule.ts';
import { prijsopbouwToetsen, type Voorlegvraag } from './prijsopbouw-toetsen.rule.ts';

const codes = (outcome: Outcome<unknown>) =>
  outcome.status === 'refused'
    ? outcome.reasons.map(({ code, veld }) => (veld ? `${code} ${veld}` : code))
    : outcome.status;

describe('een prijsopbouw voorleggen [001 §8.1]', () => {
  const overhead = { soort: 'overhead', was: '34', wordt: '40', reden: 'Drie kleine locaties met een balie.' };
  const tarief = { staat: 'vastgesteld', van: datum('2025-01-01'), tot: datum('2025-12-31'), bedrag: eurocent(116) };
  const toets = (deel: Partial<Voorlegvraag> = {}) =>
    codes(
      prijsopbouwToetsen({
        vandaag: datum('2025-03-01'),
        tarief: { ...tarief, staat: 'vastgesteld' },
        bekend: ['overhead', 'bedrag-jeugdwet-a'],
        afwijkingen: [overhead],
        bedrag: eurocent(121),
        ...deel,
      }),
    );

  test('kan op de eerste en de laatste dag van een lopend tarief', () => {
    expect(toets()).toBe('decided');
    expect(toets({ vandaag: tarief.van })).toBe('decided');
    expect(toets({ vandaag: tarief.tot })).toBe('decided');
  });

  test('kan niet over een tarief dat niet meer of nog niet loopt, of nooit is vastgesteld', () => {
    const no = ['prijsopbouw-tarief-loopt-niet'];
    expect(toets({ vandaag: datum('2026-01-01') })).toEqual(no);
    expect(toets({ vandaag: datum('2024-12-31') })).toEqual(no);
    expect(toets({ tarief: { ...tarief, staat: 'voorgesteld' } })).toEqual(no);
  });

  test('kan niet als de prijs dezelfde is: dan is er niets uit te leggen', () => {
    expect(toets({ bedrag: eurocent(116) })).toEqual(['prijsopbouw-zelfde-prijs']);
    expect(toets({ bedrag: eurocent(110) })).toBe('decided');
  });

  test('noemt alles wat er mis is, elk bij zijn veld', () => {
    const afwijkingen = [
      { ...overhead, wordt: '34.0', reden: 'kort' },
      { ...overhead, soort: 'koffie' },
    ];
    expect(toets({ afwijkingen })).toEqual([
      'afwijking-geen afwijkingen.0.wordt',
      'afwijking-zonder-reden afwijkingen.0.reden',
      'afwijking-onbekend afwijkingen.1.soort',
    ]);
  });
});

describe('een prijsopbouw beoordelen', () => {
  const volgen = { soort: 'overhead', oordeel: 'volgen', reden: '' } as const;
  const niet = { soort: 'bedrag-jeugdwet-a', oordeel: 'niet-volgen', reden: 'De cao kent deze toeslag niet.' } as const;
  const toets = (deel: Partial<Beoordelingsvraag> = {}) =>
    codes(
      beoordelingToetsen({
        soorten: ['overhead', 'bedrag-jeugdwet-a'],
        oordelen: [volgen, niet],
        voldoet: true,
        voldoetReden: '',
        ...deel,
      }),
    );

  test('vraagt een oordeel over elk cijfer en elk onderdeel dat anders is', () => {
    expect(toets()).toBe('decided');
    expect(toets({ oordelen: [volgen] })).toEqual(['punt-zonder-oordeel oordelen.1.oordeel']);
    expect(toets({ oordelen: [volgen, niet, { ...niet, soort: 'koffie' }] })).toEqual(['oordeel-van-iets-anders']);
  });

  test('vraagt uitleg waar de regio niet volgt', () => {
    expect(toets({ oordelen: [volgen, { ...niet, reden: 'Nee.' }] })).toEqual([
      'oordeel-zonder-reden oordelen.1.reden',
    ]);
  });

  test('volgt niets als de hulp niet doet wat het college vraagt, en legt dat uit', () => {
    expect(toets({ voldoet: false })).toEqual([
      'volgen-zonder-eisen oordelen.0.oordeel',
      'eisen-zonder-reden voldoetReden',
    ]);
    const nothing = { oordelen: [{ ...niet, soort: 'overhead' }, niet], voldoet: false };
    expect(toets({ ...nothing, voldoetReden: 'De groep is groter dan het productenboek toestaat.' })).toBe('decided');
  });
});

describe('een prijsopbouw beantwoorden', () => {
  const oordeel = (wat: 'volgen' | 'niet-volgen') => ({ soort: wat, oordeel: wat, reden: '' });
  const vraag = (deel: Partial<Antwoordvraag> = {}) =>
    antwoordBepalen({
      isBeantwoord: false,
      isIngetrokken: false,
      beoordeling: { oordelen: [oordeel('volgen'), oordeel('niet-volgen')] },
      isGezien: true,
      beoordeeldeZelf: false,
      gevolg: 'voor-allen',
      ...deel,
    });

  test('is toegepast, deels toegepast of niet toegepast, naar wat werd gevolgd', () => {
    expect(vraag()).toMatchObject({ value: { uitkomst: 'deels-toegepast', gevolg: 'voor-allen' } });
    expect(vraag({ beoordeling: { oordelen: [oordeel('volgen')] }, gevolg: 'eigen-tarief' })).toMatchObject({
      value: { uitkomst: 'toegepast', gevolg: 'eigen-tarief' },
    });
    expect(vraag({ beoordeling: { oordelen: [oordeel('niet-volgen')] }, gevolg: null })).toMatchObject({
      value: { uitkomst: 'niet-toegepast', gevolg: null },
    });
  });

  test('zegt voor wie het gaat gelden, en alleen als er iets wordt gevolgd', () => {
    expect(codes(vraag({ gevolg: null }))).toEqual(['prijsopbouw-gevolg-ontbreekt gevolg']);
    expect(codes(vraag({ beoordeling: { oordelen: [oordeel('niet-volgen')] } }))).toEqual([
      'prijsopbouw-niets-gevolgd gevolg',
    ]);
  });

  test('gebeurt één keer, na een oordeel van een ander, zolang de aanbieder haar niet introk', () => {
    expect(codes(vraag({ beoordeling: null, gevolg: null }))).toEqual(['prijsopbouw-niet-beoordeeld']);
    expect(codes(vraag({ isGezien: false }))).toEqual(['prijsopbouw-oordeel-veranderd']);
    expect(codes(vraag({ beoordeling: null, gevolg: null, isGezien: false }))).toEqual(['prijsopbouw-niet-beoordeeld']);
    expect(codes(vraag({ isBeantwoord: true, isIngetrokken: true, beoordeeldeZelf: true }))).toEqual([
      'prijsopbouw-beantwoord',
      'prijsopbouw-ingetrokken',
      'prijsopbouw-zelf-beoordeeld',
    ]);
  });
});
