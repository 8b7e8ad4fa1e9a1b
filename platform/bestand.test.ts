// SPDX-License-Identifier: EUPL-1.2
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Bestand } from './bestand.ts';

let map = '';
let pad = '';
beforeEach(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'inkoopregie-bestand-'));
  pad = path.join(map, 'bericht.xml');
});
afterEach(() => rm(map, { recursive: true, force: true }));

/** Each piece is copied: it is only there until the next. */
async function lees(bestand: Bestand): Promise<Buffer> {
  const stukken: Buffer[] = [];
  for await (const stuk of bestand.stream()) stukken.push(Buffer.from(stuk));
  return Buffer.concat(stukken);
}

test.each([0, 1, 1 << 20, (1 << 20) + 1, 2_500_000])(
  'een bestand van %i bytes komt er heel uit, telkens weer',
  async (omvang) => {
    const inhoud = Buffer.from(Array.from({ length: omvang }, (_, at) => at % 251));
    await writeFile(pad, inhoud);
    const bestand = await Bestand.open(pad);
    expect(bestand.size).toBe(omvang);
    expect((await lees(bestand)).equals(inhoud)).toBe(true);
    expect((await lees(bestand)).equals(inhoud)).toBe(true);
    expect(Buffer.from(await bestand.arrayBuffer()).equals(inhoud)).toBe(true);
  },
);

test('een bestand dat intussen verandert, geeft geen halve inhoud', async () => {
  await writeFile(pad, 'eerst');
  const bestand = await Bestand.open(pad);
  await appendFile(pad, ' en toen');
  await expect(lees(bestand)).rejects.toThrow('gewijzigd');
  await writeFile(pad, '');
  await expect(lees(bestand)).rejects.toThrow('gewijzigd');
});

test('een bestand dat er niet is, kan niet worden geopend', async () => {
  await expect(Bestand.open(pad)).rejects.toThrow('ENOENT');
});
