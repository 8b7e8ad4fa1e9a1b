// SPDX-License-Identifier: EUPL-1.2
import type { Bron } from '#libs/regiopakket';

/** A source as it stands somewhere in a pack. */
export type Citaat = { readonly pad: string; readonly bron: Bron };

/** Every source in a pack, wherever it stands. */
export function citaten(part: unknown, pad = ''): readonly Citaat[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = isBron(part) ? [{ pad, bron: part }] : [];
  return [...own, ...Object.entries(part).flatMap(([key, child]) => citaten(child, `${pad}/${key}`))];
}

const isBron = (part: object): part is Bron => 'document' in part && 'paragraaf' in part;

/** Line breaks, tabs and repeated spaces count as one space. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

type Paragraaf = { readonly nummer: string; readonly titel: string };

/**
 * Where each numbered paragraph of a source begins in its squeezed text: `5.3.4` at 61.203. The table of contents is
 * skipped. A line of a numbered list looks like a heading: with a full stop it is one only when the pack lists it.
 */
export function headingsOf(
  text: string,
  paragrafen: readonly Paragraaf[] = [],
): readonly { readonly nummer: string; readonly begin: number }[] {
  const listed = new Set(paragrafen.map(({ nummer, titel }) => plain(`${nummer.replace(/^§\s*/, '')} ${titel}`)));
  const headings: { nummer: string; begin: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, nummer, titel = ''] = /^(\d{1,2}(?:\.\d+)*)\.? (\p{Lu}.*)$/u.exec(line) ?? [];
    const isPlain = new RegExp(`^${nummer} [A-Z][^.]*$`).test(line);
    if (nummer && (isPlain || listed.has(plain(`${nummer} ${titel}`))))
      headings.push({ nummer, begin: squeezed(text.slice(0, offset)).length });
    offset += line.length + 1;
  }
  return headings;
}

/** A heading without what is only layout. */
const plain = (text: string): string => squeezed(text).trim().replace(/\.$/, '').toLowerCase();

/** Does the quotation stand in the text, and, when a numbered paragraph is named, in that one or below it? */
export function isIn({ paragraaf, citaat }: Bron, text: string, headings: ReturnType<typeof headingsOf>): boolean {
  if (citaat === undefined) return true;
  const nummer = /^§(\d+(?:\.\d+)*)/.exec(paragraaf)?.[1];
  if (!nummer) return text.includes(citaat);
  const first = headings.findIndex((heading) => heading.nummer === nummer);
  const begin = headings[first];
  const next = headings.slice(first + 1).find((heading) => !heading.nummer.startsWith(`${nummer}.`));
  return begin !== undefined && text.slice(begin.begin, next?.begin).includes(citaat);
}
