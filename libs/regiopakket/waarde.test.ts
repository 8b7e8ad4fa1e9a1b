// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bekend, lezingen as leesAlle, staatVan, waarde } from './waarde.ts';

const plaats = { document: 'plan', paragraaf: '§1' };
const lezingen = { tegenstrijdig: [12, 11].map((aantal) => ({ waarde: aantal, bron: plaats })) };
const schema = waarde(z.int());

test('A value is itself', () => {
  expect(bekend(schema.parse(5))).toBe(5);
  expect(staatVan(schema.parse(5))).toBe('bekend');
});

test('A silent source and an express "none" give no value and stay apart', () => {
  expect(bekend(schema.parse('onbekend'))).toBeNull();
  expect(staatVan(schema.parse('onbekend'))).toBe('onbekend');
  expect(staatVan(schema.parse('geen'))).toBe('geen');
});

test('Two readings give a value only once the region has chosen', () => {
  expect(bekend(schema.parse(lezingen))).toBeNull();
  expect(staatVan(schema.parse(lezingen))).toBe('tegenstrijdig');
  const gekozen = schema.parse({ ...lezingen, keuze: { waarde: 12, toelichting: 'Besluit van het verband' } });
  expect(bekend(gekozen)).toBe(12);
  expect(staatVan(gekozen)).toBe('bekend');
});

test('One reading is no contradiction', () => {
  expect(schema.safeParse({ tegenstrijdig: lezingen.tegenstrijdig.slice(1) }).success).toBe(false);
});

test('Readings are none, the known one, all of a contradiction, or the one that the region chose', () => {
  expect(leesAlle(schema.parse('onbekend'))).toEqual([]);
  expect(leesAlle(undefined)).toEqual([]);
  expect(leesAlle(schema.parse(5))).toEqual([5]);
  expect(leesAlle(schema.parse(lezingen))).toEqual([12, 11]);
  expect(leesAlle(schema.parse({ ...lezingen, keuze: { waarde: 11, toelichting: 'Besluit' } }))).toEqual([11]);
});
