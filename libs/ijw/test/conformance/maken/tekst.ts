// SPDX-License-Identifier: EUPL-1.2
import { een, type Toeval } from '../toeval.ts';

/** Makes a text of this many characters that the pattern accepts. */
type Maker = (lengte: number, kans: Toeval) => string;

const CIJFERS = [...'0123456789'];
const LETTERS = [...'azAZxqÀÖ×Ø÷öøÿĀſƀʯͰ߿Ḁỳ'];
const ZICHTBAAR = [...'aZ09.-/:\'"&<>]é–€ỳ語😀𐍈\u00a0\u2028\u0085\ufeff\ufffd\u{10ffff}'];
const WIT = [' ', '\t'];
const REGELEINDE = ['\n', '\r'];

const van =
  (tekens: readonly string[]): Maker =>
  (lengte, kans) =>
    Array.from({ length: lengte }, () => een(tekens, kans)).join('');

/** At least one character that can be seen, others among these. */
const zichtbaar =
  (tekens: readonly string[]): Maker =>
  (lengte, kans) => {
    const uit = Array.from({ length: lengte }, () => een(tekens, kans));
    uit[kans(lengte)] = een(ZICHTBAAR, kans);
    return uit.join('');
  };

const vrij = zichtbaar([...'abcdefgh', ...ZICHTBAAR, ...WIT]);
const regels = zichtbaar([...'abcdefgh', ...ZICHTBAAR, ...WIT, ...REGELEINDE]);

/** For every pattern of the schemas. A dot is all but a line end; in brackets it is a dot, and `À-ỳ` holds more than letters. */
const perPatroon: Readonly<Record<string, Maker>> = {
  '.*[^\\s].*': vrij,
  '([.\\s]*\\S+[.\\s]*)+': regels,
  '[0-9]*': van(CIJFERS),
  '([a-zA-ZÀ-ỳ])+': van(LETTERS),
  '([a-zA-Z0-9])+': van([...CIJFERS, 'a', 'z', 'A', 'Z', 'm', 'M']),
  '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)': (_, kans) =>
    [0, 0, 0].map(() => een(['0', '1', '10', '3', '99', '200'], kans)).join('.'),
};

/** A text that fits this pattern, as long as asked unless the pattern says otherwise. */
export function tekstVoor(patroon: string | undefined, lengte: number, kans: Toeval): string {
  if (patroon === undefined) return van([...ZICHTBAAR, ...WIT, ...REGELEINDE, 'a', 'b'])(lengte, kans);
  const precies = /^\[0-9\]\{(\d)\}$/.exec(patroon)?.[1];
  if (precies !== undefined) return van(CIJFERS)(Number(precies), kans);
  if (/^\d+$/.test(patroon)) return patroon;
  const maker = perPatroon[patroon];
  if (maker === undefined) throw new Error(`geen maker voor het patroon ${patroon}`);
  return maker(lengte, kans);
}
