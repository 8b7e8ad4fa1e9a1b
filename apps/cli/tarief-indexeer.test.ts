// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { Gebruiksfout } from './opties.ts';
import { indexformulier, tariefIndexeer } from './tarief-indexeer.ts';
import { root } from './wortel.ts';

const uitleg = await readFile(join(root, 'docs/tarief-indexeer.md'), 'utf8');
const block = (taal: string) => new RegExp(`\`\`\`${taal}\\n([^]*?)\\n\`\`\``).exec(uitleg)?.[1] ?? '';
const voorbeeld = JSON.parse(block('json')) as { readonly methode: object } & Record<string, unknown>;

let map = '';
let lines: string[] = [];
beforeEach(async () => {
  lines = [];
  map = await mkdtemp(join(tmpdir(), 'index-'));
});
afterEach(() => rm(map, { recursive: true }));

async function indexeer(form: unknown, json = false): Promise<number> {
  const bestand = join(map, 'index.json');
  await writeFile(bestand, typeof form === 'string' ? form : JSON.stringify(form));
  return tariefIndexeer(bestand, { json, print: (regel) => lines.push(regel) });
}

test('The example in the documentation computes to what stands under it', async () => {
  expect(await indexeer(voorbeeld)).toBe(0);
  expect(lines.join('\n').replaceAll('\u00a0', ' ')).toBe(block('text').replaceAll('\u00a0', ' '));
});

test('The JSON Schema in the documentation is that of the form', async () => {
  const kept = JSON.parse(await readFile(join(root, 'docs/schema/tarief-indexeer.json'), 'utf8'));
  expect(kept).toEqual(z.toJSONSchema(indexformulier, { io: 'input', reused: 'ref', unrepresentable: 'any' }));
});

test('Machines get the outcome with its steps, and another method gives another index', async () => {
  expect(await indexeer(voorbeeld, true)).toBe(0);
  expect(JSON.parse(lines.join(''))).toMatchObject({
    status: 'decided',
    value: { indices: [{ jaar: 2025, procent: '4.96' }], tarieven: [{ naam: 'Begeleiding', bedrag: 122 }] },
    steps: [{ name: 'index-procent' }, { name: 'Begeleiding', value: 122 }],
  });
  lines = [];
  const methode = { ...voorbeeld.methode, nacalculatie: 'relatief', decimalenTussen: 2 };
  expect(await indexeer({ ...voorbeeld, methode }, true)).toBe(0);
  expect(JSON.parse(lines.join(''))).toMatchObject({ value: { indices: [{ procent: '4.91' }] } });
});

test('Whatever is missing is named at once', async () => {
  expect(await indexeer({ ...voorbeeld, cijfers: [] })).toBe(1);
  expect(lines.join('\n')).toContain('Nog onbekend: OVA voorlopig 2025.');
  expect(lines.join('\n')).toContain('Nog onbekend: PPC definitief 2024.');
});

test('Weights that do not add up and years with a gap are refused in plain words', async () => {
  const gewichten = [{ reeks: 'OVA', procent: 95 }];
  expect(await indexeer({ ...voorbeeld, methode: { ...voorbeeld.methode, gewichten } })).toBe(1);
  expect(lines.join('\n')).toContain('tellen op tot 95 procent in plaats van 100');
  expect(await indexeer({ ...voorbeeld, jaren: [2023, 2025] })).toBe(1);
  expect(lines.join('\n')).toContain('De jaren sluiten niet op elkaar aan: 2023, 2025.');
});

test.each([
  ['een verkeerd veld', { ...voorbeeld, jaar: 2025 }, 'jaar'],
  [
    'een percentage dat geen getal is',
    { ...voorbeeld, cijfers: [{ reeks: 'OVA', jaar: 2025, stand: 'voorlopig', procent: '4,18' }] },
    'cijfers.0.procent',
  ],
  [
    'een negatief bedrag',
    { ...voorbeeld, tarieven: [{ naam: 'x', eenheid: 'uur', bedrag: '-1' }] },
    'tarieven.0.bedrag',
  ],
  ['halve centen', { ...voorbeeld, tarieven: [{ naam: 'x', eenheid: 'uur', bedrag: '1.165' }] }, 'tarieven.0.bedrag'],
  ['geen jaren', { ...voorbeeld, jaren: [] }, 'jaren'],
  ['geen JSON', '{', 'bestand'],
])('A form with %s is not computed, and says where', async (_, form, veld) => {
  expect(await indexeer(form)).toBe(1);
  expect(lines.join('\n')).toContain(veld);
  expect(await indexeer(form, true)).toBe(1);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ status: 'invalid' });
});

test('No file, or one that is not there, is wrong use', async () => {
  await expect(tariefIndexeer('', { json: false })).rejects.toThrow(Gebruiksfout);
  await expect(tariefIndexeer(join(map, 'weg.json'), { json: false })).rejects.toThrow(Gebruiksfout);
});
