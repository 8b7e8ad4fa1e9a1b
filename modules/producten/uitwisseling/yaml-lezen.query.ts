// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Reason, reason } from '#libs/explain';
import { isRecord, type PakketFout, type PakketKop, readLoosePage, sleutel, type YamlPage } from '#libs/regiopakket';
import { boekstand, type PakketProduct, type ProductenPagina, pagina, productschema } from '../pack.ts';
import type { Bladbevinding } from './blad.ts';
import { verborgenVerschillen } from './verborgen-verschillen.rule.ts';

/** A product as a page of YAML says it, with the place of each of its fields. */
export type Yamlproduct = {
  readonly inhoud: PakketProduct;
  readonly at: (reden: Reason) => readonly Bladbevinding[];
};
type Gelezen = {
  readonly producten: readonly Yamlproduct[];
  readonly bevindingen: readonly Bladbevinding[];
  /** Out of which book the page was made; null when it does not say. */
  readonly boek: PaginaBoek | null;
};
export type PaginaBoek = NonNullable<ProductenPagina['boek']>;

export const yamlnaam = 'productenboek.yaml';

/** Kinds of code that stand on other pages of the pack, or in the book: they are looked up there. */
const elders = z.object({
  contracten: z.array(sleutel('contract')),
  doelen: z.array(sleutel('doel')),
  kernbedingen: z.array(sleutel('kernbeding')),
  vormen: z.array(sleutel('productvorm')),
  producten: z.array(sleutel('product')),
});

/** Reads a product book in the form of the region pack. Findings stand at their line; good products are read all the same. */
export function yamlLezen(bytes: Uint8Array, pakketkop: PakketKop, plan: ProductenPagina): Gelezen {
  const { page, fouten } = readLoosePage({ bestand: yamlnaam, schema: pagina, pakketkop, elders }, bytes);
  const bevindingen = fouten.map(asBevinding);
  if (!page || !isRecord(page.value)) return { producten: [], bevindingen, boek: null };
  const listed = Array.isArray(page.value['producten']) ? page.value['producten'] : [];
  const producten = listed.flatMap((value, index): readonly Yamlproduct[] => {
    const read = productschema.safeParse(value);
    return read.success ? [{ inhoud: read.data, at: placeIn(page, index) }] : [];
  });
  return {
    producten: onlyOnce(producten),
    bevindingen: [...bevindingen, ...ofThePlan(page, plan)],
    boek: boekstand.safeParse(page.value['boek']).data ?? null,
  };
}

/** What is said twice was found already; the first of them is weighed. */
const onlyOnce = (producten: readonly Yamlproduct[]): readonly Yamlproduct[] =>
  [...new Map(producten.toReversed().map((one) => [one.inhoud.code, one])).values()].toReversed();

const bevindingOp = (
  { regel, kolom }: { readonly regel: number; readonly kolom: number },
  pad: string,
  reden: Reason,
) => ({
  blad: yamlnaam,
  rij: regel,
  kolom: String(kolom),
  kop: pad || null,
  reden,
});

function asBevinding({ regel, kolom, pad, melding, suggestie }: PakketFout): Bladbevinding {
  const sentence = `${melding.charAt(0).toUpperCase()}${melding.slice(1)}${suggestie ? `; bedoelt u ${suggestie}?` : ''}`;
  return bevindingOp({ regel, kolom }, pad, reason('veld-niet-goed', { melding: sentence }));
}

/** The parts of the page that no file changes: they are the plan itself. */
function ofThePlan(page: YamlPage, plan: ProductenPagina): readonly Bladbevinding[] {
  const said = isRecord(page.value) ? page.value : {};
  return (['opbouw', 'noShow', 'onderdelen'] as const)
    .filter((deel) => said[deel] !== undefined && differs(plan[deel], said[deel]))
    .map((deel) => bevindingOp(page.place([deel], 'field'), deel, reason('boekdeel-verandert-niet', { deel })));
}

const differs = (was: unknown, wordt: unknown): boolean =>
  JSON.stringify(inOrder(was)) !== JSON.stringify(inOrder(wordt));

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return typeof value === 'number' ? String(value) : value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([naam, part]) => [naam, inOrder(part)]),
  );
};

/** Where the fields of the form stand on a page of the pack. */
const paden: Readonly<Record<string, readonly string[]>> = {
  van: ['code'],
  versie: ['code'],
  ingang: ['geldig', 'van'],
  'tellen.wet': ['wet'],
  'tellen.soort': ['soort'],
  'tellen.categorie': ['ijw', 'categorie'],
  'tellen.code': ['ijw', 'code'],
  'tellen.eenheid': ['eenheid', 'soort'],
  'tellen.variant': ['uitvoeringsvariant', 'variant'],
  leeftijdVan: ['leeftijd', 'van'],
  leeftijdTotEnMet: ['leeftijd', 'totEnMet'],
};

const placeIn =
  (page: YamlPage, index: number): Yamlproduct['at'] =>
  (reden) => {
    const veld = reden.veld ?? '';
    const rest = paden[veld] ?? veld.split('.').filter(Boolean);
    const pad = ['producten', index, ...rest.map((deel) => (/^\d+$/.test(deel) ? Number(deel) : deel))];
    return [bevindingOp(page.place(pad), `producten[${index}]${rest.length > 0 ? `.${rest.join('.')}` : ''}`, reden)];
  };

/** What differs that no column of the book shows, such as a source or an explanation: by field, what it was and becomes. */
export const anderszins = (was: PakketProduct | null, getoond: PakketProduct, wordt: PakketProduct) =>
  verborgenVerschillen(was, getoond, wordt).map(({ pad, ...verschil }) => ({
    blad: yamlnaam,
    rij: null,
    pad,
    kop: pad,
    ...verschil,
  }));
