// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSleutels } from '../kluis.ts';
import { closeBox, openBox } from './doos.ts';
import { ReservekopieFout } from './fout.ts';

const sleutelsMet = (id: string) => {
  const key = () => randomBytes(32).toString('base64');
  return parseSleutels(`${id}:${key()},zoek:${key()}`, 'test');
};
const sleutels = sleutelsMet('a');
async function* pieces(...all: readonly Uint8Array[]) {
  yield* all;
}
async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of source) all.push(piece);
  return Buffer.concat(all);
}
const close = (...content: readonly Uint8Array[]) => whole(closeBox(sleutels, pieces(...content)));
const open = (box: Uint8Array, step = 60_000) =>
  whole(
    openBox(
      sleutels,
      pieces(
        ...Array.from({ length: Math.ceil(box.length / step) }, (_, at) => box.subarray(at * step, (at + 1) * step)),
      ),
    ),
  );
const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'open',
    (error: unknown) => (error instanceof ReservekopieFout ? error.code : String(error)),
  );

describe('what was put in a box comes out the same', () => {
  test('nothing, and more than a frame', async () => {
    const large = randomBytes(3_000_000);
    for (const content of [Buffer.alloc(0), Buffer.from('a'), Buffer.alloc(1024 * 1024), large])
      expect((await open(await close(content))).equals(content)).toBe(true);
  });

  test('however it was cut', async () => {
    const content = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 50 }), async (cut, step) => {
        expect((await open(await close(...cut), step)).equals(Buffer.concat(cut))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('and twice the same content is never the same box', async () => {
    expect((await close(Buffer.from('x'))).equals(await close(Buffer.from('x')))).toBe(false);
  });
});

describe('a box that was touched does not open', () => {
  test('a byte changed anywhere', async () => {
    const box = await close(randomBytes(300));
    for (let at = 0; at < box.length; at++) {
      const touched = Buffer.from(box);
      touched[at] = (touched[at] ?? 0) ^ 1;
      expect([at, await codeOf(open(touched))]).not.toEqual([at, 'open']);
    }
  });

  test('cut off anywhere, also between frames, and longer than it was', async () => {
    const box = await close(randomBytes(1_500_000));
    for (const at of [0, 5, 26, 27, 60, 200, 1_048_700, 1_048_705, box.length - 500, box.length - 1])
      expect(await codeOf(open(box.subarray(0, at)))).toMatch(/^(afgekapt|geen-reservekopie)$/);
    const head = box.indexOf('\n', box.indexOf('\n') + 1) + 1;
    const first = box.subarray(head, head + 5 + 1024 * 1024 + 16);
    const rest = box.subarray(head + first.length);
    expect(await codeOf(open(Buffer.concat([box.subarray(0, head), rest, first])))).toBe('gewijzigd');
    expect(await codeOf(open(Buffer.concat([box.subarray(0, head), rest])))).toBe('gewijzigd');
    expect(await codeOf(open(Buffer.concat([box, Buffer.from('x')])))).toBe('gewijzigd');
  });

  test('with other keys, and what is no box at all', async () => {
    const box = await close(Buffer.from('geheim'));
    expect(box.includes('geheim')).toBe(false);
    expect(await codeOf(whole(openBox(sleutelsMet('b'), pieces(box))))).toBe('sleutel-ontbreekt');
    expect(await codeOf(whole(openBox(sleutelsMet('a'), pieces(box))))).toBe('sleutel-ontbreekt');
    for (const other of ['', 'PGDMP', 'Inkoopregie-reservekopie 1\n', `Inkoopregie-reservekopie 1\n${'x'.repeat(600)}`])
      expect(await codeOf(open(Buffer.from(other)))).toBe('geen-reservekopie');
  });
});
