// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { Gebruiksfout } from './opties.ts';
import { tariefBereken, tariefSchema } from './tarief.ts';
import { root } from './wortel.ts';

const uitleg = await readFile(join(root, 'docs/tarief-bereken.md'), 'utf8');
const blocks = (taal: string) =>
  [...uitleg.matchAll(new RegExp(`\`\`\`${taal}\\n([^]*?)\\n\`\`\``, 'g'))].map(([, text = '']) => text);
const voorbeelden = blocks('json').map((text) => JSON.parse(text) as Record<string, unknown>);
const [voorbeeld = {}, groep = {}] = voorbeelden;
const schema = JSON.parse(await readFile(join(root, 'docs/schema/tarief-bereken.json'), 'utf8'));

let map = '';
let lines: string[] = [];
beforeEach(async () => {
  lines = [];
  map = await mkdtemp(join(tmpdir(), 'tarief-'));
});
afterEach(() => rm(map, { recursive: true }));

async function bereken(form: unknown, json = false): Promise<number> {
  const bestand = join(map, 'tarief.json');
  await writeFile(bestand, typeof form === 'string' ? form : JSON.stringify(form));
  return tariefBereken(bestand, { json, print: (regel) => lines.push(regel) });
}

test.each(blocks('text').map((text, at) => [text.slice(0, text.indexOf(',')), voorbeelden[at], text]))(
  'The example of %s in the documentation computes to what stands under it',
  async (_, form, text) => {
    expect(await bereken(form)).toBe(0);
    expect(lines.join('\n').replaceAll('\u00a0', ' ')).toBe(text);
  },
);

test('The published schema is that of the form, takes the examples and refuses what the form refuses', async () => {
  await tariefSchema((regel) => lines.push(regel));
  expect(schema).toEqual(JSON.parse(lines.join('')));
  const published = z.fromJSONSchema(schema);
  expect(voorbeelden).toHaveLength(3);
  for (const form of voorbeelden) expect(published.safeParse(form).error).toBeUndefined();
  for (const wrong of [{ jaren: 2025 }, { eenheid: 'week' }, { bewerkingen: [] }])
    expect(published.safeParse({ ...voorbeeld, ...wrong }).success).toBe(false);
});

test('Everything that does not fit comes at once, each with its place', async () => {
  const parameters = [
    { soort: 'toeslagen', procent: 16, wijze: 'opslag', waarover: 'bruto-uurloon', jaar: 2025 },
    { soort: 'sociale-lasten', procent: -25, wijze: 'opslag', waarover: 'bruto-uurloon', jaar: 2025 },
    {
      soort: 'productiviteit',
      uren: { contract: 1878, posten: [{ soort: 'verlof', uren: 1878 }] },
      wijze: 'deling',
      waarover: 'loonkosten-van-de-mix',
      jaar: 2025,
    },
    { soort: 'verplichtingen', euro: 60, per: 'client', wijze: 'bedrag', jaar: 2025 },
    { soort: 'groepsgrootte', aantal: 0, wijze: 'aantal', jaar: 2025 },
    { soort: 'huisvesting', euro: -1, per: 'dagdeel', wijze: 'bedrag', jaar: 2025 },
    { soort: 'overhead', procent: 100, wijze: 'aandeel', waarover: 'kosten-met-overhead', jaar: 2025 },
    { soort: 'winst-en-risico', procent: 2, wijze: 'opslag', waarover: 'omzet', jaar: 2025 },
  ];
  const functiemix = [{ functie: 'groepsbegeleider', procent: 90 }];
  expect(await bereken({ ...groep, parameters, functiemix })).toBe(1);
  const places = lines.join('\n').matchAll(/^ {2}([a-z]+\.\d+): /gm);
  expect([...places].map(([, place]) => place).toSorted()).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((at) => `parameters.${at}`),
  );
  expect(lines.join('\n')).toContain('De functiemix telt op tot 90 procent');
});

test('Wage tables that overlap and operations in a circle are found', async () => {
  const loontabellen = [groep['loontabellen'], groep['loontabellen']].flat();
  expect(await bereken({ ...groep, loontabellen })).toBe(1);
  expect(lines.join('\n')).toContain('loontabellen.1.van');
  const circle = [groep['bewerkingen']].flat().map((one) => {
    const bewerking = one as { parameter?: string };
    return bewerking.parameter === 'sociale-lasten' ? { ...bewerking, over: 'tarief-per-dagdeel' } : bewerking;
  });
  expect(await bereken({ ...groep, bewerkingen: circle })).toBe(1);
  expect(lines.at(-1)).toMatch(/bewerkingen\.1: .* volgt zelf uit deze of een latere bewerking/);
});

test('Machines get the outcome with its steps', async () => {
  expect(await bereken(voorbeeld, true)).toBe(0);
  expect(JSON.parse(lines.join(''))).toMatchObject({
    status: 'decided',
    value: { bedrag: 116, eenheid: 'minuut', onafgerond: '115.546875', voorbeeld: true },
    steps: [{ name: 'bruto-uurloon' }, {}, {}, {}, {}, {}, {}, {}, {}, { name: 'tarief-in-centen', value: 116 }],
  });
});

test('Whatever is missing is named at once', async () => {
  expect(await bereken({ ...voorbeeld, uurlonen: [], parameters: [] })).toBe(1);
  expect(lines.join('\n')).toContain('Nog onbekend: uurloon hbo.');
  expect(lines.join('\n')).toContain('Nog onbekend: Overhead.');
});

test('A percentage of something else is refused in plain words', async () => {
  const parameters = [{ soort: 'overhead', procent: 13, wijze: 'opslag', waarover: 'formatie', jaar: 2025 }];
  expect(await bereken({ ...voorbeeld, parameters })).toBe(1);
  expect(lines.join('\n')).toContain(
    'is een percentage van ‘formatie’, maar het model rekent hier over ‘Kosten per declarabel uur’',
  );
});

test.each([
  ['een verkeerd veld', { ...voorbeeld, jaren: 2025 }, 'jaren'],
  [
    'een percentage dat geen getal is',
    { ...voorbeeld, functiemix: [{ functie: 'hbo', procent: 'veel' }] },
    'functiemix.0.procent',
  ],
  ['geen JSON', '{', 'bestand'],
])('A form with %s is not computed, and says where', async (_, form, veld) => {
  expect(await bereken(form)).toBe(1);
  expect(lines.join('\n')).toContain(veld);
  expect(await bereken(form, true)).toBe(1);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ status: 'invalid' });
});

test('No file, or one that is not there, is wrong use', async () => {
  await expect(tariefBereken('', { json: false })).rejects.toThrow(Gebruiksfout);
  await expect(tariefBereken(join(map, 'weg.json'), { json: false })).rejects.toThrow(Gebruiksfout);
});
