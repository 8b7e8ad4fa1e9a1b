// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { berichten } from '../berichten.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blok = (taal: string): string => new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

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

it('the README names every message that is known', () => {
  for (const [soort, { naam }] of Object.entries(berichten)) expect(readme).toContain(`| ${soort} ${naam} |`);
});
