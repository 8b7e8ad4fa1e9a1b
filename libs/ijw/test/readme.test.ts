// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { berichten } from '../berichten.ts';
import { isHeensoort, isRetour, retourVan } from '../retour.ts';
import { blok, readme } from './readme.ts';

it('the example of the README prints what it says', () => {
  const map = mkdtempSync(join(tmpdir(), 'ijw-'));
  try {
    const voorbeeld = join(map, 'voorbeeld.mts');
    writeFileSync(voorbeeld, blok('ts').replace('@inkoopregie/ijw', new URL('../index.ts', import.meta.url).href));
    expect(execFileSync(process.execPath, [voorbeeld], { encoding: 'utf8' })).toBe(blok('text'));
  } finally {
    rmSync(map, { recursive: true });
  }
});

it('the README lists every message with its return message and exactly the rules it is judged by', () => {
  const rijen = Object.entries(berichten)
    .filter(([soort]) => !isRetour(soort))
    .map(([soort, { naam, regels }]) => {
      const codes = ['TR', 'CD', 'CS'].map((begin) => regels.codes.filter((code) => code.startsWith(begin)).join(' '));
      const retour = isHeensoort(soort) ? retourVan[soort] : '–';
      return `| ${soort} ${naam} | ${retour} | ${codes.filter(Boolean).join(' · ')} |`;
    });
  expect(readme.split('\n').filter((regel) => /^\| \d{3} /.test(regel))).toEqual(rijen);
});
