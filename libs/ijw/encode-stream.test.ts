// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { type Client323, encode, encodeStream, type Jw323, type Stroombericht } from './index.ts';
import { afgewezen, client, jw323, jw325, prestatie, tweede } from './test/bouwers.ts';
import { tekst } from './test/feiten.ts';

async function stukken(bericht: Stroombericht): Promise<readonly Uint8Array[]> {
  return await Array.fromAsync(encodeStream(bericht));
}

const geschreven = async (bericht: Stroombericht): Promise<string> => (await stukken(bericht)).map(tekst).join('');

/** The same message with clients that come one by one. */
function metStroom(bericht: Jw323, clienten: AsyncIterable<Client323>): Stroombericht {
  return { ...bericht, Declaratie: { ...bericht.Declaratie, Clienten: clienten } };
}

async function* eenVoorEen<T>(reeks: Iterable<T>): AsyncGenerator<T> {
  yield* reeks;
}

const velen = (aantal: number): readonly Client323[] =>
  Array.from({ length: aantal }, (_, i) => client(prestatie(i), prestatie(-i - 1, { Eenheid: '83' })));

describe('encodeStream', () => {
  it('writes a declaration as encode does, from a list and from a stream', async () => {
    const bericht = jw323([client(prestatie(1)), tweede(prestatie(2), prestatie(3))]);
    const verwacht = tekst(encode(bericht));
    expect(await geschreven(bericht)).toBe(verwacht);
    expect(await geschreven(metStroom(bericht, eenVoorEen(bericht.Declaratie.Clienten)))).toBe(verwacht);
  });

  it('writes an answer as encode does, with what comes behind its clients, or without any', async () => {
    for (const bericht of [jw325([afgewezen(prestatie(1)), afgewezen(prestatie(2))]), jw325([])])
      expect(await geschreven(bericht)).toBe(tekst(encode(bericht)));
    const { DeclaratieAntwoord: _, ...zonder } = jw325([]);
    expect(await geschreven(zonder)).toBe(tekst(encode(zonder)));
  });

  it('hands over pieces while clients are still to come', async () => {
    let gevraagd = 0;
    async function* bron(): AsyncGenerator<Client323> {
      for (const een of velen(2000)) {
        gevraagd += 1;
        yield een;
      }
    }
    const lengtes: number[] = [];
    for await (const stuk of encodeStream(metStroom(jw323(velen(2000)), bron()))) {
      if (lengtes.length === 0) expect(gevraagd).toBeLessThan(500);
      lengtes.push(stuk.length);
    }
    expect(Math.min(...lengtes.slice(0, -1))).toBeGreaterThan(200_000);
    expect(Math.max(...lengtes)).toBeLessThan(400_000);
  });

  it('throws as encode does, with the path', async () => {
    const eerst = client(prestatie(1));
    for (const bericht of [
      jw323([eerst, client(prestatie(2, { Eenheid: '99' }))]),
      jw323([]),
      jw323([eerst], { DeclaratieNummer: '' }),
      jw325([afgewezen(prestatie(1))], { RetourCodes: ['x'] }),
      jw325([], { Clienten: [] }),
    ]) {
      const melding = foutVan(() => encode(bericht));
      expect(melding).toMatch(/^RangeError: \/Bericht\//);
      await expect(stukken(bericht)).rejects.toThrow(melding.replace('RangeError: ', ''));
    }
  });

  it('refuses what stands around the clients before asking for one', async () => {
    let gevraagd = 0;
    async function* bron(): AsyncGenerator<Client323> {
      gevraagd += 1;
      yield client(prestatie(1));
    }
    await expect(stukken(metStroom(jw323([], { DeclaratieNummer: '?' }), bron()))).rejects.toThrow(RangeError);
    expect(gevraagd).toBe(0);
  });

  it('lets an error of the source through', async () => {
    async function* kapot(): AsyncGenerator<Client323> {
      yield client(prestatie(1));
      throw new Error('schijf weg');
    }
    await expect(stukken(metStroom(jw323([]), kapot()))).rejects.toThrow('schijf weg');
  });
});

function foutVan(werk: () => unknown): string {
  try {
    werk();
  } catch (fout) {
    return String(fout);
  }
  return 'geen fout';
}
