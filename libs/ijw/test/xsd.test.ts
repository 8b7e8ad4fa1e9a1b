// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { controleer, decode, encode } from '../index.ts';
import { afgewezen, credit, jw325, prestatie } from './bouwers.ts';
import { bytes, tekst, voorbeeld } from './feiten.ts';
import { soortenMutatie, toeval, verknoei } from './mutaties.ts';
import { naarWmo, orakel } from './orakel.ts';

const AANTAL = 1500;
const basis: Readonly<Record<'301' | '323' | '325', () => string>> = {
  301: () => voorbeeld('JW301'),
  323: () => voorbeeld('JW323'),
  325: () => tekst(encode(jw325([afgewezen(prestatie(1), credit(2, 'RN0'))]))),
};

const gevallen = (['jw', 'wmo'] as const).flatMap((standaard) =>
  (['301', '323', '325'] as const).map((soort) => ({ standaard, soort })),
);

async function* inStukken(bestand: Uint8Array, grootte: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bestand.length; i += grootte) yield bestand.subarray(i, i + grootte);
}

describe.each(gevallen)('$standaard $soort against libxml2 with the published XSD', ({ standaard, soort }) => {
  const zegtXsd = orakel(standaard, soort);
  const heel = standaard === 'jw' ? basis[soort]() : naarWmo(basis[soort]());

  it('both find the unspoilt message valid', () => {
    expect([zegtXsd(bytes(heel)), decode(bytes(heel)).controle.structuurGeldig]).toEqual([true, true]);
  });

  it(`both say the same of ${AANTAL} spoilt messages, and what is valid can be written again`, {
    timeout: 60_000,
  }, () => {
    const kans = toeval(Number(soort));
    const verschillen: string[] = [];
    let aantalGeldig = 0;
    for (let i = 0; i < AANTAL; i++) {
      const wijze = soortenMutatie[i % soortenMutatie.length] ?? '';
      const bestand = bytes(verknoei(heel, wijze, kans));
      const { bericht, controle } = decode(bestand);
      if (zegtXsd(bestand) !== controle.structuurGeldig)
        verschillen.push(`${wijze} (${i}): ${JSON.stringify(controle.bevindingen.slice(0, 2))}`);
      if (bericht === undefined) continue;
      aantalGeldig += 1;
      const geschreven = encode(bericht);
      if (!zegtXsd(geschreven)) verschillen.push(`${wijze} (${i}): geschreven bericht is ongeldig`);
      expect(decode(geschreven).bericht).toEqual(bericht);
    }
    expect(verschillen).toEqual([]);
    // neither all valid nor all invalid, else the comparison says nothing
    expect(aantalGeldig).toBeGreaterThan(AANTAL / 20);
    expect(aantalGeldig).toBeLessThan(AANTAL / 2);
  });

  it('both say the same of messages with single bytes spoilt', () => {
    const kans = toeval(Number(soort) + 2);
    for (let i = 0; i < 400; i++) {
      const bestand = bytes(heel);
      for (let n = kans(3); n >= 0; n--) bestand[kans(bestand.length)] = kans(256);
      expect(decode(bestand).controle.structuurGeldig, `${i}`).toBe(zegtXsd(bestand));
    }
  });

  it('the verdict and every place in it do not depend on how the bytes arrive', async () => {
    const kans = toeval(Number(soort) + 1);
    for (const wijze of soortenMutatie.flatMap((w) => [w, w, w])) {
      const bestand = bytes(verknoei(heel, wijze, kans));
      const verwacht = decode(bestand).controle;
      for (const grootte of [1, 7, 1000]) expect(await controleer(inStukken(bestand, grootte))).toEqual(verwacht);
    }
  });
});
