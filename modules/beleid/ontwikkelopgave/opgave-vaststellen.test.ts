// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Ontwikkelopgave } from './ontwikkelopgave.ts';
import { opgaveVaststelbaar } from './opgave-vaststellen.rule.ts';

const opgave = (anders: Partial<Ontwikkelopgave> = {}): Ontwikkelopgave => ({
  code: 'vervoer',
  naam: 'Vervoer',
  tekst: 'Een duurzame oplossing.',
  contracten: null,
  soort: 'knelpunt',
  faseVolgensPlan: null,
  prioriteitVolgensPlan: null,
  fase: null,
  prioriteit: 'hoog',
  eigenaar: 'Programmateam',
  budget: null,
  volgendeStap: null,
  volgendeStapOp: null,
  positie: null,
  staat: 'concept',
  opgesteldDoor: 'een',
  voorbeeld: false,
  ...anders,
});
const redenen = (van: Ontwikkelopgave, schreefMee: boolean) => {
  const outcome = opgaveVaststelbaar(van, schreefMee);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
};

describe('een ontwikkelopgave is vast te stellen', () => {
  test('door een ander, ook als het budget onbekend is', () => expect(redenen(opgave(), false)).toEqual([]));
  test('niet door wie eraan meeschreef', () => expect(redenen(opgave(), true)).toEqual(['opgave-zelf-geschreven']));
  test('niet zonder soort, prioriteit en eigenaar, en alles komt tegelijk terug', () => {
    const leeg = opgave({ soort: null, prioriteit: null, eigenaar: null, staat: 'vastgesteld' });
    expect(opgaveVaststelbaar(leeg, false)).toMatchObject({
      reasons: [
        { code: 'opgave-al-vastgesteld' },
        { code: 'opgave-niet-compleet', figures: { wat: 'soort, prioriteit, eigenaar' } },
      ],
    });
  });
});
