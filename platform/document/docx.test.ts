// SPDX-License-Identifier: EUPL-1.2
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it, vi } from 'vitest';
import { unzip } from '../../test/support/unzip.ts';
import { toDocx } from './docx.ts';
import { brief, overeenkomst } from './examples.ts';

describe('a document for a text processor', () => {
  it('has headings, a table head that repeats, lists and the language', async () => {
    const files = unzip(await toDocx(brief));
    const document = files.get('word/document.xml') ?? '';
    expect(document).toContain('w:val="Heading1"');
    expect(document).toContain('w:val="Heading2"');
    expect(document.match(/<w:tblHeader\b/g)).toHaveLength(1);
    expect(document.match(/<w:numPr>/g)).toHaveLength(2);
    expect(document).toContain('Šťastná Łódź');
    expect(files.get('word/styles.xml')).toContain('w:lang w:val="nl-NL"');
    expect(files.get('word/header1.xml')).toContain('VOORBEELD');
    expect(unzip(await toDocx(overeenkomst)).get('word/header1.xml')).not.toContain('VOORBEELD');
  });

  it('is whole XML throughout, with signs that mean something in XML', async () => {
    const files = unzip(await toDocx({ ...brief, onderdelen: [{ inhoud: ['a < b & c > d\u0000\u0007'] }] }));
    for (const text of files.values()) XmlDocument.fromString(text).dispose();
    expect(files.get('docProps/core.xml')).toContain('Zorg &amp; Ondersteuning &lt;2025&gt;');
  });

  it('gives the same bytes for the same document, at another hour and after other documents', async () => {
    const first = await toDocx(brief);
    await toDocx(overeenkomst);
    vi.setSystemTime('2031-05-05T12:00:00Z');
    const later = await toDocx(brief);
    vi.useRealTimers();
    expect(Buffer.compare(first, later)).toBe(0);
  });

  it('keeps the lines within a cell, and gives every column room for its longest word', async () => {
    const tabel = {
      soort: 'tabel' as const,
      kolommen: [{ kop: 'Kort' }, { kop: 'Lang' }],
      rijen: [['gecontracteerdenoverzicht', 'eerste regel\ntweede regel die veel langer is dan alle andere woorden']],
    };
    const xml = unzip(await toDocx({ ...brief, onderdelen: [{ inhoud: [tabel] }] })).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:br\/><w:t[^>]*>tweede regel/);
    const [first = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(first).toBeGreaterThan('gecontracteerdenoverzicht'.length * 100);
  });

  it('starts counting again in every numbered list', async () => {
    const document = unzip(await toDocx(overeenkomst)).get('word/document.xml') ?? '';
    const lists = new Set([...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id));
    expect(lists.size).toBe(8);
  });
});
