// SPDX-License-Identifier: EUPL-1.2
import { readBedrag } from '../../shell/formulier.ts';

/** What stands in the address of the try-out: what was typed, what it means, and what is no amount. */
export type Proefinvoer = {
  readonly waarden: Readonly<Record<string, string>>;
  readonly bedragen: Readonly<Record<string, number>>;
  readonly gewichten: Readonly<Record<string, number>>;
  readonly fouten: readonly string[];
};

/** Reads `bedrag.<post>` and `gewicht.<gemeente>`; an empty field changes nothing. */
export function leesProef(zoek: URLSearchParams): Proefinvoer {
  const typed = [...zoek].filter(([, text]) => text.trim() !== '');
  const bedragen = typed.flatMap(([naam, text]) => one(naam, 'bedrag.', readBedrag(text)));
  const gewichten = typed.flatMap(([naam, text]) =>
    one(naam, 'gewicht.', /^\d{1,9}$/.test(text.trim()) ? Number(text) : text),
  );
  return {
    waarden: Object.fromEntries(typed),
    bedragen: known(bedragen),
    gewichten: known(gewichten),
    fouten: [...bedragen, ...gewichten]
      .filter(({ getal }) => !isGood(getal))
      .map(({ getal }) => `‘${getal}’ is geen bedrag of getal van nul of meer.`),
  };
}

type Gelezen = { readonly code: string; readonly getal: number | string };
const one = (naam: string, begin: string, getal: number | string): readonly Gelezen[] =>
  naam.startsWith(begin) ? [{ code: naam.slice(begin.length), getal }] : [];
const isGood = (getal: number | string): getal is number =>
  typeof getal === 'number' && Number.isSafeInteger(getal) && getal >= 0;
const known = (all: readonly Gelezen[]): Readonly<Record<string, number>> =>
  Object.fromEntries(all.flatMap(({ code, getal }) => (isGood(getal) ? [[code, getal]] : [])));
