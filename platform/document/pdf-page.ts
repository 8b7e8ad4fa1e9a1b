// SPDX-License-Identifier: EUPL-1.2
import { type Pdf, type Style, writeLine } from './pdf-text.ts';

export type Element = PDFKit.PDFStructureElement;

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A4 with the margins of a letter. */
export const page = {
  left: mm(25),
  right: mm(185),
  width: mm(160),
  top: mm(30),
  bottom: mm(297 - 27),
} as const;

/** Where the next thing is written, and the element of the structure that it belongs to. */
export type Sheet = { readonly pdf: Pdf; readonly root: Element; y: number };

export function newPage(sheet: Sheet): void {
  sheet.pdf.addPage();
  sheet.y = page.top;
}

/** Starts a new page when this does not fit on the rest of the page. */
export function keepTogether(sheet: Sheet, height: number): void {
  if (sheet.y + height > page.bottom && sheet.y > page.top) newPage(sheet);
}

/** Adds an element to the structure; assistive technology reads elements in this order. */
export function element(
  sheet: Sheet,
  parent: Element,
  tag: string,
  fill: (element: Element) => void,
  scope?: 'Column',
): void {
  const made = sheet.pdf.struct(tag, scope ? { scope } : {});
  parent.add(made);
  fill(made);
  made.end();
}

/** Content that is only looks: lines, repeated heads, page numbers. */
export function artifact(sheet: Sheet, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  sheet.pdf.markContent('Artifact', { type });
  draw();
  sheet.pdf.endMarkedContent();
}

/** Writes lines below each other, over pages if needed, without leaving one line alone. */
export function writeLines(sheet: Sheet, into: Element, lines: readonly string[], x: number, style: Style): void {
  let from = 0;
  while (from < lines.length) {
    const count = linesThatFit(page.bottom - sheet.y, lines.length - from, style.leading);
    if (count === 0 && sheet.y > page.top) {
      newPage(sheet);
      continue;
    }
    const part = lines.slice(from, from + Math.max(count, 1));
    into.add(() => {
      for (const line of part) {
        writeLine(sheet.pdf, line, x, sheet.y, style);
        sheet.y += style.leading;
      }
    });
    from += part.length;
  }
}

function linesThatFit(room: number, lines: number, leading: number): number {
  const fit = Math.min(lines, Math.floor((room + 0.01) / leading));
  if (fit === lines) return fit;
  if (fit < 2) return 0;
  return lines - fit === 1 && fit > 2 ? fit - 1 : fit;
}

declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Missing from the types of pdfkit: which cells a table head is about. */
      scope?: 'Column' | 'Row' | 'Both';
    }
  }
}
