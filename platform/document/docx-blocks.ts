// SPDX-License-Identifier: EUPL-1.2
import type { FileChild, TableCell } from 'docx';
import type { Blok, Kolom, Lijst, Onderdeel, Ondertekening, Tabel } from './model.ts';
import { printable } from './printable.ts';

export type Docx = typeof import('docx');

/** 160 mm, in twentieths of a point. */
export const textWidth = 9070;

export function blocksOf(docx: Docx, onderdelen: readonly Onderdeel[]): readonly FileChild[] {
  let lists = 0; // every list counts from one
  return onderdelen.flatMap(({ kop, inhoud }) => [
    ...(kop ? [headingOf(docx, kop, 2)] : []),
    ...inhoud.flatMap((blok) => blockOf(docx, blok, () => lists++)),
  ]);
}

export function headingOf({ HeadingLevel, Paragraph, TextRun }: Docx, text: string, level: 1 | 2): FileChild {
  const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return new Paragraph({ heading, keepNext: true, children: [new TextRun(printable(text))] });
}

/** A paragraph; line breaks in the text stay. `after` in twentieths of a point. */
export function textOf({ Paragraph, TextRun }: Docx, text: string, after = 140): FileChild {
  const lines = printable(text).split('\n');
  const children = lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  return new Paragraph({ children, spacing: { after } });
}

export function signaturesOf(docx: Docx, { groet, ondertekenaars }: Ondertekening): readonly FileChild[] {
  const toSign = groet ? [] : ['', 'Datum:', '', 'Handtekening:', ''];
  const places = ondertekenaars.map(({ namens, naam, functie }) => {
    const who = [namens, naam, functie].filter((line) => line !== undefined);
    return textOf(docx, [...who, ...toSign].join('\n'), 360);
  });
  if (!groet) return places;
  const closing = new docx.TextRun(printable(groet));
  return [new docx.Paragraph({ keepNext: true, spacing: { before: 240, after: 140 }, children: [closing] }), ...places];
}

function blockOf(docx: Docx, blok: Blok, countList: () => number): readonly FileChild[] {
  if (typeof blok === 'string') return [textOf(docx, blok)];
  return blok.soort === 'tabel' ? tableOf(docx, blok) : listOf(docx, blok, countList());
}

function listOf({ Paragraph, TextRun }: Docx, { punten, genummerd }: Lijst, instance: number): readonly FileChild[] {
  const numbering = { reference: genummerd ? 'nummers' : 'punten', level: 0, instance };
  return punten.map(
    (punt) => new Paragraph({ numbering, spacing: { after: 60 }, children: [new TextRun(printable(punt))] }),
  );
}

function tableOf(docx: Docx, { bijschrift, kolommen, rijen }: Tabel): readonly FileChild[] {
  const { BorderStyle, Paragraph, Table, TableRow, TextRun, WidthType } = docx;
  const rowOf = (texts: readonly string[], tableHeader: boolean) =>
    new TableRow({
      ...(tableHeader && { tableHeader }),
      cantSplit: true,
      children: kolommen.map((kolom, index) => cellOf(docx, texts[index] ?? '', kolom, tableHeader)),
    });
  const heads = kolommen.map(({ kop }) => kop);
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9D2D5' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widthsOf(kolommen, rijen),
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [rowOf(heads, true), ...rijen.map((rij) => rowOf(rij, false))],
  });
  const space = new Paragraph({ text: '', spacing: { after: 60 } });
  if (!bijschrift) return [table, space];
  const caption = new TextRun({ text: printable(bijschrift), bold: true });
  return [new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: [caption] }), table, space];
}

/** A guess: room for the longest word of each column, and the rest by how much they say. A text processor lets people change it. */
function widthsOf(kolommen: readonly Kolom[], rijen: Tabel['rijen']): readonly number[] {
  const needs = kolommen.map(({ kop }, index) => {
    const texts = [kop, ...rijen.map((rij) => rij[index] ?? '')];
    const words = texts.flatMap((text) => text.split(/[ \n]/));
    return { least: roomFor(longestOf(words, 6)), wish: roomFor(Math.min(longestOf(texts, 6), 45)) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least >= textWidth) return needs.map((need) => Math.round((need.least / least) * textWidth));
  const wishes = needs.map((need) => Math.max(need.wish - need.least, 1));
  const more = (textWidth - least) / wishes.reduce((sum, wish) => sum + wish, 0);
  return needs.map((need, index) => Math.round(need.least + (wishes[index] ?? 0) * more));
}

const longestOf = (texts: readonly string[], atLeast: number): number =>
  Math.max(atLeast, ...texts.map((text) => text.length));
/** In twentieths of a point, at the size of the text in a cell, bold or not, with its margins. */
const roomFor = (characters: number): number => characters * 115 + 200;

function cellOf(docx: Docx, text: string, { rechts }: Kolom, bold: boolean): TableCell {
  const { AlignmentType, Paragraph, TextRun } = docx;
  const lines = printable(text).split('\n');
  return new docx.TableCell({
    ...(bold && { shading: { fill: 'E9F0F1' } }),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [
      new Paragraph({
        alignment: rechts ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { after: 0 },
        children: lines.map((line, at) => new TextRun({ text: line, bold, size: 20, ...(at > 0 && { break: 1 }) })),
      }),
    ],
  });
}
