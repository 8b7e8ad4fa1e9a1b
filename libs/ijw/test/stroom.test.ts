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
  delen.flatMap((d) => (d.deel === 'clienten' ? d.clienten : []));

describe('decodeStream', () => {
  it('gives the head, then the clients, then the verdict; together the whole message', async () => {
    const bericht = jw323([client(prestatie(1), prestatie(2)), tweede(prestatie(3))]);
    const delen = await alle(encode(bericht));
    expect(delen.map((d) => (d.deel === 'clienten' ? `vanaf ${d.eerste}` : d.deel))).toEqual([
      'kop',
      'vanaf 1',
      'vanaf 2',
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
      if (deel.deel !== 'clienten') continue;
      expect([deel.eerste, deel.clienten.length]).toEqual([gegeven, 1]);
    }
  });

  it('gives clients by the handful, also when all bytes are there at once', async () => {
    const velen = Array.from({ length: 1000 }, (_, i) => client(prestatie(i)));
    const handen: number[] = [];
    for await (const deel of decodeStream(encode(jw323(velen))))
      if (deel.deel === 'clienten') handen.push(deel.clienten.length);
    expect(handen.length).toBeGreaterThan(2);
    expect(Math.max(...handen)).toBeLessThan(500);
    expect(handen.reduce((a, b) => a + b)).toBe(1000);
  });

  it('tells which lines repeat the ReferentieNummer of an earlier one, debet or credit, at whatever client', async () => {
    const metNummer = (nummer: string, i: number) => ({
      ...prestatie(i),
      ProductReferentie: { ReferentieNummer: nummer },
    });
    const derde = { ...client(metNummer('B', 4), metNummer('C', 5)), Bsn: '999900031' };
    const delen = await alle(
      encode(jw323([client(metNummer('A', 1), metNummer('B', 2)), tweede(metNummer('A', 3)), derde])),
    );
    const herhaald = delen.flatMap((d) => (d.deel === 'clienten' ? d.herhaald : []));
    const [, bij, nog] = clienten(delen);
    expect(herhaald).toEqual([bij?.Prestaties[0], nog?.Prestaties[0]]);
    expect(delen.at(-1)).toMatchObject({ controle: { structuurGeldig: true } });
  });

  it('judges the rules unless they are not asked for; the structure always', async () => {
    const dubbel = encode(jw323([client(prestatie(1), prestatie(1))]));
    const oordeel = async (bestand: Uint8Array, regels: boolean): Promise<readonly string[]> => {
      const delen: Deel323[] = [];
      for await (const deel of decodeStream(bestand, { regels })) delen.push(deel);
      const slot = delen.at(-1);
      return slot?.deel === 'slot' ? slot.controle.bevindingen.map(({ code }) => code) : ['geen slot'];
    };
    expect(await oordeel(dubbel, true)).toEqual(['TR416', 'TR101']);
    expect(await oordeel(dubbel, false)).toEqual([]);
    expect(await oordeel(bytes(tekst(dubbel).replace('>45<', '>99<')), false)).toEqual(['XSD']);
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
