// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const opened = new Map<string, Uint8Array>();

/**
 * A font of Source Sans 3, as TrueType. The package has only packed files (WOFF); pdfkit unpacks those in
 * JavaScript for every document anew, and breaks on the newer kind (WOFF2). The caller gets a copy of its own.
 */
export function openFont(script: string, weight: 400 | 600): Buffer {
  const name = `source-sans-3-${script}-${weight}-normal.woff`;
  const known = opened.get(name) ?? unpack(readFileSync(require.resolve(`@fontsource/source-sans-3/files/${name}`)));
  opened.set(name, known);
  return Buffer.from(known);
}

type Table = { readonly tag: Uint8Array; readonly checksum: number; readonly content: Uint8Array };

/** WOFF 1.0 (W3C) is a TrueType file of which each table is packed by itself. */
function unpack(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const tables: Table[] = [];
  for (let index = 0, at = 44; index < view.getUint16(12); index++, at += 20) {
    const offset = view.getUint32(at + 4);
    const packed = woff.subarray(offset, offset + view.getUint32(at + 8));
    const content = packed.length === view.getUint32(at + 12) ? packed : inflateSync(packed);
    tables.push({ tag: woff.subarray(at, at + 4), checksum: view.getUint32(at + 16), content });
  }
  return assemble(view.getUint32(4), tables);
}

function assemble(flavor: number, tables: readonly Table[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3;
  const headLength = 12 + tables.length * 16;
  const total = tables.reduce((sum, { content }) => sum + padded(content.length), headLength);
  const font = new Uint8Array(total);
  const view = new DataView(font.buffer);
  const log = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavor);
  for (const [index, value] of [tables.length, 16 << log, log, (tables.length - (1 << log)) * 16].entries())
    view.setUint16(4 + index * 2, value);
  let place = headLength;
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const at = 12 + index * 16;
    font.set(tag, at);
    for (const [field, value] of [checksum, place, content.length].entries()) view.setUint32(at + 4 + field * 4, value);
    font.set(content, place);
    place += padded(content.length);
  }
  return font;
}
