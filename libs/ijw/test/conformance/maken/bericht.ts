// SPDX-License-Identifier: EUPL-1.2
import type { Boom, Element } from '../boom.ts';
import { type Enkel, isEnkel, isKlasse, type Schema, type Veld } from '../schema/model.ts';
import { een, type Toeval } from '../toeval.ts';
import { geldigeWaarde, ontsnapt } from './waarde.ts';

/** How one message is made. */
type Wijze = {
  readonly kans: Toeval;
  /** What share of the optional elements, in tenths. */
  readonly optioneel: number;
  /** How long lists are at most. */
  readonly lijst: number;
  /** Whether what a list repeats holds the same elements each time, plainly written: readers take a short road there. */
  readonly isGelijkvormig: boolean;
  readonly prefixen: ReadonlyMap<string, string>;
};

/** A valid message, with a value for every element that is in it. */
export function maakBericht(schema: Schema, kans: Toeval): Boom {
  const prefixen = kiesPrefixen(schema, kans);
  const isGelijkvormig = kans(3) === 0;
  const lijst = isGelijkvormig ? 3 : een([1, 1, 2, 3], kans);
  const wijze = { kans, optioneel: een([0, 2, 5, 5, 8, 10], kans), lijst, isGelijkvormig, prefixen };
  const wortel = maakElement(schema.wortel, wijze);
  const aanhaling = een(['"', "'"], kans);
  wortel.attributen = [...prefixen]
    .map(
      ([uri, prefix]) => `${een([' ', '\n', '  '], kans)}xmlns${prefix && ':'}${prefix}=${aanhaling}${uri}${aanhaling}`,
    )
    .join('');
  return { kop: een(KOPPEN, kans), wortel, staart: een(STAARTEN, kans), wit: een(['', '\n', '\r\n\t', ' '], kans) };
}

const KOPPEN = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<?xml version="1.0" encoding="UTF-8"?>\r\n',
  "<?xml version='1.0'?>\n",
  '',
  '\ufeff<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
  '<?xml version="1.0"?><!-- gemaakt --><?voor beeld?>\n',
];
const STAARTEN = ['', '\n', '\r\n', '<!-- eind -->', '<?eind?>\n '];

/** Mostly those of the schema; else others, or none for one of the namespaces. */
function kiesPrefixen({ namespaces }: Schema, kans: Toeval): ReadonlyMap<string, string> {
  const keuze = kans(6);
  const zonder = keuze === 5 ? namespaces[kans(namespaces.length)]?.uri : undefined;
  const paren = namespaces.map(({ prefix, uri }, i) => {
    const ander = keuze === 4 ? (['ns1', 'ü-2.x'][i] ?? 'q') : prefix;
    return [uri, uri === zonder ? '' : ander] as const;
  });
  return new Map(kans(2) === 0 ? paren : paren.toReversed());
}

/** An element as this field wants it. */
function maakElement(veld: Veld, wijze: Wijze): Element {
  const { naam, ns, type } = veld;
  const inhoud = isKlasse(type) ? type.velden.flatMap((kind) => maakKinderen(kind, wijze)) : [maakWaarde(type, wijze)];
  return { naam, prefix: wijze.prefixen.get(ns) ?? '', attributen: '', inhoud, type };
}

function maakKinderen(veld: Veld, wijze: Wijze): readonly Element[] {
  const aantal = hoeVaak(veld, wijze);
  if (!wijze.isGelijkvormig || aantal < 2) return Array.from({ length: aantal }, () => maakElement(veld, wijze));
  const eerste = maakElement(veld, wijze);
  return [eerste, ...Array.from({ length: aantal - 1 }, () => gelijkvormig(eerste, wijze))];
}

/** The same elements with other values. */
function gelijkvormig(element: Element, wijze: Wijze): Element {
  const { inhoud, type } = element;
  if (type !== undefined && isEnkel(type)) return { ...element, inhoud: [maakWaarde(type, wijze)] };
  return { ...element, inhoud: inhoud.map((deel) => (typeof deel === 'string' ? deel : gelijkvormig(deel, wijze))) };
}

function maakWaarde(type: Enkel, { kans, isGelijkvormig }: Wijze): string {
  const waarde = geldigeWaarde(type, kans);
  if (!isGelijkvormig) return ontsnapt(waarde, kans);
  return type.basis === 'string' ? waarde.replace(/[^ -~]|[&<>\]]/gu, 'a') : waarde.trim();
}

function hoeVaak({ min, max }: Veld, { kans, optioneel, lijst }: Wijze): number {
  if (max > 1) return 1 + kans(lijst);
  return min === 1 || kans(10) < optioneel ? 1 : 0;
}

/** One element with its content made by this field, for a mutation to put somewhere in this message. */
export const maakLos = (veld: Veld, boom: Boom, schema: Schema, kans: Toeval): Element =>
  maakElement(veld, { kans, optioneel: 3, lijst: 1, isGelijkvormig: false, prefixen: prefixenIn(boom, schema) });

/** The prefixes of a message. The namespaces of the other standard get the same, so that its elements fit in. */
function prefixenIn({ wortel }: Boom, { namespaces, tegenhanger }: Schema): ReadonlyMap<string, string> {
  const paren = namespaces.flatMap(({ uri, prefix }, i) => {
    const hier = new RegExp(`xmlns:?([^=\\s]*)=["']${uri}["']`).exec(wortel.attributen)?.[1] ?? prefix;
    return [uri, tegenhanger?.namespaces[i]?.uri ?? uri].map((een) => [een, hier] as const);
  });
  return new Map(paren);
}
