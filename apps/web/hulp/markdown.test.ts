// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { ankerVan, readMarkdown } from './markdown.ts';

test('a guide is read in its parts', () => {
  const text = [
    '# Gids',
    'Een regel,',
    'en nog een.',
    '',
    '**Tarieven voorleggen.** Zo gaat het:',
    '1. eerst',
    '   dit',
    '2. dan dat',
    '- los',
    '',
    '| u leest | wat u doet |',
    '|---|---|',
    '| nee | ja |',
    '',
    '![Zo ziet het eruit](beelden/gids-pagina.webp)',
  ];
  expect(readMarkdown(text.join('\n'))).toEqual([
    { soort: 'kop', niveau: 1, tekst: 'Gids', anker: 'gids' },
    { soort: 'alinea', tekst: 'Een regel, en nog een.', anker: null },
    { soort: 'alinea', tekst: '**Tarieven voorleggen.** Zo gaat het:', anker: 'tarieven-voorleggen' },
    { soort: 'lijst', genummerd: true, punten: ['eerst dit', 'dan dat'] },
    { soort: 'lijst', genummerd: false, punten: ['los'] },
    { soort: 'tabel', koppen: ['u leest', 'wat u doet'], rijen: [['nee', 'ja']] },
    { soort: 'beeld', naam: 'gids-pagina', tekst: 'Zo ziet het eruit' },
  ]);
});

test('an anchor is made of plain letters', () => {
  expect(ankerVan('Wat is er met één motie gebeurd?')).toBe('wat-is-er-met-een-motie-gebeurd');
});
