// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nvoAfspraken } from './norm.ts';
import type { Nvoafspraak, Raadsuitkomst } from './regiovisie.ts';
import { regiovisieAanbiedbaar } from './regiovisie-aanbiedbaar.rule.ts';
import { regiovisieVastgesteld } from './regiovisie-vastgesteld.rule.ts';

const raden = ['a', 'b', 'c'].map((gemeente) => ({ gemeente, naam: gemeente.toUpperCase() }));
const uitkomst = (gemeente: string, dag: string, wat: Raadsuitkomst['uitkomst'] = 'vastgesteld'): Raadsuitkomst => ({
  gemeente,
  dag,
  uitkomst: wat,
  kenmerk: null,
});

describe('een regiovisie', () => {
  test('is vastgesteld op de dag waarop de laatste raad dat deed', () => {
    const alle = [uitkomst('a', '2022-01-10'), uitkomst('c', '2022-02-01'), uitkomst('b', '2022-01-20')];
    expect(regiovisieVastgesteld(raden, alle)).toMatchObject({ status: 'decided', value: { op: '2022-02-01' } });
  });

  test('is het nog niet zolang een raad niet besloot', () => {
    expect(regiovisieVastgesteld(raden, [uitkomst('b', '2022-01-10')])).toMatchObject({
      status: 'incomplete',
      missing: ['A', 'C'],
    });
  });

  test('is het niet als een raad haar afwijst, ook als de andere nog moeten', () => {
    expect(regiovisieVastgesteld(raden, [uitkomst('b', '2022-01-10', 'afgewezen')])).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'raad-wees-visie-af', figures: { wie: 'B' } }],
    });
  });

  test('is nooit vastgesteld zonder raden, noch door een raad van buiten de regio', () => {
    expect(regiovisieVastgesteld([], []).status).toBe('incomplete');
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'elders']), (welke) => {
        const outcome = regiovisieVastgesteld(
          raden,
          welke.map((gemeente) => uitkomst(gemeente, '2022-01-01')),
        );
        expect(outcome.status === 'decided').toBe(raden.every(({ gemeente }) => welke.includes(gemeente)));
      }),
    );
  });
});

describe('een regiovisie aanbieden aan de raden', () => {
  const afspraak = (nummer: number): Nvoafspraak => ({
    nummer,
    stand: 'deels',
    toelichting: null,
    blijktUit: [],
    door: null,
  });
  const geraadpleegde = { code: 'a', wie: 'Aanbieders', wanneer: null, zei: null, gedaan: null, door: null };
  const vraag = {
    inhoud: { afspraken: nvoAfspraken.map(afspraak), geraadpleegden: [geraadpleegde] },
    van: '2026-01-01',
    tot: null,
    ligtVoor: null,
  };

  test('kan als elke afspraak een stand heeft en iemand is gehoord', () => {
    expect(regiovisieAanbiedbaar(vraag).status).toBe('decided');
    expect(regiovisieAanbiedbaar({ ...vraag, tot: '2026-01-01' }).status).toBe('decided');
  });

  test('noemt alles wat ontbreekt', () => {
    const afspraken = vraag.inhoud.afspraken.map((own) => (own.nummer > 6 ? { ...own, stand: null } : own));
    const outcome = regiovisieAanbiedbaar({
      inhoud: { afspraken, geraadpleegden: [] },
      van: '2026-01-01',
      tot: '2025-12-31',
      ligtVoor: 1,
    });
    expect(outcome).toMatchObject({
      status: 'refused',
      reasons: [
        { code: 'visie-afspraak-zonder-stand', figures: { nummers: '7, 8' } },
        { code: 'visie-niemand-geraadpleegd' },
        { code: 'visie-periode-keert-om', veld: 'tot' },
        { code: 'visie-ligt-al-voor', figures: { versie: 1 } },
      ],
    });
  });
});
