// SPDX-License-Identifier: EUPL-1.2
import { openFont } from './font.ts';
import { printable } from './printable.ts';

export type Pdf = PDFKit.PDFDocument;

export type Style = {
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
  readonly color: string;
  /** Figures of equal width, for columns of amounts. */
  readonly tabular?: boolean;
  readonly spacing?: number;
};

export const ink = '#1c2429';
export const soft = '#566169';
export const accent = '#0c5a63';
export const hairline = '#c9d2d5';

export const body: Style = { size: 10.5, leading: 15.5, color: ink };
export const small: Style = { size: 8.5, leading: 12, color: soft };

// The typeface comes in files per script; the first that holds a character is used. [unicode.json of the package]
const scripts: readonly (readonly [name: string, characters: RegExp])[] = [
  ['latin', /[ -\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/],
  ['latin-ext', /[\u0100-\u02ff\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20c4\u2113]/],
  ['vietnamese', /[\u1ea0-\u1ef1]/],
  ['greek', /[\u0370-\u03ff]/],
  ['cyrillic', /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/],
];
const latin = 'latin';

/** A piece of text that one font file can write. */
type Run = { readonly script: string; readonly text: string };

/** Makes the typeface known to a new file; only what is used ends up in it. */
export function registerFonts(pdf: Pdf): void {
  for (const [script] of scripts)
    for (const weight of [400, 600] as const) pdf.registerFont(`${script}-${weight}`, openFont(script, weight));
}

export function widthOf(pdf: Pdf, text: string, style: Style): number {
  let width = 0;
  for (const run of runsOf(text)) width += select(pdf, run, style).widthOfString(run.text, textOptions(style));
  return width;
}

/** Writes one line with its top at `y`; `x` is its left side. */
export function writeLine(pdf: Pdf, text: string, x: number, y: number, style: Style): void {
  pdf.fillColor(style.color);
  let left = x;
  const top = y + (style.leading - style.size * 1.257) / 2; // 1.257: height of the typeface's own line
  for (const run of runsOf(text)) {
    select(pdf, run, style).text(run.text, left, top, { ...textOptions(style), lineBreak: false });
    left += pdf.widthOfString(run.text, textOptions(style));
  }
}

/**
 * Breaks a text into lines at spaces and after hyphens; a word that is too long is cut.
 * Spaces at the end of lines stay, so that read aloud or copied the words stay apart.
 */
export function wrap(pdf: Pdf, text: string, width: number, style: Style): readonly string[] {
  const paragraphs = printable(text).trimEnd().replaceAll('\n', ' \n').split('\n');
  return paragraphs.flatMap((paragraph) => wrapParagraph(pdf, paragraph, width, style));
}

/** The width of the longest piece that should not be cut. */
export const longestWord = (pdf: Pdf, text: string, style: Style): number =>
  Math.max(0, ...wordsOf(printable(text)).map((word) => widthOf(pdf, word.trimEnd(), style)));

function wrapParagraph(pdf: Pdf, text: string, width: number, style: Style): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text).flatMap((each) => cut(pdf, each, width, style))) {
    if (line && widthOf(pdf, (line + word).trimEnd(), style) > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}

const wordsOf = (text: string): readonly string[] => text.split(/(?<=[ \n])(?=[^ ])|(?<=\p{L}[-–/])(?=\p{L})/u);

function cut(pdf: Pdf, word: string, width: number, style: Style): readonly string[] {
  if (widthOf(pdf, word.trimEnd(), style) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part && widthOf(pdf, part + character, style) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const script = scripts.find(([, characters]) => characters.test(character))?.[0] ?? latin;
    const last = runs.at(-1);
    if (last?.script === script) runs[runs.length - 1] = { script, text: last.text + character };
    else runs.push({ script, text: character });
  }
  return runs;
}

const select = (pdf: Pdf, { script }: Run, { size, bold }: Style): Pdf =>
  pdf.font(`${script}-${bold ? 600 : 400}`).fontSize(size);

const textOptions = (style: Style): PDFKit.Mixins.TextOptions => ({
  ...(style.tabular && { features: ['tnum'] }),
  ...(style.spacing && { characterSpacing: style.spacing }),
});
