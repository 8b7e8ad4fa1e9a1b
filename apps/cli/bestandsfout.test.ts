// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bestandsfout } from './bestandsfout.ts';

const failure = (pad: string) =>
  readFile(pad).then(
    () => null,
    (error: unknown) => error,
  );

test('A file that is not there, and a folder in its place, are told in a sentence', async () => {
  const gone = join(tmpdir(), 'is-er-niet.txt');
  expect(bestandsfout(await failure(gone))).toBe(`${gone}: dit bestand of deze map is er niet. Kijk de naam na.`);
  expect(bestandsfout(await failure(gone), 'plan.txt')).toMatch(/^plan\.txt: /);
  expect(bestandsfout(await failure(tmpdir()), 'map')).toBe('map: dit is een map. Noem een bestand.');
});

test('Any other error stays what it is', () => {
  expect(bestandsfout(new Error('iets anders'))).toBeNull();
  expect(bestandsfout(Object.assign(new Error('net'), { code: 'ECONNREFUSED' }))).toBeNull();
});
