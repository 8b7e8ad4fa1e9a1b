// SPDX-License-Identifier: EUPL-1.2
import { Schrijver } from './schrijver.ts';
import type { Bericht } from './types/bericht.ts';

/**
 * Writes a message as XML that its XSD accepts: UTF-8 without byte order mark, CR/LF line ends, elements in the order of
 * the structure. Absent optional elements are left out. Throws a `RangeError` with the path when a value does not fit its
 * type or a mandatory element is missing; whether the rules are kept is for `controleer` to say.
 */
export function encode(bericht: Bericht): Uint8Array {
  const schrijver = new Schrijver(bericht);
  const stukken: Uint8Array[] = [];
  for (const eenheid of Array.isArray(schrijver.gegeven) ? schrijver.gegeven : []) {
    schrijver.eenheid(eenheid);
    if (schrijver.isVol) stukken.push(schrijver.neem());
  }
  schrijver.slot();
  stukken.push(schrijver.neem());
  return aaneen(stukken);
}

function aaneen(stukken: readonly Uint8Array[]): Uint8Array {
  const heel = new Uint8Array(stukken.reduce((lengte, stuk) => lengte + stuk.length, 0));
  let plek = 0;
  for (const stuk of stukken) {
    heel.set(stuk, plek);
    plek += stuk.length;
  }
  return heel;
}
