// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { histogram, schrijf } from './meetformaat.ts';

test('een histogram telt elke duur bij alle grenzen waar hij onder blijft, en per reeks apart', () => {
  const duur = histogram('duur_seconden', 'Duur.');
  duur.tel({ route: '/a' }, 0.04);
  duur.tel({ route: '/a' }, 3);
  duur.tel({ route: '/b' }, 60);
  const text = schrijf(duur.metingen());
  expect(text).toContain('# HELP duur_seconden Duur.\n# TYPE duur_seconden histogram\n');
  expect(text).toContain('duur_seconden_bucket{route="/a",le="0.025"} 0\n');
  expect(text).toContain('duur_seconden_bucket{route="/a",le="0.05"} 1\n');
  expect(text).toContain('duur_seconden_bucket{route="/a",le="5"} 2\n');
  expect(text).toContain('duur_seconden_bucket{route="/b",le="10"} 0\n');
  expect(text).toContain('duur_seconden_bucket{route="/b",le="+Inf"} 1\n');
  expect(text).toContain('duur_seconden_sum{route="/a"} 3.04\nduur_seconden_count{route="/a"} 2\n');
});

test('tekens die iets betekenen, worden aangehaald; zonder labels geen haken', () => {
  const waarden = [
    { labels: {}, waarde: 2 },
    { labels: { route: '/:id{"\\d"}\n' }, waarde: 1 },
  ];
  expect(schrijf([{ naam: 'm', soort: 'gauge', uitleg: 'M.', waarden }])).toBe(
    '# HELP m M.\n# TYPE m gauge\nm 2\nm{route="/:id{\\"\\\\d\\"}\\n"} 1\n',
  );
});
