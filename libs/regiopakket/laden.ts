// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import { hashOf } from './canonical.ts';
import { byPlace, formatPad, type PakketFout } from './fout.ts';
import { kop, type PakketKop } from './kop.ts';
import { checkReferences, type ReadPage } from './kruisverwijzing.ts';
import { explainIssues } from './melding.ts';
import { checkParagraphs } from './paragraaf.ts';
import { suggest } from './suggest.ts';
import { valueAt } from './walk.ts';
import { readYaml, type YamlPage } from './yaml.ts';

/** The pages that a pack has, by name; the caller joins them from the modules. One that is optional may be left out. */
export type PakketSchema = Readonly<Record<string, z.ZodType>>;

/** A pack that was found good as a whole: plain JSON. */
export type Pakket<S extends PakketSchema = PakketSchema> = {
  readonly kop: PakketKop;
  readonly paginas: { readonly [P in keyof S]: z.output<S[P]> };
};

export type PakketUitkomst<S extends PakketSchema> =
  | { readonly ok: true; readonly pakket: Pakket<S>; readonly hash: string }
  | { readonly ok: false; readonly fouten: readonly PakketFout[] };

/** Largest page, in bytes. A whole plan of twelve contracts is well under a tenth of it. */
const largestPage = 512 * 1024;

/**
 * Loads the folder of one region: `pakket.yaml` and a page per entry of the schema.
 * Either the whole pack is good, or every error comes back with its file, line and column; nothing is half-loaded.
 * @example const read = await loadPakket('regios/een-regio', { regio, beleid }); if (!read.ok) print(read.fouten)
 */
export async function loadPakket<S extends PakketSchema>(map: string, schema: S): Promise<PakketUitkomst<S>> {
  const names = await namesIn(map);
  if (!names) return { ok: false, fouten: [wholeFile('.', 'deze map is er niet of kan niet gelezen worden')] };

  const whole: PakketSchema = { pakket: kop, ...schema };
  const fouten = unknownFiles(names, Object.keys(whole));
  const pages: ReadPage[] = [];
  for (const [naam, pageSchema] of Object.entries(whole)) {
    const bestand = `${naam}.yaml`;
    if (!names.includes(bestand) && pageSchema.safeParse(undefined).success) continue;
    const read = await readPage(map, bestand, pageSchema);
    pages.push(read.page);
    fouten.push(...read.fouten);
  }
  fouten.push(...checkReferences(pages), ...checkParagraphs(pages), ...wrongName(map, pages));
  if (fouten.length > 0) return { ok: false, fouten: fouten.sort(byPlace) };

  const pakket = assemble(schema, pages);
  return { ok: true, pakket, hash: hashOf(pakket) };
}

async function namesIn(map: string): Promise<readonly string[] | null> {
  const entries = await readdir(map, { withFileTypes: true }).catch(() => null);
  return entries?.filter((entry) => entry.isFile()).map(({ name }) => name) ?? null;
}

/** A page that no module knows is a mistake, not something to pass over. */
const unknownFiles = (names: readonly string[], known: readonly string[]): PakketFout[] =>
  names
    .filter((name) => /\.ya?ml$/i.test(name) && !known.includes(name.replace(/\.yaml$/, '')))
    .map((name) => {
      const suggestie = suggest(
        name,
        known.map((naam) => `${naam}.yaml`),
      );
      return { ...wholeFile(name, 'onbekende bladzijde'), ...(suggestie && { suggestie }) };
    });

const wholeFile = (bestand: string, melding: string): PakketFout => ({ bestand, regel: 1, kolom: 1, pad: '', melding });

