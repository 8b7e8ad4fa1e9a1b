// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type Jw323 } from './index.ts';
import { client, jw301, jw323, prestatie } from './test/bouwers.ts';
import { tekst } from './test/feiten.ts';
import { orakel } from './test/orakel.ts';

const eenPrestatie = (anders: Parameters<typeof prestatie>[1]): Jw323 => jw323([client(prestatie(1, anders))]);
const pad = '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]';

describe('encode', () => {
  it('writes UTF-8 without byte order mark, with CR/LF everywhere', () => {
    const geschreven = tekst(encode(jw323([client(prestatie(1))])));
    expect(geschreven.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n<jw323:Bericht ')).toBe(true);
    expect(geschreven.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(geschreven.endsWith('</jw323:Bericht>\r\n')).toBe(true);
  });

  it('leaves out what is absent', () => {
    const { ProductTarief: _, ...zonder } = prestatie(1);
    expect(tekst(encode(jw323([client(zonder)])))).not.toContain('ProductTarief');
  });

  it('writes any text so that it is read back the same, and libxml2 accepts it', () => {
    const zegtXsd = orakel('jw', '301');
    const letters = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((t) => /[^ \t\r\n]/.test(t) && !/[\ufffe\uffff]/.test(t));
    const lastig = fc.array(
      fc.constantFrom('&', '<', '>', ']]>', '"', "'", '\n', '\r', '\r\n', '\t', ' ', 'é', '😀', '&amp;', 'x'),
      { minLength: 1 },
    );
    const teksten = fc.oneof(
      letters,
      lastig.map((delen) => `${delen.join('')}x`),
    );
    fc.assert(
      fc.property(teksten, (Commentaar) => {
        const bericht = jw301();
        const met = { ...bericht, Client: { ...bericht.Client, Commentaar } };
        const geschreven = encode(met);
        return zegtXsd(geschreven) && JSON.stringify(decode(geschreven).bericht) === JSON.stringify(met);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, Jw323, string]>([
    [
      'a list code that does not exist',
      eenPrestatie({ Eenheid: '99' }),
      `${pad}/Eenheid is geen code uit lijst WJ756.`,
    ],
    ['a part of a cent', eenPrestatie({ GeleverdVolume: 1.5 }), `${pad}/GeleverdVolume is geen geheel getal.`],
    ['a negative amount', eenPrestatie({ ProductTarief: -1 }), `${pad}/ProductTarief is kleiner dan 0.`],
    [
      'a day that does not exist',
      eenPrestatie({ ProductPeriode: { Begindatum: '2026-02-30', Einddatum: '2026-03-01' } }),
      `${pad}/ProductPeriode/Begindatum is geen bestaande datum (jjjj-mm-dd).`,
    ],
    [
      'a character that XML forbids',
      eenPrestatie({ ProductReferentie: { ReferentieNummer: 'a\u0001' } }),
      `${pad}/ProductReferentie/ReferentieNummer bevat een teken dat niet mag.`,
    ],
    ['a list without anything', jw323([]), '/Bericht/Declaratie/Clienten/Client ontbreekt.'],
  ])('refuses %s, and says where', (_, bericht, melding) => {
    expect(() => encode(bericht)).toThrow(new RangeError(melding));
  });
});
