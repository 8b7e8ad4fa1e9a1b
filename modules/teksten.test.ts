// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { catalogus, kamers } from './teksten.ts';

const kinds = ['redenen', 'stappen', 'taken', 'acten'] as const;

describe('de teksten van alle kamers samen', () => {
  test.each(kinds)('%s: geen code heeft in twee kamers een andere tekst', (kind) => {
    const clashes = Object.keys(catalogus[kind]).filter(
      (code) =>
        new Set(
          kamers
            .map((kamer) => kamer[kind][code])
            .filter(Boolean)
            .map(String),
        ).size > 1,
    );
    expect(clashes).toEqual([]);
  });

  test('elke zin begint met een hoofdletter en eindigt met een punt', () => {
    const sentences = Object.entries(catalogus.redenen).map(
      ([code, zin]) => [code, zin(() => '2025-01-01T00:00:00Z')] as const,
    );
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.filter(([, zin]) => !/^[A-Z‘€0-9]/.test(zin) || !/[.)?]$/.test(zin))).toEqual([]);
  });
});
