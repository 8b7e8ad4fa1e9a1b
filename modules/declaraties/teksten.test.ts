// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { teksten, uitlegVan } from './teksten.ts';
import { afgekeurdBericht, geenOpmerking, nietBeoordeeld, retourcodes, volledigToegekend } from './toets/bevinding.ts';

const zin = (code: string, figures: Readonly<Record<string, string>>) =>
  teksten.redenen[code]?.((naam) => figures[naam] ?? '');

describe('elke code heeft Nederlands', () => {
  test.each(Object.entries(retourcodes))('%s (%s): een zin, een naam, en wat men kan doen', (regel, code) => {
    expect(teksten.redenen[regel]?.((naam) => naam)).toMatch(/^Afgekeurd\b.*\.$/);
    expect(teksten.stappen[regel]).toBeTruthy();
    expect(uitlegVan(code).wat).not.toBe(uitlegVan('bestaat-niet').wat);
    expect(uitlegVan(code).doe).toMatch(/\.$/);
  });
  test.each([afgekeurdBericht, geenOpmerking, nietBeoordeeld, volledigToegekend])('%s', (code) => {
    expect(uitlegVan(code).wat).not.toBe(uitlegVan('bestaat-niet').wat);
  });
});

test('een afgekeurd tarief zegt het in één zin met beide bedragen', () => {
  expect(zin('TR418', { bedragTarief: '€ 1,25', bedragContract: '€ 1,21' })).toBe(
    'Afgekeurd: het gedeclareerde tarief € 1,25 is niet het contracttarief € 1,21.',
  );
});

test('een volume boven het plafond noemt de eenheid', () => {
  expect(zin('TR321', { volume: '1.380', maximum: '600', eenheid: '01' })).toBe(
    'Afgekeurd: 1.380 minuten is meer dan de 600 die in deze periode zijn toegewezen.',
  );
});
