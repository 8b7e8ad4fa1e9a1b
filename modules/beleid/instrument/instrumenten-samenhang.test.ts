// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { teksten } from '../teksten.ts';
import {
  aanbiederstypen,
  bekostigingsvormen,
  type Instrumenten,
  type Procedure,
  plafondkeuzes,
} from './instrumenten.ts';
import { instrumentenSamenhang } from './instrumenten-samenhang.rule.ts';
import { samenhangeisen } from './samenhangeisen.ts';

const openHouse: Procedure = { regime: 'toelating', tussentijds: 'nee-tenzij', kiest: 'inwoner' };
const sas: Procedure = { regime: 'sas', tussentijds: null, kiest: 'gemeente' };
const passend: Instrumenten = {
  wet: 'jeugdwet',
  gedwongen: false,
  procedure: [openHouse],
  looptijd: [{ eersteJaren: 3, totaalJaren: 10 }],
  bekostiging: [['p*q']],
  leveranciers: [['klein', 'middel', 'groot']],
  plafond: ['nee'],
};
const nietPassend = (anders: Partial<Instrumenten>) => {
  const outcome = instrumentenSamenhang({ ...passend, ...anders });
  if (outcome.status !== 'decided') throw new Error('de regel oordeelt altijd');
  return {
    soort: outcome.value.soort,
    eisen: outcome.value.oordelen.filter(({ soort }) => soort !== 'past').map(({ eis, soort }) => `${eis}: ${soort}`),
  };
};

describe('de vier instrumenten van een contract', () => {
  test('passen bij elkaar als geen eis iets anders zegt', () => {
    expect(nietPassend({})).toEqual({ soort: 'past', eisen: [] });
  });

  test.each<[Partial<Instrumenten>, string]>([
    [{ bekostiging: [['p*q', 'lump-sum']] }, 'vast-bedrag-bij-open-house: past-niet'],
    [{ bekostiging: [['beschikbaarheid']] }, 'vast-bedrag-bij-open-house: past-niet'],
    [{ bekostiging: [['lump-sum']] }, 'vast-bedrag-in-jaarprogramma: let-op'],
    [{ procedure: [{ ...openHouse, kiest: 'gemeente' }] }, 'keuze-gemeente-bij-open-house: past-niet'],
    [{ procedure: [{ ...sas, kiest: 'inwoner' }] }, 'vrije-keuze-bij-aanbesteding: past-niet'],
    [{ procedure: [{ ...sas, tussentijds: 'ja' }] }, 'toetreden-bij-aanbesteding: past-niet'],
    [{ procedure: [sas] }, 'looptijd-langer-dan-vier-jaar: let-op'],
    [{ leveranciers: [['groot', 'middel']] }, 'typen-bij-open-house: let-op'],
    [{ plafond: ['kan'] }, 'plafond-bij-open-house: let-op'],
    [{ procedure: [sas], leveranciers: [['strategisch']], plafond: ['kan'] }, 'plafond-bij-partners: let-op'],
    [{ gedwongen: true, plafond: ['kan'] }, 'plafond-bij-gedwongen-kader: past-niet'],
    [{ wet: 'wmo', plafond: ['kan'] }, 'plafond-bij-wmo: let-op'],
    [{ bekostiging: [['lump-sum']], plafond: ['kan'] }, 'plafond-bij-vast-bedrag: past-niet'],
    [{ looptijd: [{ eersteJaren: 2, totaalJaren: 10 }] }, 'eerste-termijn-te-kort: let-op'],
  ])('met %j: %s', (anders, eis) => {
    expect(nietPassend(anders).eisen).toContain(eis);
  });

  test('zijn niet te beoordelen zolang een keuze er niet is', () => {
    expect(nietPassend({ bekostiging: [] })).toEqual({
      soort: 'onbekend',
      eisen: [
        'vast-bedrag-bij-open-house: onbekend',
        'plafond-bij-vast-bedrag: onbekend',
        'vast-bedrag-in-jaarprogramma: onbekend',
      ],
    });
  });

  test('worden in elke lezing beoordeeld: gelijk uitgevallen is het oordeel er toch', () => {
    const wel = nietPassend({
      bekostiging: [
        ['p*q', 'lump-sum'],
        ['p*q', 'lump-sum', 'beschikbaarheid'],
      ],
    });
    expect(wel.eisen).toContain('vast-bedrag-bij-open-house: past-niet');
    const niet = nietPassend({ bekostiging: [['p*q'], ['lump-sum']] });
    expect(niet.eisen).toContain('vast-bedrag-bij-open-house: onbekend');
  });

  test('worden zonder opdracht van de rechter of de Wmo niet op die eisen getoetst', () => {
    const outcome = instrumentenSamenhang(passend);
    const eisen = outcome.status === 'decided' ? outcome.value.oordelen.map(({ eis }) => eis) : [];
    expect(eisen).not.toContain('plafond-bij-gedwongen-kader');
    expect(eisen).not.toContain('plafond-bij-wmo');
  });

  test('worden alleen met woorden beoordeeld: elke eis heeft een zin en een naam', () => {
    for (const { code, bron } of samenhangeisen) {
      expect(teksten.redenen[code]?.(String)).toMatch(/\.$/);
      expect(teksten.stappen[code]).toBeTruthy();
      expect(bron).not.toBe('');
    }
  });

  test('geven bij een keuze minder nooit een oordeel meer', () => {
    const instrumenten = fc.record({
      wet: fc.constantFrom('jeugdwet' as const, 'wmo' as const),
      gedwongen: fc.boolean(),
      procedure: fc.subarray([openHouse, sas]),
      looptijd: fc.array(fc.record({ eersteJaren: fc.nat(6), totaalJaren: fc.nat(10) }), { maxLength: 2 }),
      bekostiging: fc.array(fc.subarray([...bekostigingsvormen], { minLength: 1 }), { maxLength: 2 }),
      leveranciers: fc.array(fc.subarray([...aanbiederstypen], { minLength: 1 }), { maxLength: 2 }),
      plafond: fc.subarray([...plafondkeuzes]),
    });
    fc.assert(
      fc.property(instrumenten, (alle) => {
        const before = nietPassend(alle).eisen.filter((eis) => eis.startsWith('vast-bedrag-bij-open-house'));
        const zonder = nietPassend({ ...alle, bekostiging: [] }).eisen;
        expect(zonder).toContain('vast-bedrag-bij-open-house: onbekend');
        if (alle.bekostiging.length === 0) expect(before).toEqual(['vast-bedrag-bij-open-house: onbekend']);
      }),
    );
  });
});
