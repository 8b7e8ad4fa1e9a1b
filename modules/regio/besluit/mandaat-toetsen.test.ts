// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import type { Gremium, Mandaat } from './mandaat.ts';
import { type Bevoegdheidsvraag, mandaatToetsen } from './mandaat-toetsen.rule.ts';

const gremium = (code: string, soort: Gremium['soort']): Gremium => ({ code, naam: code.toUpperCase(), soort });

const mandaat = (deel: Partial<Mandaat>): Mandaat => ({
  code: 'tarieven-wijzigen-alle',
  handeling: 'tarieven-wijzigen',
  omschrijving: 'Tarieven wijzigen',
  beslist: 'overleg',
  naAfstemmingMet: [],
  informeren: [],
  grond: 'Volmacht',
  contracten: 'alle',
  voorwaarde: null,
  staat: 'aan-te-vragen',
  bron: { from: 'pack', item: 'regio/tarieven-wijzigen-alle', document: 'inkoopplan', paragraaf: 'figuur 7' },
  ...deel,
});

const vraag = (deel: Partial<Bevoegdheidsvraag> = {}): Bevoegdheidsvraag => ({
  handeling: 'tarieven-wijzigen',
  contract: 'ambulant-jeugd',
  gremiumsoort: 'bestuurlijk-overleg',
  beslisser: 'karim',
  zetels: [],
  dag: datum('2024-06-01'),
  gremia: [gremium('overleg', 'bestuurlijk-overleg'), gremium('colleges', 'college'), gremium('directeur', 'directie')],
  mandaten: [mandaat({})],
  volmachten: [],
  leden: [
    { gemeente: '0001', naam: 'Aadorp' },
    { gemeente: '0002', naam: 'Beedorp' },
  ],
  ...deel,
});

const codes = (outcome: ReturnType<typeof mandaatToetsen>) =>
  outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;

describe('mag dit gremium besluiten?', () => {
  test('zonder volmacht van alle colleges niet; de weigering noemt wie nog moet verlenen', () => {
    const een = { gemeente: '0001', mandaat: 'tarieven-wijzigen-alle', van: datum('2024-05-01'), tot: null };
    const outcome = mandaatToetsen(vraag({ volmachten: [een] }));
    expect(outcome).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'volmacht-ontbreekt', figures: { van: 'Beedorp' } }],
    });
  });

  test('met volmacht van alle colleges wel, en het antwoord noemt de grond', () => {
    const verleend = ['0001', '0002'].map((gemeente) => ({
      gemeente,
      mandaat: 'tarieven-wijzigen-alle',
      van: datum('2024-05-01'),
      tot: null,
    }));
    expect(mandaatToetsen(vraag({ volmachten: verleend }))).toMatchObject({
      status: 'decided',
      value: { mandaat: 'tarieven-wijzigen-alle', gremium: 'overleg', grond: 'Volmacht' },
    });
  });

  test('een volmacht die nog niet is ingegaan of al is beëindigd, telt niet', () => {
    const later = { gemeente: '0001', mandaat: 'tarieven-wijzigen-alle', van: datum('2024-06-02'), tot: null };
    const voorbij = {
      gemeente: '0002',
      mandaat: 'tarieven-wijzigen-alle',
      van: datum('2024-01-01'),
      tot: datum('2024-05-31'),
    };
    expect(mandaatToetsen(vraag({ volmachten: [later, voorbij] }))).toMatchObject({
      reasons: [{ figures: { van: 'Aadorp, Beedorp' } }],
    });
  });

  test('een ander gremium hoort wie wel mag', () => {
    expect(mandaatToetsen(vraag({ gremiumsoort: 'directie' }))).toMatchObject({
      reasons: [{ code: 'niet-bevoegd', figures: { wie: 'OVERLEG' } }],
    });
  });

  test('een mandaat voor andere contracten geldt hier niet', () => {
    const ander = mandaat({ contracten: ['jeugdzorgplus'], staat: 'verleend' });
    expect(codes(mandaatToetsen(vraag({ mandaten: [ander] })))).toEqual(['mandaat-onbekend']);
    expect(codes(mandaatToetsen(vraag({ mandaten: [ander], contract: 'jeugdzorgplus' })))).toBe('decided');
  });

  test('wat de regio nog niet heeft ingevuld, blijft onbekend', () => {
    expect(codes(mandaatToetsen(vraag({ mandaten: [mandaat({ beslist: null })] })))).toEqual(['mandaat-onbekend']);
  });
});

describe('wie een zetel heeft', () => {
  const eigen = mandaat({ staat: 'verleend' });
  const zetel = (persoon: string, van: string, tot: string | null) => ({
    ...{ gremium: 'overleg', persoon, naam: persoon },
    ...{ van: datum(van), tot: tot === null ? null : datum(tot) },
  });
  const toets = (...zetels: ReturnType<typeof zetel>[]) => mandaatToetsen(vraag({ mandaten: [eigen], zetels }));

  test('beslist tot en met de laatste dag', () => {
    expect(codes(toets(zetel('karim', '2023-01-01', null)))).toBe('decided');
    expect(codes(toets(zetel('karim', '2023-01-01', '2024-06-01')))).toBe('decided');
    expect(toets(zetel('karim', '2023-01-01', '2024-05-31'))).toMatchObject({
      reasons: [{ code: 'zetel-beeindigd', figures: { gremium: 'OVERLEG', tot: '2024-05-31' } }],
    });
  });

  test('beslist alleen: de rol is niet genoeg zodra de samenstelling bekend is', () => {
    expect(toets(zetel('mina', '2023-01-01', null))).toMatchObject({
      reasons: [{ code: 'geen-zetel', figures: { wie: 'mina' } }],
    });
    expect(codes(toets(zetel('mina', '2024-06-02', null)))).toEqual(['gremium-zonder-zetel']);
  });

  test('beslist ook voor een gremium waar geen rol bij hoort', () => {
    const gremia = [gremium('werkorganisatie', 'uitvoeringsorganisatie')];
    const mandaten = [mandaat({ beslist: 'werkorganisatie', staat: 'verleend' })];
    expect(codes(mandaatToetsen(vraag({ gremia, mandaten })))).toEqual(['gremium-zonder-zetel']);
    const zetels = [{ ...zetel('karim', '2024-01-01', null), gremium: 'werkorganisatie' }];
    expect(codes(mandaatToetsen(vraag({ gremia, mandaten, zetels })))).toBe('decided');
  });
});