async function readPage(map: string, bestand: string, schema: z.ZodType): Promise<CheckedPage> {
  const unread = (melding: string) => ({
    page: { bestand, schema, page: null },
    fouten: [wholeFile(bestand, melding)],
  });
  const size = await stat(join(map, bestand)).then(
    (file) => file.size,
    () => null,
  );
  if (size === null) return unread('deze bladzijde ontbreekt');
  if (size > largestPage) return unread(`te groot: ten hoogste ${largestPage / 1024} kB`);
  const text = decode(await readFile(join(map, bestand)));
  if (text === null) return unread('geen UTF-8');

  return checkPage(bestand, text, schema);
}

type CheckedPage = { readonly page: ReadPage; readonly fouten: readonly PakketFout[] };

function checkPage(bestand: string, text: string, schema: z.ZodType): CheckedPage {
  const { page, fouten } = readYaml(bestand, text);
  if (!page) return { page: { bestand, schema, page }, fouten };
  const meldingen = explainIssues(schema, page.value).map(({ pad, part, melding, suggestie }) => ({
    bestand,
    ...page.place(pad, part),
    pad: formatPad(pad),
    melding,
    ...(suggestie && { suggestie }),
  }));
  return { page: { bestand, schema, page }, fouten: [...fouten, ...meldingen] };
}

export type LossePagina = { readonly page: YamlPage | null; readonly fouten: readonly PakketFout[] };

/**
 * One page that somebody sends by itself, with everything that is wrong in it. Its documents are those of `pakketkop`;
 * what `elders` names may stand on another page.
 * @example readLoosePage({ bestand: 'producten.yaml', schema: pagina, pakketkop, elders }, bytes)
 */
export function readLoosePage({ bestand, schema, pakketkop, elders }: Losbestand, bytes: Uint8Array): LossePagina {
  if (bytes.length > largestPage)
    return { page: null, fouten: [wholeFile(bestand, `te groot: ten hoogste ${largestPage / 1024} kB`)] };
  const text = decode(bytes);
  if (text === null) return { page: null, fouten: [wholeFile(bestand, 'geen UTF-8')] };
  const { page, fouten } = checkPage(bestand, text, schema);
  const head = {
    bestand: 'pakket.yaml',
    schema: kop,
    page: { value: pakketkop, place: () => ({ regel: 1, kolom: 1 }) },
  };
  const pages = [head, page, { bestand: '', schema: elders, page: null }];
  const all = [...fouten, ...checkReferences(pages), ...checkParagraphs(pages)];
  return { page: page.page, fouten: all.filter((fout) => fout.bestand === bestand).sort(byPlace) };
}

type Losbestand = {
  readonly bestand: string;
  readonly schema: z.ZodType;
  readonly pakketkop: PakketKop;
  readonly elders: z.ZodType;
};

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A pack goes by one name: of its folder, and of its verband, whose plan loading replaces. */
function wrongName(map: string, pages: readonly ReadPage[]): readonly PakketFout[] {
  const folder = basename(resolve(map));
  const names = [
    { bestand: 'pakket.yaml', pad: ['naam'], wat: 'de naam' },
    { bestand: 'regio.yaml', pad: ['verband', 'code'], wat: 'de code van het verband' },
  ];
  return names.flatMap(({ bestand, pad, wat }) => {
    const page = pages.find((een) => een.bestand === bestand)?.page;
    const naam = page ? valueAt(page.value, pad) : undefined;
    if (!page || typeof naam !== 'string' || naam === folder) return [];
    const melding = `${wat} "${naam}" is niet de naam van de map`;
    return [{ bestand, ...page.place(pad), pad: formatPad(pad), melding, suggestie: folder }];
  });
}

function assemble<S extends PakketSchema>(schema: S, pages: readonly ReadPage[]): Pakket<S> {
  const found = (naam: string): unknown => pages.find(({ bestand }) => bestand === `${naam}.yaml`)?.page?.value;
  const paginas = Object.fromEntries(Object.entries(schema).map(([naam, s]) => [naam, s.parse(found(naam))]));
  return { kop: kop.parse(found('pakket')), paginas: paginas as Pakket<S>['paginas'] };
}
