// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Gebruiksfout } from './opties.ts';
import { tariefBereken } from './tarief.ts';
import { root } from './wortel.ts';

const uitleg = await readFile(join(root, 'docs/tarief-bereken.md'), 'utf8');
const block = (taal: string) => new RegExp(`\`\`\`${taal}\\n([^]*?)\\n\`\`\``).exec(uitleg)?.[1] ?? '';
const voorbeeld = JSON.parse(block('json')) as Record<string, unknown>;

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

test('The example in the documentation computes to what stands under it', async () => {
  expect(await bereken(voorbeeld)).toBe(0);
  expect(lines.join('\n').replaceAll('\u00a0', ' ')).toBe(block('text').replaceAll('\u00a0', ' '));
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
