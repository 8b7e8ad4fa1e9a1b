// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bsns } from './bsns.ts';
import { Gezien } from './gezien.ts';
import { Nummers } from './nummers.ts';
import { Uniek } from './uniek.ts';

/** Texts that look alike, of every kind of character, and long ones. */
const tekst = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '\0', '1'), maxLength: 3 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom('', 'é', 'é', '\u00ff', '\u07ff', '\u0800', '\ud83d', '\ude00', '😀', '\uffff'),
  fc.tuple(fc.constantFrom('x', 'é', '语'), fc.integer({ min: 250, max: 260 })).map(([c, n]) => c.repeat(n)),
  fc.nat({ max: 200 }).map((n) => `2026-04-${n}`),
);

type Daad = { readonly doe: 'isNieuw' | 'heeft' | 'leeg'; readonly tekst: string };
const daad: fc.Arbitrary<Daad> = fc.record({
  doe: fc.oneof({ weight: 60, arbitrary: fc.constantFrom('isNieuw', 'heeft') }, fc.constant('leeg')),
  tekst,
});

describe('Gezien', () => {
  it('says what a Set says', () => {
    fc.assert(
      fc.property(fc.array(daad, { maxLength: 300, size: 'max' }), (daden) => {
        const [gezien, verzameling] = [new Gezien(), new Set<string>()];
        for (const { doe, tekst } of daden) {
          if (doe === 'leeg') {
            gezien.leeg();
            verzameling.clear();
          } else if (doe === 'heeft') expect(gezien.heeft(tekst)).toBe(verzameling.has(tekst));
          else {
            expect(gezien.isNieuw(tekst)).toBe(!verzameling.has(tekst));
            verzameling.add(tekst);
          }
        }
      }),
    );
  });

  it('says which of its texts another holds too', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(tekst, { maxLength: 60, size: 'max' }),
        fc.array(tekst, { maxLength: 60, size: 'max' }),
        (a, b) => {
          const [eigen, ander] = [new Gezien(), new Gezien()];
          for (const een of a) eigen.isNieuw(een);
          for (const een of b) ander.isNieuw(een);
          expect([...eigen.ookIn(ander)]).toEqual(a.flatMap((een, i) => (b.includes(een) ? [i] : [])));
        },
      ),
    );
  });

  it('keeps two hundred thousand texts apart, and one that is longer than a block', () => {
    const [gezien, lang] = [new Gezien(), 'x'.repeat(1_500_000)];
    const reeks = Array.from({ length: 200_000 }, (_, i) => `2026-04-${i}`);
    reeks.splice(1000, 0, lang, `${lang}y`);
    expect(reeks.every((een) => gezien.isNieuw(een))).toBe(true);
    expect(reeks.some((een) => gezien.isNieuw(een))).toBe(false);
    expect([gezien.heeft('2026-04-200000'), gezien.heeft(`${lang}z`), gezien.heeft(lang)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('can be used again after a long list', () => {
    const gezien = new Gezien();
    for (let n = 0; n < 5000; n++) gezien.isNieuw(String(n));
    gezien.leeg();
    expect([gezien.heeft('7'), gezien.isNieuw('7'), gezien.isNieuw('7')]).toEqual([false, true, false]);
  });
});

describe('Bsns', () => {
  const bsn = fc.oneof(
    tekst,
    fc.nat({ max: 200 }).map((n) => String(n).padStart(9, '0')),
    fc.nat({ max: 200 }).map((n) => String(999_999_999 - n)),
    fc.constantFrom('12345678', '012345678', '0012345678', '12345678\n', '1234567 8'),
  );

  it('says what a Set says, also of what is no number', () => {
    fc.assert(
      fc.property(fc.array(bsn, { maxLength: 400, size: 'max' }), (lijst) => {
        const [bsns, verzameling] = [new Bsns(), new Set<string>()];
        for (const een of lijst) {
          expect(bsns.isNieuw(een)).toBe(!verzameling.has(een));
          verzameling.add(een);
        }
      }),
    );
  });

  it('keeps two hundred thousand numbers apart', () => {
    const bsns = new Bsns();
    const reeks = Array.from({ length: 200_000 }, (_, i) => String(i * 4999).padStart(9, '0'));
    expect(reeks.every((een) => bsns.isNieuw(een))).toBe(true);
    expect(reeks.some((een) => bsns.isNieuw(een))).toBe(false);
  });
});

describe('Nummers', () => {
  const nummer = fc.oneof(
    tekst,
    fc.nat({ max: 400 }).map((n) => `D1-${n}`),
    fc.nat({ max: 400 }).map((n) => `F2025-${String(n).padStart(7, '0')}`),
    fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 20_000 })).map(([a, n]) => `${a}${n}`),
  );
  const daden = fc.array(fc.record({ doe: fc.constantFrom('isNieuw', 'heeft'), nummer }), {
    maxLength: 400,
    size: 'max',
  });

  it('says what a Set says', () => {
    fc.assert(
      fc.property(daden, (lijst) => {
        const [nummers, verzameling] = [new Nummers(), new Set<string>()];
        for (const een of lijst) {
          if (een.doe === 'heeft') expect(nummers.heeft(een.nummer)).toBe(verzameling.has(een.nummer));
          else {
            expect(nummers.isNieuw(een.nummer)).toBe(!verzameling.has(een.nummer));
            verzameling.add(een.nummer);
          }
        }
      }),
    );
  });

  it('goes on saying so when more rows are asked for than there is room for', () => {
    const nummers = new Nummers();
    // Every number begins otherwise, until so many came that there is room again for a row of each.
    const reeks = Array.from({ length: 2000 }, (_, i) => `${i}-0001`);
    const vol = Array.from({ length: 20_000 }, (_, i) => `vol-${i}`);
    const later = reeks.map((een) => een.replace('0001', '0002'));
    for (const lijst of [reeks, vol, later]) {
      expect(lijst.every((een) => nummers.isNieuw(een))).toBe(true);
      expect(lijst.some((een) => nummers.isNieuw(een))).toBe(false);
    }
    expect([...reeks, ...vol, ...later].every((een) => nummers.heeft(een))).toBe(true);
    expect(nummers.heeft('1999-0003')).toBe(false);
  });
});

describe('Uniek', () => {
  it('says of things in a list of any length whether their like was there before', () => {
    const ding = fc.record({ a: fc.nat({ max: 3 }), b: fc.constantFrom('x', 'y', 'z') });
    fc.assert(
      fc.property(fc.array(fc.array(ding, { maxLength: 20, size: 'max' }), { maxLength: 4 }), (lijsten) => {
        const uniek = new Uniek<{ a: number; b: string }>(
          ({ a }) => a,
          ({ a, b }) => `${a}${b}`,
        );
        for (const lijst of lijsten) {
          uniek.leeg();
          const gezien = new Set<string>();
          for (const een of lijst) {
            expect(uniek.isNieuw(een)).toBe(!gezien.has(`${een.a}${een.b}`));
            gezien.add(`${een.a}${een.b}`);
          }
        }
      }),
    );
  });
});
