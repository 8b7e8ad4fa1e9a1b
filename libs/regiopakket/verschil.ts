// SPDX-License-Identifier: EUPL-1.2
import { hashOf } from './canonical.ts';
import { isRecord } from './walk.ts';

/** Something that a new version of a pack says otherwise. */
export type Verschil = {
  readonly soort: 'erbij' | 'weg' | 'gewijzigd';
  /** Page, list and code. @example `beleid.contracten.wonen-jeugd` */
  readonly waar: string;
  /** Which fields changed; none when the whole came or went. */
  readonly velden: readonly { readonly naam: string; readonly was: unknown; readonly wordt: unknown }[];
  /** Codes of the contracts that it is about; `alle` when it holds for all. */
  readonly contracten: readonly string[] | 'alle';
};

type Json = Readonly<Record<string, unknown>>;

/** What changes when one version of a pack takes the place of another, item by item. Where it only moved, nothing does. */
export function verschilTussen(oud: Json, nieuw: Json): readonly Verschil[] {
  const [was, wordt] = [itemsOf(oud), itemsOf(nieuw)];
  const places = [...new Set([...was.keys(), ...wordt.keys()])];
  return places.flatMap((waar): readonly Verschil[] => {
    const [before, after] = [was.get(waar), wordt.get(waar)];
    const contracten = contractenIn(waar, after ?? before);
    if (before === undefined) return [{ soort: 'erbij', waar, velden: [], contracten }];
    if (after === undefined) return [{ soort: 'weg', waar, velden: [], contracten }];
    const velden = changed(before, after);
    return velden.length === 0 ? [] : [{ soort: 'gewijzigd', waar, velden, contracten }];
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

function changed(before: unknown, after: unknown): Verschil['velden'] {
  if (!isRecord(before) || !isRecord(after))
    return same(before, after) ? [] : [{ naam: '', was: before, wordt: after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((naam) => !same(before[naam], after[naam]))
    .map((naam) => ({ naam, was: before[naam], wordt: after[naam] }));
}

const same = (a: unknown, b: unknown): boolean => a === b || hashOf(a ?? null) === hashOf(b ?? null);

function contractenIn(waar: string, item: unknown): Verschil['contracten'] {
  if (!isRecord(item)) return [];
  const { contract, contracten, code } = item;
  if (contracten === 'alle') return 'alle';
  const own = waar.startsWith('beleid.contracten.') ? [code] : [];
  return [...own, contract, ...(Array.isArray(contracten) ? contracten : [])].filter(
    (found): found is string => typeof found === 'string',
  );
}
