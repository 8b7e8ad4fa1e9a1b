// SPDX-License-Identifier: EUPL-1.2
import type { FileChild, Footer, Header, IPropertiesOptions } from 'docx';
import { formatDatum } from '#libs/kernel';
import { blocksOf, type Docx, headingOf, signaturesOf, textOf, textWidth } from './docx-blocks.ts';
import { coreProperties, numbering, styles } from './docx-style.ts';
import { type Document, markOf } from './model.ts';
import { onOneLine } from './printable.ts';
import { withoutTimes } from './zip.ts';

/** Makes a document that people can work on in a text processor. The same document gives the same bytes. */
export async function toDocx(document: Document): Promise<Uint8Array> {
  const docx = await import('docx');
  const file = new docx.Document(propertiesOf(docx, document));
  const core = { path: 'docProps/core.xml', data: coreProperties(document) };
  return withoutTimes(await docx.Packer.toBuffer(file, undefined, [core]));
}

function propertiesOf(docx: Docx, document: Document): IPropertiesOptions {
  const closing = document.ondertekening ? signaturesOf(docx, document.ondertekening) : [];
  return {
    title: onOneLine(document.titel),
    styles,
    numbering: numbering(docx),
    sections: [
      {
        properties: { page: { margin: { top: '30mm', bottom: '27mm', left: '25mm', right: '25mm' } } },
        headers: { default: headerOf(docx, document) },
        footers: { default: footerOf(docx, document) },
        children: [...openingOf(docx, document), ...blocksOf(docx, document.onderdelen), ...closing],
      },
    ],
  };
}

function openingOf(docx: Docx, { titel, aan, datum, kenmerk }: Document): readonly FileChild[] {
  const heading = headingOf(docx, titel, 1);
  const lines = [`Datum: ${formatDatum(datum)}`, ...(kenmerk ? [`Ons kenmerk: ${kenmerk}`] : [])];
  const reference = textOf(docx, lines.join('\n'), 240);
  return aan ? [textOf(docx, aan.join('\n'), 480), reference, heading] : [heading, reference];
}

function headerOf(docx: Docx, document: Document): Header {
  const { Paragraph, Tab, TabStopType, TextRun } = docx;
  const merk = markOf(document);
  const from = new TextRun({ text: onOneLine(document.afzender[0] ?? ''), bold: true, color: '0C5A63', size: 28 });
  const mark = new TextRun({ children: [new Tab(), merk], bold: true, color: '7A4200', characterSpacing: 20 });
  return new docx.Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        spacing: { after: 360 },
        children: merk ? [from, mark] : [from],
      }),
    ],
  });
}

function footerOf(docx: Docx, { afzender }: Document): Footer {
  const { PageNumber, Paragraph, Tab, TabStopType, TextRun } = docx;
  const from = onOneLine(afzender.join(' · '));
  const children = [from, new Tab(), 'Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];
  return new docx.Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun({ children, size: 17, color: '566169' })],
      }),
    ],
  });
}
