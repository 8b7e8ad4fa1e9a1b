// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagnummer, dagnummerVan, laatsteDagVanMaandIso, telZondagen, weekdag } from './dagnummer.ts';
import { type Datum, datum, laatsteDagVanMaand, parseDatum } from './datum.ts';
import { contains, countDays, countIsoWeeks, countMonths, overlaps, periode } from './periode.ts';

const dag = fc.integer({ min: 0, max: 20_000 }).map((dagen) => datum('2000-01-01').add({ days: dagen }));
const tijdvak = fc
  .tuple(dag, fc.integer({ min: 0, max: 900 }))
  .map(([begin, dagen]) => [begin, begin.add({ days: dagen })] as const);

function* daysOf(begin: Datum, eind: Datum): Generator<Datum> {
  for (let op = begin; Temporal.PlainDate.compare(op, eind) <= 0; op = op.add({ days: 1 })) yield op;
}

describe('een dag', () => {
  test.each(['2025-02-29', '2025-13-01', '2025-1-1', '20250101', '', '2025-01-01T00:00', '+002025-01-01'])(
    '‘%s’ bestaat niet',
    (tekst) => expect(parseDatum(tekst)).toBeNull(),
  );
  test('29 februari bestaat in een schrikkeljaar', () => expect(parseDatum('2024-02-29')?.dayOfYear).toBe(60));
});

describe('een periode', () => {
  test('begint niet na haar einde', () => expect(() => periode('2025-01-02', '2025-01-01')).toThrow(RangeError));

  test('omvat haar eerste en laatste dag', () => {
    const januari = periode('2025-01-01', '2025-01-31');
    expect(
      ['2024-12-31', '2025-01-01', '2025-01-31', '2025-02-01'].map((tekst) => contains(januari, datum(tekst))),
    ).toEqual([false, true, true, false]);
  });

  test('overlapt een andere als zij een dag delen, ook zonder einde', () => {
    expect(overlaps(periode('2025-01-01', '2025-01-31'), periode('2025-01-31', null))).toBe(true);
    expect(overlaps(periode('2025-01-01', '2025-01-31'), periode('2025-02-01', null))).toBe(false);
  });

  test('overlappen werkt twee kanten op, en komt overeen met dagen tellen', () => {
    fc.assert(
      fc.property(tijdvak, tijdvak, ([a, b], [c, d]) => {
        const shared = [...daysOf(a, b)].some((op) => contains(periode(c, d), op));
        expect(overlaps(periode(a, b), periode(c, d))).toBe(shared);
        expect(overlaps(periode(c, d), periode(a, b))).toBe(shared);
      }),
      { numRuns: 50 },
    );
  });

  test('telt dagen, ISO-weken, maanden en zondagen zoals een kalender dat doet', () => {
    fc.assert(
      fc.property(tijdvak, ([begin, eind]) => {
        const days = [...daysOf(begin, eind)];
        expect(countDays(begin, eind)).toBe(days.length);
        expect(countIsoWeeks(begin, eind)).toBe(new Set(days.map((op) => `${op.yearOfWeek}-${op.weekOfYear}`)).size);
        expect(countMonths(begin, eind)).toBe(new Set(days.map((op) => `${op.year}-${op.month}`)).size);
        const [van, tot] = [dagnummerVan(begin), dagnummerVan(eind)];
        expect(telZondagen(van, tot)).toBe(days.filter((op) => op.dayOfWeek === 7).length);
        expect([dagnummer(begin.toString()), weekdag(tot)]).toEqual([van, eind.dayOfWeek]);
        expect(laatsteDagVanMaandIso(begin.toString())).toBe(laatsteDagVanMaand(begin).toString());
      }),
      { numRuns: 60 },
    );
  });

  test('een week over de jaarwisseling telt één keer', () => {
    expect(countIsoWeeks(datum('2025-12-15'), datum('2026-01-11'))).toBe(4);
  });
});
