// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { controleer, decode } from '../index.ts';
import { bytes, feit, voorbeeld } from './feiten.ts';

/** Code and sentence of the only finding. */
async function enige(bestand: Uint8Array): Promise<string> {
  const { bevindingen, structuurGeldig, geldig } = await controleer(bestand);
  expect([structuurGeldig, geldig, bevindingen.length]).toEqual([false, false, 1]);
  const [bevinding] = bevindingen;
  return `${bevinding?.code} ${bevinding?.regel}:${bevinding?.kolom} ${bevinding?.melding}`;
}

const in301 = (van: string, naar: string): Uint8Array => bytes(voorbeeld('JW301').replace(van, () => naar));

function utf16(tekst: string, isGroot: boolean): Uint8Array {
  const uit = new Uint8Array(tekst.length * 2);
  const zicht = new DataView(uit.buffer);
  for (let i = 0; i < tekst.length; i++) zicht.setUint16(i * 2, tekst.charCodeAt(i), !isGroot);
  return uit;
}

const latin1 = (tekst: string): Uint8Array => Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));

describe('a file that means harm or harm came to', () => {
  it('refuses a DTD', async () => {
    const melding = 'Het bestand heeft een DTD (<!DOCTYPE>). Dat is niet toegestaan.';
    expect(await enige(in301('?>', '?><!DOCTYPE Bericht>'))).toBe(`XML 1:39 ${melding}`);
  });

  it('refuses an entity bomb before anything grows', async () => {
    const bom = '<!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(await enige(in301('?>', `?>${bom}`))).toContain('DTD');
    expect(await enige(in301('Zweeds', '&a;'))).toBe('XML 35:14 Hier staat een onbekende verwijzing met &.');
  });

  it.each(['windows-1252', 'US-ASCII', 'UTF-7', 'EBCDIC-CP-NL', 'UTF-32'])(
    'refuses the encoding %s',
    async (codering) => {
      expect(await enige(in301('UTF-8', codering))).toContain(`De tekencodering ${codering} wordt niet gelezen`);
    },
  );

  it.each(['utf8', 'UTF_8', 'U-T.F8'])('takes %s for UTF-8, as libxml2 does', async (codering) => {
    expect((await controleer(in301('UTF-8', codering))).structuurGeldig).toBe(true);
  });

  it('refuses UTF-32 and EBCDIC by their first bytes', async () => {
    expect(await enige(Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0))).toContain('UTF-32');
    expect(await enige(Uint8Array.of(0x4c, 0x6f, 0xa7, 0x94))).toContain('EBCDIC');
  });

  it('refuses bytes that are no UTF-8, and says where', async () => {
    const goed = in301('Zweeds', 'Zwe\u0001ds');
    const fout = goed.map((b) => (b === 1 ? 0xe9 : b));
    expect(await enige(fout)).toBe('XML 35:17 Hier staan bytes die geen geldige UTF-8 zijn.');
    expect(
      await enige(
        in301('?>', '?>')
          .subarray(0, -1)
          .map((b, i, alle) => (i === alle.length - 1 ? 0xc3 : b)),
      ),
    ).toContain('UTF-8');
  });

  it('says where the wrong bytes are, also after the character that stands for such bytes', async () => {
    const fout = in301('Zweeds', '\ufffd\ufffdZwe\u0001ds').map((b) => (b === 1 ? 0xe9 : b));
    expect(await enige(fout)).toBe('XML 35:19 Hier staan bytes die geen geldige UTF-8 zijn.');
  });

  it('reads UTF-8 with a byte order mark, UTF-16 in both orders and ISO-8859-1', async () => {
    const xml = voorbeeld('JW301').replace('Zweeds', 'Één 语');
    const verwacht = decode(bytes(xml)).bericht;
    expect(verwacht).toBeDefined();
    expect(decode(bytes(`\ufeff${xml}`)).bericht).toEqual(verwacht);
    const als16 = xml.replace('UTF-8', 'UTF-16');
    expect(decode(utf16(`\ufeff${als16}`, false)).bericht).toEqual(verwacht);
    expect(decode(utf16(`\ufeff${als16}`, true)).bericht).toEqual(verwacht);
    const oud = xml.replace('UTF-8', 'ISO-8859-1').replace('语', '\u0085');
    expect(decode(latin1(oud)).bericht).toEqual(decode(bytes(xml.replace('语', '\u0085'))).bericht);
  });

  it('reads UTF-16 byte by byte, also where a character is cut in two', async () => {
    const bestand = utf16(`\ufeff${voorbeeld('JW301').replace('Zweeds', '😀')}`, true);
    async function* stukjes(): AsyncGenerator<Uint8Array> {
      for (const b of bestand) yield Uint8Array.of(b);
    }
    expect((await controleer(stukjes())).structuurGeldig).toBe(true);
  });

  it('does not take a declaration of UTF-16 for a file that is not', async () => {
    expect(await enige(in301('UTF-8', 'UTF-16'))).toBe(
      'XML 1:1 De declaratie noemt UTF-16, maar het bestand is dat niet.',
    );
  });

  it('refuses nesting without end', async () => {
    const { bevindingen } = await controleer(in301('<jw301:Client>', `<jw301:Client>${'<a>'.repeat(100_000)}`));
    expect(bevindingen.map(({ code }) => code)).toEqual(['XSD', 'XML']);
    expect(bevindingen[1]).toMatchObject({ regel: 18, melding: 'Er staan meer dan 256 elementen in elkaar.' });
  });

  it('refuses the file cut off at every 200th byte', async () => {
    for (const naam of ['JW301', 'JW323']) {
      const heel = feit(`voorbeelden/${naam}.xml`);
      for (let n = 200; n < heel.length - 200; n += 200) {
        const { controle, bericht } = decode(heel.subarray(0, n));
        expect(bericht).toBeUndefined();
        expect(controle.bevindingen.at(-1)?.code, `${naam} tot ${n}`).toBe('XML');
        expect(controle.bevindingen.at(-1)?.melding).toMatch(/afgekapt|afgesloten|leeg/);
      }
    }
  });

  it('refuses what is empty or no XML', async () => {
    expect(await enige(new Uint8Array(0))).toBe('XML 1:1 Het bestand is leeg: er staat geen bericht in.');
    expect(await enige(bytes(' \n '))).toBe('XML 2:2 Het bestand is leeg: er staat geen bericht in.');
    expect(await enige(bytes('naam;bedrag\nJan;100'))).toBe('XML 1:1 Dit bestand is geen XML.');
    expect(await enige(bytes('%PDF-1.7 <</Type>>'))).toContain('XML 1:1 Dit bestand is geen XML.');
    expect(await enige(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xff, 0x3c))).toContain('XML');
  });

  it('says of other XML that it is no message', async () => {
    const { bevindingen, standaard, bericht } = await controleer(bytes('<html><body>hallo</body></html>'));
    expect([standaard, bericht]).toEqual([null, null]);
    expect(bevindingen).toMatchObject([{ code: 'XSD', pad: '/html', regel: 1, kolom: 1 }]);
  });

  it('says of another release which one it is', async () => {
    const { bevindingen } = await controleer(bytes(voorbeeld('JW301').replaceAll('3_2', '3_1')));
    expect(bevindingen.map(({ melding }) => melding)).toEqual([
      'JW301 van release 3.1 wordt niet gelezen, alleen 3.2.',
    ]);
  });

  it('takes a text of just under ten million characters, and refuses one over it', { timeout: 30_000 }, async () => {
    expect((await controleer(in301('Commentaar client', 'x'.repeat(9_999_999)))).structuurGeldig).toBe(true);
    expect(await enige(in301('Commentaar client', 'x'.repeat(10_000_001)))).toBe(
      'XML 39:21 Wat hier begint is langer dan 10000000 tekens.',
    );
  });

  it('takes a long text byte by byte without copying it again for every byte', { timeout: 20_000 }, async () => {
    const bestand = in301('Commentaar client', 'x'.repeat(2_000_000));
    async function* stukjes(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < bestand.length; i++) yield bestand.subarray(i, i + 1);
    }
    expect((await controleer(stukjes())).structuurGeldig).toBe(true);
  });

  it('refuses endless tags, comments and names without keeping them', { timeout: 30_000 }, async () => {
    expect(await enige(in301('<jw301:Client>', `<jw301:Client a="${'x'.repeat(200_000)}">`))).toContain(
      'langer dan 100000 tekens',
    );
    expect(await enige(bytes(`<${'a'.repeat(300_000)}`))).toContain('langer dan 100000 tekens');
    expect(await enige(bytes(`<!--${'-x'.repeat(6_000_000)}`))).toContain('langer dan 10000000 tekens');
  });
});
