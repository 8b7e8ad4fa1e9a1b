// SPDX-License-Identifier: EUPL-1.2
import { XmlFout } from './fout.ts';
import { grenzen } from './grenzen.ts';

export type Codering = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1';

/** What comes out of the bytes: text, and a reason when the rest cannot be read. */
export type Stuk = { readonly tekst: string; readonly fout?: string };

/** Turns the bytes of a file, piece by piece, into text. Refuses what is not UTF-8, UTF-16 or ISO-8859-1. */
export class Bytelezer {
  private codering: Codering | undefined;
  private decoder: TextDecoder | undefined;
  private wachtend: Uint8Array = new Uint8Array(0);

  /** The text of these bytes; `laatste` says that nothing follows. */
  lees(bytes: Uint8Array, laatste: boolean): Stuk {
    let alles = this.wachtend.length === 0 ? bytes : aaneen(this.wachtend, bytes);
    if (this.codering === undefined) {
      if (!laatste && !isKopCompleet(alles)) {
        this.wachtend = alles.slice();
        return { tekst: '' };
      }
      const kop = herken(alles);
      this.codering = kop.codering;
      this.decoder =
        kop.codering === 'iso-8859-1' ? undefined : new TextDecoder(kop.codering, { fatal: true, ignoreBOM: true });
      alles = alles.subarray(kop.bom);
    }
    const heel = laatste ? alles.length : heleTekens(alles, this.codering);
    this.wachtend = alles.slice(heel);
    return this.vertaal(alles.subarray(0, heel), this.codering);
  }

  private vertaal(bytes: Uint8Array, codering: Codering): Stuk {
    if (this.decoder === undefined) return { tekst: latin1(bytes) };
    try {
      return { tekst: this.decoder.decode(bytes) };
    } catch {
      const fout = `Hier staan bytes die geen geldige ${codering.toUpperCase()} zijn.`;
      return { tekst: leesbaarDeel(bytes, codering), fout };
    }
  }
}

/** The text before the first bytes that are none. A decoder does not say where it stopped, so that is searched for. */
function leesbaarDeel(bytes: Uint8Array, codering: Codering): string {
  let [tekst, goed, fout] = ['', 0, bytes.length];
  while (fout - goed > 1) {
    const midden = (goed + fout) >> 1;
    try {
      tekst = new TextDecoder(codering, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, midden), DOOR);
      goed = midden;
    } catch {
      fout = midden;
    }
  }
  return tekst;
}

/** What is left of a character at the end is no error. */
const DOOR = { stream: true } as const;

function aaneen(a: Uint8Array, b: Uint8Array): Uint8Array {
  const samen = new Uint8Array(a.length + b.length);
  samen.set(a);
  samen.set(b, a.length);
  return samen;
}

/** Enough to know the encoding: past the XML declaration, or clearly without one. */
function isKopCompleet(b: Uint8Array): boolean {
  return b.length >= grenzen.declaratie || (b.length >= 4 && latin1(b).includes('>'));
}

/** How many bytes form whole characters; the others wait for the next piece. */
function heleTekens(b: Uint8Array, codering: Codering): number {
  if (codering === 'iso-8859-1') return b.length;
  if (codering === 'utf-8') return heleUtf8(b);
  const even = b.length - (b.length % 2);
  const hoog = b[codering === 'utf-16le' ? even - 1 : even - 2] ?? 0;
  return (hoog & 0xfc) === 0xd8 ? even - 2 : even;
}

/** Without the beginning of a character at the end: a lead byte with too few bytes behind it. */
function heleUtf8(b: Uint8Array): number {
  const eind = b.subarray(-3);
  const terug = eind.length - eind.findLastIndex((c) => (c & 0xc0) !== 0x80);
  const c = b[b.length - terug] ?? 0;
  const nodig = [0xc0, 0xe0, 0xf0].filter((grens) => c >= grens).length + 1;
  return terug <= eind.length && nodig > terug ? b.length - terug : b.length;
}

function latin1(bytes: Uint8Array): string {
  const delen: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) delen.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return delen.join('');
}

/** How a file may begin that tells its encoding. */
const KENMERKEN: readonly { readonly bytes: readonly number[]; readonly codering: Codering; readonly bom: number }[] = [
  { bytes: [0xef, 0xbb, 0xbf], codering: 'utf-8', bom: 3 },
  { bytes: [0xff, 0xfe], codering: 'utf-16le', bom: 2 },
  { bytes: [0xfe, 0xff], codering: 'utf-16be', bom: 2 },
  { bytes: [0x3c, 0, 0x3f, 0], codering: 'utf-16le', bom: 0 },
  { bytes: [0, 0x3c, 0, 0x3f], codering: 'utf-16be', bom: 0 },
];

/** The encoding by byte order mark or first bytes, else by declaration. A byte order mark wins, as in RFC 7303 §3.3. */
function herken(b: Uint8Array): { readonly codering: Codering; readonly bom: number } {
  const begin = (...bytes: number[]): boolean => bytes.every((waarde, i) => b[i] === waarde);
  if (begin(0xff, 0xfe, 0, 0) || begin(0, 0, 0xfe, 0xff) || begin(0x3c, 0, 0, 0) || begin(0, 0, 0, 0x3c))
    weiger('UTF-32');
  if (begin(0x4c, 0x6f, 0xa7, 0x94)) weiger('EBCDIC');
  const gezien = KENMERKEN.find(({ bytes }) => begin(...bytes));
  if (gezien !== undefined) return gezien;
  const genoemd = gedeclareerd(latin1(b.subarray(0, grenzen.declaratie)));
  if (genoemd?.startsWith('utf-16'))
    throw new XmlFout('De declaratie noemt UTF-16, maar het bestand is dat niet.', 1, 1);
  return { codering: genoemd ?? 'utf-8', bom: 0 };
}

/** The encoding that the XML declaration names, if any. */
function gedeclareerd(kop: string): Codering | undefined {
  const naam = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(kop)?.[1];
  if (naam === undefined) return undefined;
  return PER_NAAM.get(naam.replace(/[._-]+(?=[A-Za-z0-9])/g, '').toLowerCase()) ?? weiger(naam);
}

/** By name in small letters and without what libxml2 overlooks within it: `-`, `_` and `.`. */
const PER_NAAM: ReadonlyMap<string, Codering> = new Map([
  ['utf8', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['iso88591', 'iso-8859-1'],
]);

function weiger(naam: string): never {
  const kort = naam.slice(0, 40);
  throw new XmlFout(`De tekencodering ${kort} wordt niet gelezen; gebruik UTF-8 (of UTF-16 of ISO-8859-1).`, 1, 1);
}
