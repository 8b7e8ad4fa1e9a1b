// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { type Client323, controleer, type Deel323, decode, decodeStream, encode } from '../index.ts';
import { client, jw323, prestatie, tweede } from './bouwers.ts';
import { bytes, feit, tekst } from './feiten.ts';

async function* inStukken(bestand: Uint8Array, grootte = 100): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bestand.length; i += grootte) yield bestand.subarray(i, i + grootte);
}

async function alle(bestand: Uint8Array): Promise<readonly Deel323[]> {
  const delen: Deel323[] = [];
  for await (const deel of decodeStream(inStukken(bestand))) delen.push(deel);
  return delen;
}

const clienten = (delen: readonly Deel323[]): readonly Client323[] =>
  delen.flatMap((d) => (d.deel === 'client' ? [d.client] : []));

describe('decodeStream', () => {
  it('gives the head, then each client, then the verdict; together the whole message', async () => {
    const bericht = jw323([client(prestatie(1), prestatie(2)), tweede(prestatie(3))]);
    const delen = await alle(encode(bericht));
    expect(delen.map((d) => (d.deel === 'client' ? `client ${d.nummer}` : d.deel))).toEqual([
      'kop',
      'client 1',
      'client 2',
      'slot',
    ]);
    const { Clienten, ...rest } = bericht.Declaratie;
    expect(delen[0]).toEqual({ deel: 'kop', kop: { standaard: 'jw', Header: bericht.Header, Declaratie: rest } });
    expect(clienten(delen)).toEqual(Clienten);
    expect(delen[3]).toMatchObject({ deel: 'slot', controle: { geldig: true } });
  });

  it('gives the first client before the file has ended', async () => {
    const bestand = encode(jw323([client(prestatie(1)), tweede(prestatie(2))]));
    const eerste = tekst(bestand).indexOf('</jw323:Client>') + 15;
    let gegeven = 0;
    async function* bron(): AsyncGenerator<Uint8Array> {
      gegeven += 1;
      yield bestand.subarray(0, eerste);
      gegeven += 1;
      yield bestand.subarray(eerste);
    }
    for await (const deel of decodeStream(bron())) {
      if (deel.deel !== 'client') continue;
      expect(gegeven).toBe(deel.nummer);
    }
  });

  it('gives no client after an error in the structure, and says what it is', async () => {
    const bestand = tekst(encode(jw323([client(prestatie(1)), tweede(prestatie(2))])));
    const delen = await alle(bytes(bestand.replace('>999900018<', '>99990001<')));
    expect(clienten(delen)).toHaveLength(1);
    expect(delen.at(-1)).toMatchObject({
      deel: 'slot',
      controle: { structuurGeldig: false, bevindingen: [{ code: 'XSD' }] },
    });
  });

  it('gives of another message the verdict only', async () => {
    const delen = await alle(feit('voorbeelden/JW301.xml'));
    expect(delen).toMatchObject([{ deel: 'slot', controle: { bericht: '301', geldig: true } }]);
  });

  it('lets an error of the source through', async () => {
    async function* kapot(): AsyncGenerator<Uint8Array> {
      yield bytes('<a');
      throw new Error('schijf weg');
    }
    await expect(controleer(kapot())).rejects.toThrow('schijf weg');
  });

  it('gives the same clients as decode', async () => {
    const bestand = feit('voorbeelden/JW323.xml');
    const { bericht } = decode(bestand);
    expect(bericht?.soort === '323' && bericht.Declaratie.Clienten).toEqual(clienten(await alle(bestand)));
  });
});
