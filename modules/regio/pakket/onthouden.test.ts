// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { onthouder } from './onthouden.ts';

test('maakt van een versie één keer iets, en geeft het daarna bevroren aan iedereen', async () => {
  const onthoud = onthouder<{ readonly delen: { naam: string }[] }>();
  let gemaakt = 0;
  const vraag = (sleutel: string) =>
    onthoud(sleutel, () => {
      gemaakt += 1;
      return Promise.resolve({ delen: [{ naam: sleutel }] });
    });
  const een = await vraag('een');
  expect(await vraag('een')).toBe(een);
  expect(gemaakt).toBe(1);
  expect(() => {
    for (const deel of een.delen) deel.naam = 'anders';
  }).toThrow(TypeError);
  expect(await vraag('twee')).toEqual({ delen: [{ naam: 'twee' }] });
});

test('houdt acht versies, en laat los wat het langst niet is gevraagd', async () => {
  const onthoud = onthouder<readonly number[]>();
  const gemaakt: string[] = [];
  const vraag = (sleutel: string) =>
    onthoud(sleutel, () => {
      gemaakt.push(sleutel);
      return Promise.resolve([gemaakt.length]);
    });
  for (const sleutel of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'a', 'i', 'a', 'b']) await vraag(sleutel);
  expect(gemaakt.join('')).toBe('abcdefghib');
});

test('onthoudt niet wat mislukte', async () => {
  const onthoud = onthouder<readonly string[]>();
  await expect(onthoud('een', () => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
  expect(await onthoud('een', () => Promise.resolve(['er']))).toEqual(['er']);
});
