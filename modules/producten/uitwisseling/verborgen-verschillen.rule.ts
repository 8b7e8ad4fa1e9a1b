// SPDX-License-Identifier: EUPL-1.2

/** A field by its path, with what it was and becomes; null where it is not there. */
export type Veldverschil = { readonly pad: string; readonly was: string | null; readonly wordt: string | null };

/**
 * What a page of the pack changes in a product that no column of the book shows, such as a source or an explanation, so
 * that whoever confirms a file sees all that it changes.
 * @param was null for a new product
 * @param getoond the product with only what the columns show
 */
export function verborgenVerschillen(was: object | null, getoond: object, wordt: object): readonly Veldverschil[] {
  const [before, shown, after] = [flat(was ?? {}), flat(getoond), flat(wordt)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((pad) => before.get(pad) !== after.get(pad) && !hasColumn(pad))
    .filter((pad) => isOrigin(pad) || (shown.get(pad) !== after.get(pad) && !isWhole(pad, before)))
    .map((pad) => ({ pad, was: before.get(pad) ?? null, wordt: after.get(pad) ?? null }));
}

const origin = ['bron', 'zieOok', 'voorbeeld', 'toelichting', 'geldig'];
const isOrigin = (pad: string): boolean => pad.split('.').some((part) => origin.includes(part));
/** Of what says where something comes from, these have a column. */
const hasColumn = (pad: string): boolean => pad === 'geldig.van' || /^eisen\.[^.]+\.voorbeeld$/.test(pad);
/** Something new in a list stands there whole already. */
const isWhole = (pad: string, before: ReadonlyMap<string, string>): boolean => {
  const [lijst, sleutel] = pad.split('.');
  return lists.includes(lijst ?? '') && ![...before.keys()].some((own) => own.startsWith(`${lijst}.${sleutel}.`));
};
const lists = ['eisen', 'normen', 'plannen', 'relaties'];

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field with its text: in a list by what an item is known by, so that order says nothing. */
function flat(value: object): ReadonlyMap<string, string> {
  return new Map(fields(value, []));
}

function* fields(value: unknown, pad: readonly string[]): Generator<readonly [string, string]> {
  if (value === undefined) return;
  if (isRecord(value) && 'document' in value) yield [pad.join('.'), place(value)];
  else if (isRecord(value)) for (const [naam, part] of Object.entries(value)) yield* fields(part, [...pad, naam]);
  else if (Array.isArray(value)) yield* listed(value, pad);
  else yield [pad.join('.'), String(value)];
}

function* listed(list: readonly unknown[], pad: readonly string[]): Generator<readonly [string, string]> {
  const keys = list.map(keyOf);
  if (list.length > 0 && keys.every((key) => key !== null) && new Set(keys).size === list.length)
    for (const [at, part] of list.entries()) yield* fields(part, [...pad, keys[at] ?? '']);
  else if (list.length > 0)
    yield [
      pad.join('.'),
      list
        .map((part) => (isRecord(part) ? ('document' in part ? place(part) : JSON.stringify(part)) : String(part)))
        .toSorted()
        .join('; '),
    ];
}

const keyOf = (part: unknown): string | null => {
  if (!isRecord(part)) return null;
  const { code, over, soort, product } = part;
  const key = code ?? over ?? (product === undefined ? undefined : `${String(soort)} ${String(product)}`);
  return key === undefined ? null : String(key);
};

/** A place in a document in one line. */
const place = ({ document, paragraaf, citaat }: Json): string =>
  `${String(document)}, ${String(paragraaf)}${citaat === undefined ? '' : `: ‘${String(citaat)}’`}`;
