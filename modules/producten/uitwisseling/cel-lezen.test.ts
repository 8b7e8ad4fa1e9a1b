// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cel, getalTekst, type Kolom } from './blad.ts';
import { celLezen } from './cel-lezen.rule.ts';
import { dag, getal, jaNee, lijst, tekst } from './kolom.ts';

const cel = (text: string, meer: Partial<Cel> = {}): Cel => ({ row: 2, column: 'A', kind: 'text', text, ...meer });
const gelezen = (kolom: Kolom, waarde: Cel | undefined) => {
  const outcome = celLezen(waarde, kolom);
  if (outcome.status === 'decided') return outcome.value;
  return outcome.status === 'refused' ? outcome.reasons[0] : outcome;
};
const getalkolom = getal('leeftijdVan', 'Leeftijd', '');
const dagkolom = dag('ingang', 'Geldt vanaf', '');
const keuzekolom = tekst('wet', 'Wet', '', { waarden: ['jeugdwet', 'wmo'] });

describe('een getal', () => {
  test.each([
    [cel('37.5', { kind: 'number' }), '37.5'],
    [cel('4.50', { kind: 'number' }), '4.5'],
    [cel('37,5'), '37.5'],
    [cel(' 60 '), '60'],
    [undefined, ''],
    [cel('   '), ''],
  ])('%j is %j', (waarde, verwacht) => {
    expect(gelezen(getalkolom, waarde)).toBe(verwacht);
  });

  test.each([
    ['1.234', { code: 'cel-twee-getallen', figures: { een: '1234', ander: '1,234' } }],
    ['1,234', { code: 'cel-twee-getallen', figures: { een: '1,234', ander: '1234' } }],
    ['1.234,56', { code: 'cel-getal-als-tekst', figures: { gelezen: '1234,56' } }],
    ['1,234.56', { code: 'cel-getal-als-tekst', figures: { gelezen: '1234,56' } }],
    ['tien', { code: 'cel-geen-getal' }],
  ])('%j wordt niet geraden', (text, verwacht) => {
    expect(gelezen(getalkolom, cel(text))).toMatchObject(verwacht);
  });

  test('dat een dag werd is geen getal', () => {
    expect(gelezen(getalkolom, cel('2026-02-01', { kind: 'date' }))).toMatchObject({ code: 'cel-geen-getal' });
  });

  test('heeft één schrijfwijze, hoe het ook is geschreven', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(999), (whole, part) => {
        const text = `${whole}.${String(part).padStart(3, '0')}`;
        expect(Number(getalTekst(text))).toBe(Number(text));
        expect(getalTekst(`${text}00`)).toBe(getalTekst(text));
      }),
    );
  });
});

test.each([
  [cel('2026-02-01', { kind: 'date' }), '2026-02-01'],
  [cel('31-12-2026'), '2026-12-31'],
  [cel('1-2-2026'), { code: 'cel-twee-dagen', figures: { een: '2026-02-01', ander: '2026-01-02' } }],
  [cel('45658', { kind: 'number' }), { code: 'cel-geen-dag' }],
  [cel('2026-02-01T12:00:00', { kind: 'date' }), { code: 'cel-geen-dag' }],
])('de dag %j', (waarde, verwacht) => {
  const found = gelezen(dagkolom, waarde);
  if (typeof verwacht === 'string') expect(found).toBe(verwacht);
  else expect(found).toMatchObject(verwacht);
});

test('een formule, een fout en een dag waar tekst hoort worden gemeld met wat er staat', () => {
  const naam = tekst('naam', 'Naam', '');
  expect(gelezen(naam, cel('12', { kind: 'number', formula: 'A1' }))).toMatchObject({
    code: 'cel-formule',
    figures: { gekregen: '12' },
  });
  expect(gelezen(naam, cel('#REF!', { kind: 'error' }))).toMatchObject({ code: 'cel-fout' });
  expect(gelezen(naam, cel('2026-02-01', { kind: 'date' }))).toMatchObject({ code: 'cel-dag-als-tekst' });
  expect(gelezen(naam, cel('45', { kind: 'number' }))).toBe('45');
  expect(gelezen(naam, cel('een\r\nregel '))).toBe('een\nregel');
});

test('een keuze mag met hoofdletters; een lijst in elke volgorde; ja en nee ook als vinkje', () => {
  expect(gelezen(keuzekolom, cel('Jeugdwet'))).toBe('jeugdwet');
  expect(gelezen(keuzekolom, cel('zorgwet'))).toMatchObject({
    code: 'cel-andere-keuze',
    figures: { kan: 'jeugdwet, wmo' },
  });
  expect(gelezen(lijst('doelen', 'Doelen', ''), cel('b, a;\nb'))).toBe('a; b');
  expect(gelezen(jaNee('voorbeeld', 'Voorbeeld', ''), cel('JA'))).toBe('ja');
  expect(gelezen(jaNee('voorbeeld', 'Voorbeeld', ''), cel('false', { kind: 'boolean' }))).toBe('nee');
  expect(gelezen(jaNee('voorbeeld', 'Voorbeeld', ''), cel('misschien'))).toMatchObject({ code: 'cel-geen-ja-nee' });
});
