// SPDX-License-Identifier: EUPL-1.2
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { datum, formatPeriode, periode } from '#libs/kernel';
import { loadPakket, type PakketFout, pakketJsonSchema, suggest, summarise } from '#libs/regiopakket';
import { paginas } from '#platform/pakket';
import { Gebruiksfout } from './opties.ts';
import { root } from './wortel.ts';

export type Uitvoer = {
  readonly json: boolean;
  /** Takes each line; the screen unless told otherwise. */
  readonly print?: (regel: string) => void;
};

const regios = join(root, 'regios');

/** Checks folders with a region pack and prints every error. 0: all good, 1: errors found. @throws Gebruiksfout */
export async function regioControleer(
  mappen: readonly string[],
  { json, print = console.log }: Uitvoer,
): Promise<number> {
  if (mappen.length === 0)
    throw new Gebruiksfout('Noem een of meer mappen, bijvoorbeeld: regio controleer regios/een-regio');
  let good = true;
  for (const waar of mappen) {
    const map = await packIn(waar);
    const read = await loadPakket(map, paginas);
    good &&= read.ok;
    if (json) print(JSON.stringify({ map, geldig: read.ok, fouten: read.ok ? [] : read.fouten }));
    else if (read.ok) print(`${map}: in orde (${read.pakket.kop.titel}, versie ${read.pakket.kop.versie})`);
    else print(foutenText(map, read.fouten));
  }
  return good ? 0 : 1;
}

/** Shows a region's pack: what it holds in short, or with `json` the whole pack as one document. @throws Gebruiksfout */
export async function regioToon(naam: string, { json, print = console.log }: Uitvoer): Promise<number> {
  const map = await regioMap(naam);
  const read = await loadPakket(map, paginas);
  if (!read.ok) {
    print(foutenText(map, read.fouten));
    return 1;
  }
  const { pakket, hash } = read;
  if (json) print(JSON.stringify({ kop: pakket.kop, hash, paginas: pakket.paginas }, null, 2));
  else print(shortText(pakket, hash).join('\n'));
  return 0;
}

/** Writes the JSON Schema of every page to a folder, for an editor that helps while typing. @throws Gebruiksfout */
export async function regioSchema(map: string | undefined, { print = console.log }: Uitvoer): Promise<number> {
  if (!map) throw new Gebruiksfout('Noem de map waarin de schema’s komen, bijvoorbeeld: regio schema schema');
  await mkdir(map, { recursive: true });
  for (const [naam, schema] of Object.entries(pakketJsonSchema(paginas)))
    await writeFile(join(map, `${naam}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  print(`${map}: een schema voor elke bladzijde`);
  return 0;
}

/** The folder that is meant: a path, or the name of a region that has a pack. What is neither comes back as it is. */
export async function packIn(waar: string): Promise<string> {
  const isFolder = await stat(waar).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return !isFolder && (await regioNamen()).includes(waar) ? relative('.', join(regios, waar)) : waar;
}

/** The same, where there must be a pack. @throws Gebruiksfout */
export async function regioMap(naam: string): Promise<string> {
  if (naam === '') throw new Gebruiksfout('Noem een regio, of een map met een pakket: regio toon regios/een-regio');
  const map = await packIn(naam);
  if (await stat(join(map, 'pakket.yaml')).catch(() => null)) return map;
  const known = await regioNamen();
  const near = suggest(basename(naam), known);
  throw new Gebruiksfout(
    `Er is geen regio "${naam}"${near ? ` (bedoelde u "${near}"?)` : ''}. Er zijn: ${known.join(', ')}.`,
  );
}

/** The regions that have a pack. */
export async function regioNamen(): Promise<readonly string[]> {
  const names = await readdir(regios);
  const found = await Promise.all(names.map((naam) => stat(join(regios, naam, 'pakket.yaml')).catch(() => null)));
  return names.filter((_, i) => found[i]?.isFile()).sort();
}

export function foutenText(map: string, fouten: readonly PakketFout[]): string {
  const lines = fouten.map(({ bestand, regel, kolom, melding, suggestie }) => {
    const hint = suggestie ? ` (bedoelde u "${suggestie}"?)` : '';
    return `  ${join(map, bestand)}:${regel}:${kolom}  ${melding}${hint}`;
  });
  const count = fouten.length === 1 ? '1 fout' : `${fouten.length} fouten`;
  return [`${map}: ${count}; er is niets geladen`, ...lines].join('\n');
}

/** @example many(1, 'doel', 'doelen') // '1 doel' */
export const many = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

type Geladen = Extract<Awaited<ReturnType<typeof loadPakket<typeof paginas>>>, { ok: true }>['pakket'];

function shortText({ kop, paginas: bladen }: Geladen, hash: string): readonly string[] {
  const { items, voorbeelden, onbekend, tegenstrijdig, ongemodelleerd } = summarise({ pakket: kop, ...bladen });
  const { van, tot } = kop.geldig;
  return [
    kop.titel,
    `  versie ${kop.versie}, ${formatPeriode(periode(datum(van), tot ? datum(tot) : null))}`,
    `  vingerafdruk ${hash.slice(0, 16)}`,
    '',
    ...kop.documenten.map(({ kort, titel, uitgever }) => `  ${kort}: ${titel} (${uitgever})`),
    '',
    `  ${bladen.regio.gemeenten.map(({ naam }) => naam).join(', ') || 'nog geen gemeenten genoemd'}`,
    `  ${many(bladen.beleid.contracten.length, 'contract', 'contracten')}, ${many(bladen.beleid.doelen.length, 'doel', 'doelen')}`,
    `  ${many(bladen.producten?.producten.length ?? 0, 'product', 'producten')}, ${many(bladen.inkoop?.criteria.length ?? 0, 'toelatingscriterium', 'toelatingscriteria')}`,
    '',
    `  ${many(items, 'onderdeel', 'onderdelen')} met een bron, ${many(voorbeelden, 'voorbeeld', 'voorbeelden')}`,
    `  ${onbekend.length} keer onbekend, ${tegenstrijdig.length} keer tegenstrijdig`,
    ...tegenstrijdig.map((pad) => `    tegenstrijdig: ${pad}`),
    ...(ongemodelleerd > 0
      ? [`  ${many(ongemodelleerd, 'zaak uit de bron staat', 'zaken uit de bron staan')} er (nog) niet in`]
      : []),
  ];
}
