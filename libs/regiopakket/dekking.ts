// SPDX-License-Identifier: EUPL-1.2
import { formatPad, type Pad } from './fout.ts';
import type { Bron } from './herkomst.ts';
import type { PakketKop } from './kop.ts';
import { isRecord } from './walk.ts';

/** One line of a document: what was taken from it, or why it states nothing; neither when it was passed over. */
export type Regeldekking = {
  readonly nummer: number;
  readonly tekst: string;
  /** Where in the pack it is quoted. */
  readonly items: readonly string[];
  readonly reden: string | null;
};
export type Paragraafdekking = {
  readonly paragraaf: string;
  readonly titel: string;
  /** Whether its heading stands in the text; if not, its lines count with the paragraph before. */
  readonly gevonden: boolean;
  readonly regels: readonly Regeldekking[];
};
/** How much of one document a pack holds, paragraph by paragraph. */
export type Dekking = {
  readonly paragrafen: readonly Paragraafdekking[];
  /** Quotations that are not in the text, with where they stand in the pack. */
  readonly nietGevonden: readonly string[];
};

type Document = PakketKop['documenten'][number];
type Quote = { readonly waar: string; readonly citaat: string };

/**
 * Holds a document against what a pack quotes of it.
 * @param text the whole document; a line is what stands between two line breaks
 */
export function dekkingVan(document: Document, text: string, paginas: unknown): Dekking {
  const lines = text.split(/\r?\n/).map(squeezed);
  const { text: whole, lineAt } = joined(lines);
  const nietGevonden: string[] = [];
  const byLine = new Map<number, string[]>();
  const quotes = [...quotesOf(paginas, document.code, [])];
  const empty = (document.zonderUitspraak ?? []).map(({ citaat, reden }) => ({ waar: reden, citaat }));
  const mark = (found: readonly Quote[], into: Map<number, string[]>): void => {
    for (const { waar, citaat } of found) {
      const touched = linesOf(squeezed(citaat), whole, lineAt);
      if (touched.length === 0) nietGevonden.push(`${waar}: ${citaat}`);
      for (const line of touched) into.set(line, [...(into.get(line) ?? []), waar]);
    }
  };
  const reasons = new Map<number, string[]>();
  mark(quotes, byLine);
  mark(empty, reasons);
  const regelOp = (line: number): Regeldekking => ({
    nummer: line + 1,
    tekst: lines[line] ?? '',
    items: byLine.get(line) ?? [],
    reden: reasons.get(line)?.[0] ?? null,
  });
  return { paragrafen: paragraphs(document, lines, regelOp), nietGevonden };
}

/** Lines that say nothing in the pack, and not why. */
export const openRegels = ({ regels }: Paragraafdekking): readonly Regeldekking[] =>
  regels.filter(({ items, reden }) => items.length === 0 && reden === null);

function paragraphs(
  { paragrafen = [] }: Document,
  lines: readonly string[],
  regelOp: (line: number) => Regeldekking,
): readonly Paragraafdekking[] {
  const begins = beginsOf(paragrafen, lines);
  const headings = new Set(paragrafen.flatMap(headingsOf));
  const isHeading = (line: string): boolean =>
    headings.has(plain(line)) || headings.has(plain(line.replace(/\d+$/, '')));
  const first = { nummer: '–', titel: 'vóór de eerste paragraaf' };
  return [first, ...paragrafen].flatMap((paragraaf, at) => {
    const begin = at === 0 ? -1 : begins[at - 1];
    const end = begins.slice(at).find((line) => line !== undefined) ?? lines.length;
    const own =
      begin === undefined
        ? []
        : range(begin + 1, end).filter((line) => says(lines[line] ?? '') && !isHeading(lines[line] ?? ''));
    if (at === 0 && own.length === 0) return [];
    return [
      { paragraaf: paragraaf.nummer, titel: paragraaf.titel, gevonden: begin !== undefined, regels: own.map(regelOp) },
    ];
  });
}

type Paragraaf = NonNullable<Document['paragrafen']>[number];
/** How the heading of a paragraph may stand in the text: its title, with or without its number. */
const headingsOf = ({ nummer, titel }: Paragraaf): readonly string[] =>
  [titel, `${nummer.replace(/^§\s*/, '')} ${titel}`, `${nummer} ${titel}`].map(plain);

/** The line of each heading. From the end backwards, for a table of contents stands in front. */
function beginsOf(paragrafen: readonly Paragraaf[], lines: readonly string[]) {
  let before = lines.length;
  return paragrafen
    .toReversed()
    .map((paragraaf) => {
      const wanted = headingsOf(paragraaf);
      const line = lines.findLastIndex((text, at) => at < before && wanted.includes(plain(text)));
      if (line < 0) return undefined;
      before = line;
      return line;
    })
    .reverse();
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A heading without its marks. */
const plain = (text: string): string =>
  squeezed(text.replace(/<[^>]+>|[#>*_|]/g, ' '))
    .replace(/[:.]$/, '')
    .toLowerCase();
const says = (line: string): boolean => /\p{L}{2}/u.test(line.replace(/<[^>]+>/g, ' '));

function joined(lines: readonly string[]): { readonly text: string; readonly lineAt: (place: number) => number } {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    if (line !== '') text += `${line} `;
  }
  return { text, lineAt: (place) => starts.findLastIndex((start) => start <= place) };
}

/** The lines on which a quotation stands, wherever it occurs. */
function linesOf(citaat: string, whole: string, lineAt: (place: number) => number): readonly number[] {
  const found: number[] = [];
  for (let at = whole.indexOf(citaat); at >= 0; at = whole.indexOf(citaat, at + 1))
    found.push(...range(lineAt(at), lineAt(at + citaat.length - 1) + 1));
  return found;
}

function* quotesOf(part: unknown, document: string, pad: Pad): Generator<Quote> {
  if (isBron(part) && part.document === document && part.citaat !== undefined)
    yield { waar: formatPad(pad.filter((deel) => deel !== 'bron')), citaat: part.citaat };
  const entries = Array.isArray(part) ? part.entries() : isRecord(part) ? Object.entries(part) : [];
  for (const [key, child] of entries) yield* quotesOf(child, document, [...pad, nameOf(child) ?? key]);
}

const isBron = (part: unknown): part is Bron => isRecord(part) && 'document' in part && 'paragraaf' in part;
const nameOf = (child: unknown): string | undefined =>
  isRecord(child) && typeof child['code'] === 'string' ? child['code'] : undefined;
