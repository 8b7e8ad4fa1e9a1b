// SPDX-License-Identifier: EUPL-1.2
import { hashOf } from './canonical.ts';
import { type Bron, bron } from './herkomst.ts';
import { isRecord } from './walk.ts';

/** Something that a new version of a pack says otherwise. */
export type Verschil = {
  readonly soort: 'erbij' | 'weg' | 'gewijzigd';
  /** Page, list and code. @example `beleid.contracten.wonen-jeugd` */
  readonly waar: string;
  /** How the thing is called, where it has a name. */
  readonly titel: string | null;
  /** Which fields changed, by their path; none when the whole came or went. */
  readonly velden: readonly { readonly naam: string; readonly was: unknown; readonly wordt: unknown }[];
  /** Codes of the contracts that it is or was about; `alle` when it holds for all, as a tariff-wide choice does. */
  readonly contracten: readonly string[] | 'alle';
  /** Where it stands in the newer version, or stood in the older one; null for an example. */
  readonly bron: Bron | null;
};

type Json = Readonly<Record<string, unknown>>;

/** What changes when one version of a pack takes the place of another, item by item. Where it only moved, nothing does. */
export function verschilTussen(oud: Json, nieuw: Json): readonly Verschil[] {
  const [was, wordt] = [itemsOf(oud), itemsOf(nieuw)];
  const contractVan = new Map([...contractOfProduct(oud), ...contractOfProduct(nieuw)]);
  const places = [...new Set([...was.keys(), ...wordt.keys()])];
  return places.flatMap((waar): readonly Verschil[] => {
    const [before, after] = [was.get(waar), wordt.get(waar)];
    const reach = [before, after].map((item) => contractenIn(waar, item, contractVan));
    const contracten: Verschil['contracten'] = reach.includes('alle') ? 'alle' : [...new Set(reach.flat())];
    const about = { waar, titel: titelOf(after ?? before), contracten, bron: bronOf(after) ?? bronOf(before) };
    if (before === undefined) return [{ soort: 'erbij', velden: [], ...about }];
    if (after === undefined) return [{ soort: 'weg', velden: [], ...about }];
    const velden = changed(before, after);
    return velden.length === 0 ? [] : [{ soort: 'gewijzigd', velden, ...about }];
  });
}

/** Every thing in the lists of a pack by its place, and every part of a page that is no list. */
function itemsOf(paginas: Json): ReadonlyMap<string, unknown> {
  const items = new Map<string, unknown>();
  for (const [bladzijde, pagina] of Object.entries(paginas))
    for (const [lijst, value] of isRecord(pagina) ? Object.entries(pagina) : [])
      if (!Array.isArray(value)) items.set(`${bladzijde}.${lijst}`, value);
      else for (const part of value) items.set(`${bladzijde}.${lijst}.${codeOf(part)}`, part);
  return items;
}

/** Things without a code are known by what they hold: changed is then one gone and another come. */
const codeOf = (part: unknown): string =>
  isRecord(part) && typeof part['code'] === 'string' ? part['code'] : hashOf(part).slice(0, 12);

/** Field by field, down to the smallest part that both versions have. @example `keuzes.looptijd.initieelJaren` */
function changed(before: unknown, after: unknown, pad: readonly string[] = []): Verschil['velden'] {
  if (same(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{ naam: pad.join('.'), was: before, wordt: after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((naam) =>
    changed(before[naam], after[naam], [...pad, naam]),
  );
}

const same = (a: unknown, b: unknown): boolean => a === b || hashOf(a ?? null) === hashOf(b ?? null);

const titles = ['naam', 'zorgvorm', 'wat', 'term', 'omschrijving'];
const titelOf = (item: unknown): string | null =>
  titles
    .map((key) => (isRecord(item) ? item[key] : undefined))
    .find((found): found is string => typeof found === 'string') ?? null;

const bronOf = (item: unknown): Bron | null => (isRecord(item) ? (bron.safeParse(item['bron']).data ?? null) : null);

/** Under which contract each product of a version falls. */
function* contractOfProduct(paginas: Json): Generator<readonly [string, string]> {
  const { producten } = isRecord(paginas['producten']) ? paginas['producten'] : {};
  for (const product of Array.isArray(producten) ? producten : [])
    if (isRecord(product) && typeof product['code'] === 'string' && typeof product['contract'] === 'string')
      yield [product['code'], product['contract']];
}

/** Pages of which a part that names no contract and no product holds for every contract. */
const forAll = /^(tarieven|tariefproces|contracten)\./;

function contractenIn(
  waar: string,
  item: unknown,
  contractVan: ReadonlyMap<string, string>,
): readonly string[] | 'alle' {
  if (!isRecord(item)) return [];
  const { contract, contracten, code, omvang, product } = item;
  const named = isRecord(omvang) ? omvang['contracten'] : contracten;
  if (named === 'alle') return 'alle';
  const own = waar.startsWith('beleid.contracten.') ? [code] : [];
  const ofProduct = typeof product === 'string' ? [contractVan.get(product)] : [];
  const found = [...own, contract, ...ofProduct, ...(Array.isArray(named) ? named : [])].filter(
    (one): one is string => typeof one === 'string',
  );
  return found.length === 0 && forAll.test(waar) ? 'alle' : found;
}
