// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planVan } from '../berichten.ts';
import { controleer, type Deel323, decodeStream, encode, type Prestatie323 } from '../index.ts';
import { Spoor } from '../spoor.ts';
import { afgewezen, client, credit, jw323, jw325, prestatie, tweede } from '../test/bouwers.ts';
import { leesVoorbeeld } from '../test/conformance/maken/voorbeeld.ts';
import { verknoei, wijzen } from '../test/conformance/mutaties/verknoeien.ts';
import { proefVan } from '../test/conformance/proef.ts';
import { toeval } from '../test/conformance/toeval.ts';
import { bytes, tekst } from '../test/feiten.ts';
import { Bereik } from '../xml/naam.ts';
import { Venster } from '../xml/venster.ts';
import { Sjablonen } from './sjablonen.ts';

// Templates make reading quicker and nothing else. Byte by byte no element is ever in the buffer whole, so no template is used:
// what comes out then is the measure for what comes out with templates.

async function* perByte(bestand: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bestand.length; i++) yield bestand.subarray(i, i + 1);
}

/** All that a file gives: its clients and the verdict. */
async function gelezen(bron: Uint8Array | AsyncIterable<Uint8Array>): Promise<unknown> {
  const delen: Deel323[] = [];
  for await (const deel of decodeStream(bron)) delen.push(deel);
  const clienten = delen.flatMap((deel) => (deel.deel === 'clienten' ? deel.clienten : []));
  return JSON.stringify([clienten, delen.at(-1)]);
}

const zonderTarief = (nummer: number): Prestatie323 => {
  const { ProductTarief: _, ...rest } = prestatie(nummer, { Eenheid: '83' });
  return rest;
};

const regel = fc.tuple(
  fc.nat({ max: 6 }),
  fc.constantFrom(prestatie, zonderTarief, (n: number) => credit(n, `RN${n + 1}`)),
);
const regels = fc.array(
  regel.map(([nummer, maak]) => maak(nummer)),
  { minLength: 1, maxLength: 6 },
);

/** How a file may be written otherwise and say the same. */
const schrijfwijzen: Readonly<Record<string, (xml: string) => string>> = {
  'as encode does': (xml) => xml,
  'with LF': (xml) => xml.replaceAll('\r\n', '\n'),
  'on one line': (xml) => xml.replaceAll(/\r\n\t*/g, ''),
  'with a line per two tags': (xml) => xml.replaceAll(/\r\n\t*(<[^>]*>[^<]+)/g, '$1'),
  'with spaces in tags': (xml) => xml.replaceAll('Eenheid>', 'Eenheid >'),
  'with comments': (xml) => xml.replaceAll('<jw323:Eenheid>', '<!-- e --><jw323:Eenheid>'),
  'with a scope per line': (xml) => xml.replaceAll('<jw323:Prestatie>', '<jw323:Prestatie xmlns:x="urn:x">'),
  'with a scope per client': (xml) => xml.replaceAll('<jw323:Client>', '<jw323:Client xmlns:x="urn:x">'),
  'with references': (xml) => xml.replaceAll('RN1', 'RN&#49;'),
  'with white space in values': (xml) => xml.replaceAll('>5000<', '> 5000 <').replaceAll('>1250<', '>\n1250<'),
};

