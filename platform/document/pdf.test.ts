// SPDX-License-Identifier: EUPL-1.2
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { brief, overeenkomst } from './examples.ts';
import type { Document } from './model.ts';
import { toPdf } from './pdf.ts';
import { readPdf } from './read-pdf.ts';

const read = async (document: Document) => readPdf(await toPdf(document));
const alles = (pages: readonly string[]) => pages.join('').replaceAll(/\s/g, ' ');

describe('a letter as pdf', () => {
  it('is read aloud in order, with headings, table heads and list items', async () => {
    const { tagged } = await read(brief);
    expect(tagged.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'P Regio Voorbeeld',
      'P VOORBEELD',
      'P Stichting De Šťastná Łódź t.a.v. mevrouw Ö. Çelik-Ağaoğlu Dorpsstraat 12',
      'P Datum 12 september 2024',
      'P Ons kenmerk VB-2024-0187',
      'H1 Uw inschrijving Zorg & Ondersteuning <2025>',
      'P Geachte mevrouw Çelik-Ağaoğlu,',
      'P Uw inschrijving is op tijd.',
      'H2 Ons besluit',
      'Caption Tarieven',
      'TH Product',
      'TH Tarief 2025',
      'TD Jeugd- en opvoedhulp',
      'TD € 96,12',
      'TD Dagbehandeling',
      'TD € 1.078,01',
      'Lbl •',
      'LBody U hebt een AGB-code.',
      'Lbl •',
      'LBody U verklaarde dat niets u uitsluit.',
      'P Met vriendelijke groet,',
      'P namens het college',
      'P J. de Boer',
      'P directeur',
    ]);
  });

  it('says what PDF/UA asks: language, title, tags, scope of table heads, fonts inside', async () => {
    const { plain } = await read(brief);
    for (const mark of ['/Lang (nl-NL)', '/DisplayDocTitle true', '/Marked true', '<pdfuaid:part>1<', '%PDF-1.7'])
      expect(plain).toContain(mark);
    expect(plain.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(plain.match(/\/FontFile2/g)?.length).toBe(plain.match(/\/Subtype \/CIDFontType2/g)?.length);
    for (const tag of ['Document', 'Table', 'THead', 'TBody', 'TR', 'L', 'LI']) expect(plain).toContain(`/S /${tag}\n`);
  });

  it('has metadata that stays whole with signs that mean something in XML', async () => {
    const { plain } = await read(brief);
    const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(plain)?.[0] ?? '';
    using metadata = XmlDocument.fromString(xml);
    expect(metadata.root.content).toContain('Uw inschrijving');
  });

  it('gives the same bytes for the same document', async () => {
    const first = await toPdf(brief);
    await toPdf(overeenkomst);
    expect(Buffer.compare(first, await toPdf(brief))).toBe(0);
    expect(Buffer.compare(first, await toPdf({ ...brief, kenmerk: 'VB-2024-0188' }))).not.toBe(0);
  });

  it('says «concept» on every page, beside «voorbeeld» where it is both', async () => {
    for (const page of (await read({ ...overeenkomst, concept: true })).pages) expect(page).toContain('CONCEPT');
    const [both = ''] = (await read({ ...overeenkomst, concept: true, voorbeeld: true })).pages;
    expect(both).toContain('CONCEPT · VOORBEELD');
  });

  it('says «voorbeeld» on every page, and nowhere when it is real', async () => {
    const pages = (await read({ ...overeenkomst, voorbeeld: true })).pages;
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain('VOORBEELD');
    for (const page of (await read(overeenkomst)).pages) expect(page).not.toContain('VOORBEELD');
  });
});

describe('a long document as pdf', () => {
  it('loses no word at the end of a page, also of a row that is taller than a page', async () => {
    const { pages } = await read(overeenkomst);
    const text = alles(pages);
    const written = JSON.stringify(overeenkomst).split('aanbieder').length;
    expect(text.split('aanbieder')).toHaveLength(written);
    for (let index = 0; index < 70; index++) expect(text).toContain(`45A${index}`);
  });

  it('numbers its pages and repeats the table head without reading it again', async () => {
    const { pages, tagged } = await read(overeenkomst);
    for (const [index, page] of pages.entries()) expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
    expect(pages.filter((page) => page.includes('Omschrijving')).length).toBeGreaterThan(2);
    expect(tagged.filter((line) => line === 'TH Omschrijving')).toHaveLength(1);
  });

  it('never leaves a heading alone at the bottom of a page', async () => {
    for (let lines = 25; lines < 45; lines++) {
      const vulling = { inhoud: [Array.from({ length: lines }, (_, index) => `Regel ${index}`).join('\n')] };
      const artikel = { kop: 'Artikel 1', inhoud: ['Begin van het artikel.'] };
      const { pages } = await read({ ...overeenkomst, onderdelen: [vulling, artikel] });
      const page = pages.find((each) => each.includes('Artikel 1'));
      expect([lines, page?.includes('Begin van het artikel.')]).toEqual([lines, true]);
    }
  });

  it('keeps a word whole that is longer than its column, over lines', async () => {
    const woord = 'jeugdhulpverleningsovereenkomstbepalingen'.repeat(6);
    const { pages } = await read({ ...brief, onderdelen: [{ inhoud: [woord] }] });
    expect(pages.join('')).toContain(woord);
  });
});
