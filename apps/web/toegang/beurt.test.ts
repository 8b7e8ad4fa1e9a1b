// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { aanDeBeurt } from './beurt.ts';

const indicaties = [
  { id: 'gegeven', staat: 'toegewezen', aanbieders: [] },
  { id: 'zonder', staat: 'gesteld', aanbieders: [] },
  { id: 'eerste', staat: 'gesteld', aanbieders: ['a'] },
  { id: 'tweede', staat: 'gesteld', aanbieders: ['a', 'b'] },
];

describe('de keuze die openstaat', () => {
  test('is de oudste die iemand kan geven: een product zonder aanbieder houdt de volgende niet tegen', () => {
    expect(aanDeBeurt(indicaties, null)?.id).toBe('eerste');
    expect(aanDeBeurt(indicaties.slice(0, 2), null)).toBeUndefined();
  });

  test('is die waarom is gevraagd, als zij nog wacht', () => {
    expect(aanDeBeurt(indicaties, 'tweede')?.id).toBe('tweede');
    for (const id of ['gegeven', 'zonder', 'onbekend']) expect(aanDeBeurt(indicaties, id)?.id).toBe('eerste');
  });
});
