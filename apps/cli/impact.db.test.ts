// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Declaratiewereld, nieuwBsn, openDeclaratiewereld, van } from '../../test/support/declaratie.ts';
import { impact, impactformulier } from './impact.ts';
import { Gebruiksfout } from './opties.ts';
import { root } from './wortel.ts';

let w: Declaratiewereld;
let map = '';
let lines: string[] = [];
beforeAll(async () => {
  w = await openDeclaratiewereld();
  map = await mkdtemp(join(tmpdir(), 'impact-'));
  const bsn = nieuwBsn();
  await w.declareer([van(bsn, w.goed('A1', await w.toewijzen(bsn)))]);
});
afterAll(async () => {
  await rm(map, { recursive: true });
  await w?.wereld.sluit();
});
beforeEach(() => {
  lines = [];
});

async function bereken(form: unknown, json = false): Promise<number> {
  const bestand = join(map, 'scenario.json');
  await writeFile(bestand, typeof form === 'string' ? form : JSON.stringify(form));
  return impact(w.wereld.omgeving, bestand, { json, print: (regel) => lines.push(regel) });
}

const uitleg = await readFile(join(root, 'docs/impact.md'), 'utf8');
const scenario = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(uitleg)?.[1] ?? '{}');

test('The example in the documentation is computed, printed with its steps, and for machines as the whole outcome', async () => {
  const form = { ...scenario, verband: w.wereld.verband };
  expect(await bereken(form)).toBe(0);
  const text = lines.join('\n').replaceAll('\u00a0', ' ');
  expect(text).toContain('Andere tarieven');
  expect(text).toMatch(/per aanbieder +was +wordt/);
  lines = [];
  expect(await bereken(form, true)).toBe(0);
  expect(JSON.parse(lines.join('')).value).toMatchObject({ was: 480 * w.tarief });
});

test('The JSON Schema in the documentation is that of the form', async () => {
  const kept = JSON.parse(await readFile(join(root, 'docs/schema/impact.json'), 'utf8'));
  expect(kept).toEqual(z.toJSONSchema(impactformulier, { io: 'input', reused: 'ref', unrepresentable: 'any' }));
});

test('What is wrong is said at once, and nothing is computed', async () => {
  expect(await bereken({ van: 'mei' })).toBe(1);
  for (const veld of ['verband', 'van', 'tot']) expect(lines.join('\n')).toContain(`  ${veld}: `);
  lines = [];
  expect(await bereken('{')).toBe(1);
  expect(lines).toEqual([expect.stringContaining('Dit is geen JSON.')]);
  lines = [];
  expect(
    await bereken({ ...scenario, verband: w.wereld.verband, tarieven: [{ product: 'onbekend', procent: 1 }] }),
  ).toBe(1);
  expect(lines.join('\n')).toContain('tarieven.0.product: Het product onbekend staat niet in het productenboek.');
  await expect(impact(w.wereld.omgeving, '', { json: false })).rejects.toThrow(Gebruiksfout);
});

test('Of another verband there is nothing to see', async () => {
  expect(await bereken({ ...scenario, verband: 'elders' })).toBe(1);
});
