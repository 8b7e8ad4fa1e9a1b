// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { z } from 'zod';
import { aantal, cijfer, dag, samenhang, tekst, waarde } from './index.ts';
import { explainIssues } from './melding.ts';

const schema = z.strictObject({
  naam: tekst,
  jaren: aantal,
  lijst: z.array(tekst).min(1),
  aan: z.boolean(),
  wet: z.enum(['jeugdwet', 'wmo']),
  ritme: waarde(z.enum(['jaarlijks', 'tweejaarlijks'])),
  op: waarde(dag),
  bedrag: cijfer,
});
const good = {
  naam: 'a',
  jaren: 3,
  lijst: ['x'],
  aan: true,
  wet: 'wmo',
  ritme: 'jaarlijks',
  op: 'onbekend',
  bedrag: 24.37,
};

test('Nothing is said about what is good', () => {
  expect(explainIssues(schema, good)).toEqual([]);
});

test.each([
  [{ naam: '  ' }, 'naam', 'lege tekst', undefined],
  [{ naam: null }, 'naam', 'verwacht: tekst, gekregen: niets', undefined],
  [{ naam: { a: 1 } }, 'naam', 'verwacht: tekst, gekregen: een blok met velden', undefined],
  [{ jaren: 2.5 }, 'jaren', 'verwacht: een heel getal, gekregen: 2.5', undefined],
  [{ jaren: -1 }, 'jaren', 'te weinig: ten minste 0', undefined],
  [{ lijst: [] }, 'lijst', 'te weinig: ten minste 1', undefined],
  [{ lijst: 'x' }, 'lijst', 'verwacht: een lijst, gekregen: de tekst "x"', undefined],
  [{ aan: 'ja' }, 'aan', 'verwacht: true of false, gekregen: de tekst "ja"', undefined],
  [{ wet: 'jeugdwte' }, 'wet', '"jeugdwte" is hier geen geldig woord; verwacht: jeugdwet of wmo', 'jeugdwet'],
  [
    { ritme: 'jarlijks' },
    'ritme',
    '"jarlijks" is hier geen geldig woord; verwacht: jaarlijks of tweejaarlijks',
    'jaarlijks',
  ],
  [{ op: '2025-02-30' }, 'op', 'geen bestaande dag; schrijf jjjj-mm-dd, zoals 2025-01-31', undefined],
  [{ bedrag: 'veel' }, 'bedrag', 'geen getal; schrijf bijvoorbeeld 39.5', undefined],
  [{ bedrag: true }, 'bedrag', 'verwacht: een getal, gekregen: true', undefined],
])('%j is explained in Dutch', (part, veld, melding, suggestie) => {
  expect(explainIssues(schema, { ...good, ...part })).toEqual([{ pad: [veld], part: 'value', melding, suggestie }]);
});

test('A field that is missing, one that is unknown and one that is wrong are all reported at once', () => {
  const { jaren: _, ...rest } = good;
  const meldingen = explainIssues(schema, { ...rest, jarn: 3, wet: 'zvw' });
  expect(meldingen.map(({ melding, suggestie }) => [melding.split(';')[0], suggestie])).toEqual([
    ['veld "jaren" ontbreekt', undefined],
    ['"zvw" is hier geen geldig woord', undefined],
    ['onbekend veld "jarn"', 'jaren'],
  ]);
});

test('Parts that must fit together are checked although another part is wrong', () => {
  const sum = z
    .strictObject({ delen: z.array(aantal), naam: tekst })
    .check(
      samenhang(z.object({ delen: z.array(aantal) }), ({ delen }) =>
        delen.reduce((som, deel) => som + deel, 0) === 100 ? [] : [{ pad: ['delen'], melding: 'samen geen 100' }],
      ),
    );
  expect(explainIssues(sum, { delen: [60, 30], naam: 7 }).map(({ pad }) => pad)).toEqual([['naam'], ['delen']]);
  expect(explainIssues(sum, { delen: [60, 40], naam: 'x' })).toEqual([]);
});
