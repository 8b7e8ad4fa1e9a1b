// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { leesbaarheid } from './leesbaar.ts';

const page = (main: string): string => `<body><nav><p>Inkoop van percelen.</p></nav><main>${main}</main></body>`;

test('short sentences of short words are easy, and what one may choose from does not count', () => {
  const { douma, langste, langsteZin, vaktaal } = leesbaarheid(
    page(
      '<h1>Hulp zoeken</h1><ul><li><p>Bel ons op.</p><p>U hoort snel iets van ons.</p></li></ul><select><option>Ambulante hulp</option></select>',
    ),
  );
  expect(douma).toBeGreaterThan(90);
  expect([langste, langsteZin, vaktaal]).toEqual([6, 'U hoort snel iets van ons.', []]);
});

test('what only the trade understands is hard', () => {
  const { douma, langste, vaktaal } = leesbaarheid(
    page(
      '<p>De gecontracteerde aanbieder dient te declareren conform de toewijzing, waarbij de verantwoordelijkheid voor de indicatiestelling bij de gemeentelijke toegang is belegd en de beschikking leidend is.</p>',
    ),
  );
  expect(douma).toBeLessThan(60);
  expect(langste).toBe(26);
  expect(vaktaal).toEqual(['gecontracteerde', 'dient te', 'declareren', 'conform', 'toewijzing', 'beschikking']);
});
