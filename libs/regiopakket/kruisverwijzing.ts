// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { formatPad, type Pad, type PakketFout } from './fout.ts';
import { tweemaal } from './geldigheid.ts';
import { suggest } from './suggest.ts';
import { kindsNamed, valueAt, walk } from './walk.ts';
import type { YamlPage } from './yaml.ts';

/** A page with its schema; `page` is null when it could not be read. */
export type ReadPage = {
  readonly bestand: string;
  readonly schema: z.core.$ZodType;
  readonly page: YamlPage | null;
};

/** Codes that stand twice and references to what does not exist, over all pages together. */
export function checkReferences(pages: readonly ReadPage[]): readonly PakketFout[] {
  const named: Named = new Map();
  const unread = new Set(pages.flatMap(({ page, schema }) => (page ? [] : kindsNamed(schema))));
  return [...namesOf(pages, named), ...referencesOf(pages, named, unread)];
}

type Eerder = { readonly waar: string; readonly item: unknown };
type Named = Map<string, Map<string, Eerder>>;

function namesOf(pages: readonly ReadPage[], named: Named): readonly PakketFout[] {
  const fouten: PakketFout[] = [];
  forEachCode(pages, (bestand, page, { doet, soort }, code, pad) => {
    if (doet !== 'benoemt') return;
    const codes = named.get(soort) ?? new Map<string, Eerder>();
    named.set(soort, codes);
    const eerder = codes.get(code);
    const item = valueAt(page.value, pad.slice(0, -1));
    if (eerder)
      fouten.push(
        fout(bestand, page, pad, `${soort} "${code}" staat er al (${eerder.waar})${tweemaal(eerder.item, item)}`),
      );
    else codes.set(code, { waar: `${bestand}:${page.place(pad).regel}`, item });
  });
  return fouten;
}

function referencesOf(pages: readonly ReadPage[], named: Named, unread: ReadonlySet<string>): readonly PakketFout[] {
  const fouten: PakketFout[] = [];
  forEachCode(pages, (bestand, page, { doet, soort }, code, pad) => {
    const known = named.get(soort);
    // What stands on a page that could not be read may well exist: no false alarm.
    if (doet !== 'verwijst' || known?.has(code) || unread.has(soort)) return;
    const suggestie = suggest(code, known?.keys() ?? []);
    fouten.push({ ...fout(bestand, page, pad, `er is geen ${soort} "${code}"`), ...(suggestie && { suggestie }) });
  });
  return fouten;
}

function forEachCode(
  pages: readonly ReadPage[],
  visit: (
    bestand: string,
    page: YamlPage,
    rol: Parameters<Parameters<typeof walk>[3]>[0],
    code: string,
    pad: Pad,
  ) => void,
): void {
  for (const { bestand, schema, page } of pages)
    if (page) walk(schema, page.value, [], (rol, code, pad) => visit(bestand, page, rol, code, pad));
}

const fout = (bestand: string, page: YamlPage, pad: Pad, melding: string): PakketFout => ({
  bestand,
  ...page.place(pad),
  pad: formatPad(pad),
  melding,
});
