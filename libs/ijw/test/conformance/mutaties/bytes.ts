// SPDX-License-Identifier: EUPL-1.2
import { bytes } from '../../feiten.ts';
import { een } from '../toeval.ts';
import type { Bytemutatie, Mutaties } from './soort.ts';

const met = (tekst: string, codering: string): string =>
  tekst.replace(/^\ufeff?(<\?xml[^>]*\?>)?/, codering === '' ? '' : `<?xml version="1.0" encoding="${codering}"?>`);

function utf16(tekst: string, isGroot: boolean): Uint8Array {
  const uit = new Uint8Array(tekst.length * 2);
  const zicht = new DataView(uit.buffer);
  for (let i = 0; i < tekst.length; i++) zicht.setUint16(i * 2, tekst.charCodeAt(i), !isGroot);
  return uit;
}

/** One byte per character; what does not fit becomes a reference. */
const latin1 = (tekst: string): Uint8Array =>
  Uint8Array.from(
    tekst.replace(/[^\0-\xff]/gu, (teken) => `&#${teken.codePointAt(0)};`),
    (teken) => teken.charCodeAt(0),
  );

/** What a declaration may say. No name that libxml2 reads and the package refuses. */
// biome-ignore format: a list reads better in rows
const CODERINGEN = [
  '', 'UTF-8', 'utf-8', 'UTF8', 'U-T.F_8', 'UTF8-', 'ISO-8859-1', 'iso-8859-1', 'ISO88591', 'iso_8859.1', 'ISO-8859-01',
  'UTF-16', 'utf-16LE', 'UTF-16BE', 'u_tf16', 'onbekend', '8',
];

/** Bytes that are no UTF-8 (too long, halves of a pair, beyond the end, without beginning or end), and the last that are. */
// biome-ignore format: a list reads better in rows
const GEEN_UTF8 = [
  [0xc0, 0x80], [0xc1, 0xbf], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xf0, 0x80, 0x80, 0x80],
  [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80], [0xbf], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98],
  [0xff], [0xfe], [0xef, 0xbf, 0xbe], [0xef, 0xbf, 0xbf], [0xf4, 0x8f, 0xbf, 0xbf], [0xee, 0x80, 0x80],
  [0xef, 0xbb, 0xbf], [0xf0, 0x9f, 0xbf, 0xbf],
];

function ingevoegd(bestand: Uint8Array, plek: number, wat: readonly number[]): Uint8Array {
  const uit = new Uint8Array(bestand.length + wat.length);
  uit.set(bestand.subarray(0, plek));
  uit.set(wat, plek);
  uit.set(bestand.subarray(plek), plek + wat.length);
  return uit;
}

/** Encodings that the package reads, told or untold, rightly or wrongly; and bytes that went wrong. */
export const bytemutaties: Mutaties<Bytemutatie> = {
  codering: (tekst, kans) => {
    const genoemd = met(tekst, een(CODERINGEN, kans));
    const [groot, bom] = [kans(2) === 0, kans(2) === 0 ? '\ufeff' : ''];
    return een([() => bytes(bom + genoemd), () => latin1(genoemd), () => utf16(bom + genoemd, groot)], kans)();
  },
  'halve codering': (tekst, kans) => {
    const heel = utf16(`\ufeff${met(tekst, '')}`, kans(2) === 0);
    const eind = heel.length - kans(een([2, 4, heel.length], kans));
    return kans(2) === 0 ? heel.subarray(0, eind) : ingevoegd(heel, 2 + kans(heel.length - 2), [kans(256)]);
  },
  'geen utf-8': (tekst, kans) => {
    const bestand = bytes(tekst);
    const waarden = [...tekst.matchAll(/>(?=[^<\s])/g)];
    const inWaarde = waarden.length === 0 ? 0 : bytes(tekst.slice(0, een(waarden, kans).index + 1)).length;
    return ingevoegd(bestand, een([inWaarde, inWaarde, kans(bestand.length + 1)], kans), een(GEEN_UTF8, kans));
  },
  bytes: (tekst, kans) => {
    const bestand = bytes(tekst);
    for (let n = kans(3); n >= 0; n--) bestand[kans(bestand.length)] = kans(256);
    return bestand;
  },
  'bytes afkappen': (tekst, kans) => {
    const bestand = bytes(tekst);
    const halve = [...bestand.keys()].filter((i) => ((bestand[i] ?? 0) & 0xc0) === 0x80);
    return bestand.subarray(0, halve.length === 0 ? kans(bestand.length) : een(halve, kans));
  },
};
