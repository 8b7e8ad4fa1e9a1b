// SPDX-License-Identifier: EUPL-1.2
import { formatPad, type Pad, type PakketFout } from './fout.ts';
import type { ReadPage } from './kruisverwijzing.ts';
import { suggest } from './suggest.ts';
import { isRecord } from './walk.ts';

/**
 * Places that do not stand among the paragraphs of their document, where the pack lists these. A place may go on where a
 * paragraph ends, as in `§4.4 punt 6`; a figure or a table belongs to no paragraph.
 */
export function checkParagraphs(pages: readonly ReadPage[]): readonly PakketFout[] {
  const lists = listsOf(pages[0]?.page?.value);
  return pages.flatMap(({ bestand, page }) =>
    page === null
      ? []
      : [...placesIn(page.value, [])].flatMap(({ document, paragraaf, pad }) => {
          const known = lists.get(document) ?? [];
          if (known.length === 0 || known.some((een) => beginsWith(paragraaf, een))) return [];
          const suggestie = suggest(paragraaf, known);
          const melding = `paragraaf "${paragraaf}" staat niet in de lijst van document "${document}"`;
          return { bestand, ...page.place(pad), pad: formatPad(pad), melding, ...(suggestie && { suggestie }) };
        }),
  );
}

const listsOf = (kop: unknown): ReadonlyMap<string, readonly string[]> =>
  new Map(
    recordsIn(isRecord(kop) ? kop['documenten'] : []).map(({ code, paragrafen }) => [
      String(code),
      recordsIn(paragrafen).map(({ nummer }) => String(nummer)),
    ]),
  );

const recordsIn = (list: unknown) => (Array.isArray(list) ? list.filter(isRecord) : []);

const beginsWith = (paragraaf: string, known: string): boolean =>
  /^(figuur|tabel) /i.test(paragraaf) ||
  (paragraaf.startsWith(known) && !/^[\d.]*\d/.test(paragraaf.slice(known.length)));

type Place = { readonly document: string; readonly paragraaf: string; readonly pad: Pad };
function* placesIn(part: unknown, pad: Pad): Generator<Place> {
  if (isRecord(part) && typeof part['document'] === 'string' && typeof part['paragraaf'] === 'string')
    yield { document: part['document'], paragraaf: part['paragraaf'], pad: [...pad, 'paragraaf'] };
  const entries = Array.isArray(part) ? part.entries() : isRecord(part) ? Object.entries(part) : [];
  for (const [key, child] of entries) yield* placesIn(child, [...pad, key]);
}
