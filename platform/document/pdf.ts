// SPDX-License-Identifier: EUPL-1.2
import type { Document } from './model.ts';
import { writeSection, writeSignatures } from './pdf-blocks.ts';
import { writeFurniture, writeOpening } from './pdf-letter.ts';
import { page, type Sheet } from './pdf-page.ts';
import { type Pdf, registerFonts } from './pdf-text.ts';
import { onOneLine } from './printable.ts';

/**
 * Typesets a document as PDF/UA: tagged, with embedded fonts, language and title.
 * The same document gives the same bytes: its date is the creation date and nothing in it is random.
 */
export async function toPdf(document: Document): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument(optionsFor(document));
  const bytes = collect(pdf);
  registerFonts(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const sheet: Sheet = { pdf, root, y: page.top };
  writeOpening(sheet, document);
  for (const onderdeel of document.onderdelen) writeSection(sheet, onderdeel);
  if (document.ondertekening) writeSignatures(sheet, document.ondertekening);
  root.end();
  writeFurniture(sheet, document);
  pdf.end();
  return bytes;
}

function optionsFor({ titel, afzender, datum }: Document): PDFKit.PDFDocumentOptions {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: metadata(titel),
      Author: metadata(afzender[0] ?? ''),
      Creator: 'Inkoopregie',
      // biome-ignore lint/style/noRestrictedGlobals: pdfkit takes no other form of a moment
      CreationDate: new Date(datum.toZonedDateTime('UTC').epochMilliseconds),
    },
  };
  return Object.assign(options, { subset: 'PDF/UA' }); // the types of pdfkit know only PDF/A
}

/** pdfkit copies these into XML without escaping. */
const metadata = (text: string): string =>
  onOneLine(text).replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›');

function collect(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((done, fail) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => done(Uint8Array.from(Buffer.concat(chunks))));
    pdf.on('error', fail);
  });
}