describe('a template', () => {
  const lijst = planVan('jw', '325').kinderen[1]?.kinderen[3]?.kinderen[0]?.kinderen[1];
  const heel = tekst(encode(jw325([afgewezen(prestatie(1)), afgewezen(prestatie(2))])));
  const bereik = new Bereik().met(
    new Map([...heel.matchAll(/xmlns:(\w+)="([^"]*)"/g)].map(([, prefix = '', uri = '']) => [prefix, uri])),
  );
  const [eerste = '', tweede = ''] = heel.match(/<jw325:Prestatie>[\s\S]*?<\/jw325:Prestatie>/g) ?? [];

  /** What is left of a text by the template of another, with the place behind it. */
  function gelezen(geleerd: string, ander: string): unknown {
    const sjablonen = Sjablonen.van(lijst!)!;
    const einde = venster(geleerd);
    sjablonen.begin(einde, bereik, 0);
    einde.naar(geleerd.lastIndexOf('<'));
    sjablonen.leer(einde, 0);
    const v = venster(ander);
    const waarde = sjablonen.lees(v, bereik, new Spoor(), 0, 1);
    return waarde && { waarde, rest: v.buffer.slice(v.i), regel: v.regel };
  }

  function venster(buffer: string): Venster {
    const v = new Venster();
    v.buffer = buffer;
    return v;
  }

  it('reads another element of the same template: its value, up to its end', () => {
    const { Prestaties } = afgewezen(prestatie(2));
    expect(gelezen(eerste, `${tweede}\n`)).toEqual({
      waarde: Prestaties[0],
      rest: '\n',
      regel: tweede.split('\n').length,
    });
  });

  it.each([
    ['that is not there whole', (t: string) => t.slice(0, -1)],
    ['with a value that its type does not allow', (t: string) => t.replace('>45<', '>99<')],
    ['with a reference in a value', (t: string) => t.replace('>RN2<', '>RN&#50;<')],
    ['with an element less', (t: string) => t.replace(/<jw325:ProductTarief>.*\s*/, '')],
    ['with other white space', (t: string) => t.replace('\t', ' ')],
  ])('leaves alone an element %s', (_, anders) => {
    expect(anders(tweede)).not.toBe(tweede);
    expect(gelezen(eerste, anders(tweede))).toBeUndefined();
  });

  it.each([
    ['an attribute', (t: string) => t.replace('Eenheid>', 'Eenheid a="1">')],
    ['a comment', (t: string) => t.replace('>04<', '>04<!-- -->')],
    ['an empty element', (t: string) => t.replace('>04</jw325:Eenheid>', '/>')],
    ['a value with a new line', (t: string) => t.replace('>04<', '>\n04<')],
  ])('is not made of a text with %s', (_, anders) => {
    expect(anders(eerste)).not.toBe(eerste);
    expect(gelezen(anders(eerste), anders(tweede))).toBeUndefined();
  });
});

describe('reading by template gives the same as reading in full', () => {
  it.each(Object.entries(schrijfwijzen))('of files written %s', async (_, schrijf) => {
    await fc.assert(
      fc.asyncProperty(fc.array(regels, { minLength: 1, maxLength: 3 }), async (clienten) => {
        const bestand = bytes(schrijf(tekst(encode(jw323(clienten.map((een) => client(...een)))))));
        expect(await gelezen(bestand)).toBe(await gelezen(perByte(bestand)));
      }),
      { numRuns: 15 },
    );
  });

  it('of declarations spoilt in every way, in the verdict and every place', { timeout: 30_000 }, async () => {
    const { schema } = proefVan('jw', '323');
    const velen = [1, 2, 3, 4].map((n) => prestatie(n));
    const heel = encode(jw323([client(...velen, zonderTarief(5)), tweede(prestatie(6), credit(7, 'RN6'))]));
    const boom = leesVoorbeeld(heel, schema);
    const kans = toeval('sjabloon');
    for (const wijze of wijzen.flatMap((een) => Array.from({ length: 3 }, () => een))) {
      const { bestand } = verknoei(boom, wijze, schema, kans);
      expect(await gelezen(bestand), wijze).toBe(await gelezen(perByte(bestand)));
    }
  });

  it('of declarations with single characters changed', { timeout: 30_000 }, async () => {
    const heel = tekst(encode(jw323([client(...[1, 2, 3, 4].map((n) => prestatie(n)))])));
    const kans = toeval('teken');
    for (let n = 0; n < 100; n++) {
      const plek = kans(heel.length);
      const teken = '<>&"/ \n\tx1]\u0001é'[kans(13)] ?? '';
      const bestand = bytes(heel.slice(0, plek) + teken + heel.slice(plek + kans(2)));
      expect(await gelezen(bestand)).toBe(await gelezen(perByte(bestand)));
    }
  });

  it('of an answer, whose lines hold a list', async () => {
    const bestand = encode(jw325([afgewezen(prestatie(1), prestatie(1), prestatie(2)), afgewezen(prestatie(3))]));
    const twee = bytes(tekst(bestand).replace(/(<jw325:RetourCode>9338.*\r\n)/, '$1$1'));
    for (const een of [bestand, twee]) expect(await controleer(een)).toEqual(await controleer(perByte(een)));
  });
});
