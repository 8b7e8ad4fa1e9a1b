// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { controleer, encode, encodeStream } from '../index.ts';
import { client, credit, jw323, prestatie } from './bouwers.ts';
import { bytes, tekst } from './feiten.ts';

const regels = (aantal: number) => Array.from({ length: aantal }, (_, i) => prestatie(i, { Eenheid: '83' }));

it('counts every finding and keeps of each code the first thousand', async () => {
  const controle = await controleer(encode(jw323([client(...regels(1500), credit(-1, 'RN1'), credit(-2, 'RN2'))])));
  expect(controle.aantalBevindingen).toBe(3002);
  const perCode = Map.groupBy(controle.bevindingen, ({ code }) => code);
  expect([...perCode].map(([code, zulke]) => [code, zulke.length])).toEqual([
    ['CD087', 1000],
    ['CS339', 1000],
    ['TR316', 2],
  ]);
  expect(perCode.get('CS339')?.at(-1)?.pad).toContain('/Prestatie[1000]/');
});

it('does so for errors in the structure too', async () => {
  const heel = tekst(encode(jw323([client(...regels(1500))])));
  const { bevindingen, aantalBevindingen, geldig } = await controleer(bytes(heel.replaceAll('>83<', '>99<')));
  expect([bevindingen.length, aantalBevindingen, geldig]).toEqual([1000, 1500, false]);
  expect(bevindingen.at(-1)?.pad).toContain('/Prestatie[1000]/');
});

it('refuses more elements in one client than it will hold, however the bytes arrive', { timeout: 30_000 }, async () => {
  const een = prestatie(1);
  const bericht = {
    ...jw323([]),
    Declaratie: { ...jw323([]).Declaratie, Clienten: [client(...Array(80_000).fill(een))] },
  };
  const bestand = encode(bericht);
  const verwacht = await controleer(bestand);
  expect(verwacht.bevindingen).toMatchObject([
    {
      code: 'XML',
      melding: 'Er staan meer dan 1048576 elementen in één cliënt of bericht.',
      pad: expect.stringMatching(/Client\[1\].*Prestatie\[69904\]$/),
    },
  ]);
  expect(await controleer(encodeStream(bericht))).toEqual(verwacht);
});
