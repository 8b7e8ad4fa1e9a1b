// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { controleer, decode, encode } from '../index.ts';
import { schrijf } from './conformance/boom.ts';
import { deelnemers } from './conformance/deelnemers.ts';
import { maakBericht } from './conformance/maken/bericht.ts';
import { meet } from './conformance/meting.ts';
import { verknoei, wijzen } from './conformance/mutaties/verknoeien.ts';
import { proefVan } from './conformance/proef.ts';
import { toeval } from './conformance/toeval.ts';
import { beschrijf, bezwaren } from './conformance/verslag.ts';
import { bytes } from './feiten.ts';

// A quick look; `npm run conformance` looks at 20,000 spoilt messages of every kind.
const AANTAL = 300;

async function* inStukken(bestand: Uint8Array, grootte: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bestand.length; i += grootte) yield bestand.subarray(i, i + grootte);
}

describe.each(deelnemers([]))('$naam against libxml2', (wie) => {
  const { standaard, soort, naam } = wie;

  it(`both say the same of the sample, of messages made from the schema, and of ${AANTAL} spoilt ones`, () => {
    const uitslag = meet({ standaard, soort, zaad: 2, van: 0, tot: AANTAL });
    expect(uitslag.verschillen.map(beschrijf)).toEqual([]);
    expect(bezwaren(wie, uitslag)).toEqual([]);
  });

  it('what is valid can be written again, as something valid that says the same', () => {
    const { schema, xsd } = proefVan(standaard, soort);
    for (let i = 0; i < 30; i++) {
      const { bericht } = decode(bytes(schrijf(maakBericht(schema, toeval(naam, i)))));
      if (bericht === undefined) throw new Error(`bericht ${i} is niet te lezen`);
      const geschreven = encode(bericht);
      expect(xsd(geschreven), `bericht ${i}`).toBe(true);
      expect(decode(geschreven).bericht).toEqual(bericht);
    }
  });

  it('the verdict and every place in it do not depend on how the bytes arrive', async () => {
    const { schema } = proefVan(standaard, soort);
    for (let i = Number(soort) % 4; i < wijzen.length; i += 4) {
      const kans = toeval(naam, 'stukken', i);
      const { bestand } = verknoei(maakBericht(schema, kans), wijzen[i] ?? '', schema, kans);
      const verwacht = decode(bestand).controle;
      for (const grootte of [1, 7, 1000]) expect(await controleer(inStukken(bestand, grootte))).toEqual(verwacht);
    }
  });
});
