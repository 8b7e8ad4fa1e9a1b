// SPDX-License-Identifier: EUPL-1.2
import { sorteringen, voorWie, type Zoekvraag } from '#modules/toegang';

/** The page where one searches. */
export const zoekpad = '/zorgkeuzewijzer';

const oneOf = <const Words extends readonly string[]>(words: Words, value: string | null): Words[number] | null =>
  words.find((word) => word === value) ?? null;

/** A whole number within bounds; what is none counts as not given. */
export function geheelUit(value: string | null, most: number): number | null {
  const number = /^\d{1,3}$/.test(value ?? '') ? Number(value) : null;
  return number !== null && number <= most ? number : null;
}

export const gemeenteUit = (value: string | null): string | null => (/^\d{4}$/.test(value ?? '') ? value : null);

const mostWords = 40;

/** Reads what stands behind the question mark. What makes no sense there is as if it was not given. */
export function leesZoekvraag(params: URLSearchParams): Zoekvraag {
  const woorden = (params.get('woorden') ?? '').toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return {
    gemeente: gemeenteUit(params.get('gemeente')),
    leeftijd: geheelUit(params.get('leeftijd'), 120),
    voor: oneOf(voorWie, params.get('voor')),
    woorden: [...new Set(woorden)].slice(0, mostWords),
    wachttijd: geheelUit(params.get('wachttijd'), 260),
    sorteer: oneOf(sorteringen, params.get('sorteer')) ?? 'passend',
  };
}

/** The address of a search. @example zoekadres({ gemeente: '0513', woorden: ['slapen'] }) // '/zorgkeuzewijzer?gemeente=0513&woorden=slapen' */
export function zoekadres({ woorden = [], sorteer, ...zoek }: Partial<Zoekvraag>): string {
  const given = Object.entries({
    ...zoek,
    woorden: woorden.join(' ') || null,
    sorteer: sorteer === 'passend' ? null : sorteer,
  }).filter((entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `${zoekpad}?${query}` : zoekpad;
}

/** A page of the wijzer, with the gemeente that was chosen. */
export const metGemeente = (pad: string, gemeente: string | null | undefined): string =>
  gemeente ? `${pad}?gemeente=${gemeente}` : pad;
