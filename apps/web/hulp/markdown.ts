// SPDX-License-Identifier: EUPL-1.2

// The little of Markdown that the guides use. Nothing of it reaches a page as HTML: React writes every word.

export type Blok =
  | { readonly soort: 'kop'; readonly niveau: number; readonly tekst: string; readonly anker: string }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly anker: string | null }
  /** A picture of a page, by the name of its file in `docs/gids/beelden`. */
  | { readonly soort: 'beeld'; readonly naam: string; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly string[] }
  | { readonly soort: 'tabel'; readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[] };

/** Reads headings, paragraphs, pictures, lists and tables; what stands between them is a white line, or an item that begins. */
export function readMarkdown(text: string): readonly Blok[] {
  const parts: string[][] = [];
  let part: string[] | null = null;
  for (const line of text.split('\n')) {
    const [kind, current] = [kindOf(line), kindOf(part?.[0] ?? '')];
    if (line.trim() === '') part = null;
    else if (part && current !== 'kop' && (kind === 'tekst' || kind === current)) part.push(line);
    else {
      part = [line];
      parts.push(part);
    }
  }
  return parts.map((lines) => readers[kindOf(lines[0] ?? '')](lines));
}

type Kind = 'kop' | 'genummerd' | 'punt' | 'tabel' | 'beeld' | 'tekst';

const picture = /^!\[([^\]]+)\]\(beelden\/([\w-]+)\.webp\)$/;

function kindOf(line: string): Kind {
  if (/^#{1,3} /.test(line)) return 'kop';
  if (/^\d+\. /.test(line)) return 'genummerd';
  if (/^- /.test(line)) return 'punt';
  if (picture.test(line)) return 'beeld';
  return line.startsWith('|') ? 'tabel' : 'tekst';
}

type Reader = (lines: readonly string[]) => Blok;

const list =
  (genummerd: boolean): Reader =>
  (lines) => ({
    soort: 'lijst',
    genummerd,
    punten: lines
      .join('\n')
      .split(/\n(?=- |\d+\. )/)
      .map((item) => joined(item.replace(/^(?:-|\d+\.) /, ''))),
  });

const readers: Readonly<Record<Kind, Reader>> = {
  kop: ([line = '']) => {
    const [, hashes = '', tekst = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    return { soort: 'kop', niveau: hashes.length, tekst, anker: ankerVan(tekst) };
  },
  genummerd: list(true),
  punt: list(false),
  tabel: (lines) => {
    const [koppen = [], , ...rijen] = lines.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    return { soort: 'tabel', koppen, rijen };
  },
  beeld: ([line = '']) => {
    const [, tekst = '', naam = ''] = picture.exec(line) ?? [];
    return { soort: 'beeld', naam, tekst };
  },
  tekst: (lines) => {
    const tekst = joined(lines.join('\n'));
    const begin = /^\*\*([^*]+)\*\*/.exec(tekst)?.[1];
    return { soort: 'alinea', tekst, anker: begin ? ankerVan(begin) : null };
  },
};

const joined = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** The name in an address of a heading, or of a paragraph by the bold words that it begins with. */
export const ankerVan = (tekst: string): string =>
  tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
