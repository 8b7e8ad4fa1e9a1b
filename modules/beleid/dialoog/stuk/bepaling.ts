// SPDX-License-Identifier: EUPL-1.2

/** One numbered paragraph of a stuk. The number stays with it over all versions: 4, and 4a for what came in after it. */
export type Bepaling = { readonly nummer: string; readonly tekst: string };

/** Splits a pasted text: at empty lines, or where there are none at every line. */
export const alineas = (tekst: string): readonly string[] => {
  const plain = tekst.replaceAll(/\r\n?/g, '\n').trim();
  const parts = /\n[ \t]*\n/.test(plain) ? plain.split(/\n[ \t]*\n/) : plain.split('\n');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

/**
 * Numbers the paragraphs of a new version. A paragraph that is the same as or resembles one of the former version keeps
 * its number; what comes in between gets a letter, and no number is ever given twice.
 * @param ooit every number that any version ever had
 */
export function nummer(
  vorige: readonly Bepaling[],
  nieuw: readonly string[],
  ooit: readonly string[] = vorige.map((bepaling) => bepaling.nummer),
): readonly Bepaling[] {
  const kept = align(vorige, nieuw);
  const given = new Set(ooit);
  const lastKept = Math.max(-1, ...kept.keys());
  const result: Bepaling[] = [];
  for (const [at, tekst] of nieuw.entries()) {
    const own = kept.get(at) ?? freshNumber(result.at(-1)?.nummer ?? '0', at > lastKept, given);
    given.add(own);
    result.push({ nummer: own, tekst });
  }
  return result;
}

/** At the end the next whole number; elsewhere the number before it with the first free letter. */
function freshNumber(before: string, atEnd: boolean, given: ReadonlySet<string>): string {
  if (atEnd) return String(Math.max(0, ...[...given].map((known) => Number.parseInt(known, 10))) + 1);
  const base = Number.parseInt(before, 10);
  for (let count = 1; ; count += 1) {
    const candidate = `${base}${letters(count)}`;
    if (!given.has(candidate)) return candidate;
  }
}

/** 1 → a, 26 → z, 27 → aa. */
const letters = (count: number): string =>
  count === 0 ? '' : letters(Math.floor((count - 1) / 26)) + String.fromCharCode(97 + ((count - 1) % 26));

const resembles = 0.5;

/** Which former number each new paragraph keeps: the pairing, in order, that resembles the former version most. */
function align(vorige: readonly Bepaling[], nieuw: readonly string[]): ReadonlyMap<number, string> {
  const before = vorige.map(({ tekst }) => wordsOf(tekst));
  const after = nieuw.map(wordsOf);
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const score = (i: number, j: number) => likeness(before[i], after[j]);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + score(i, j));
  const kept = new Map<number, string>();
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const paired = score(i, j);
    if (paired > 0 && at(i, j) === at(i + 1, j + 1) + paired) {
      kept.set(j, vorige[i]?.nummer ?? '');
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return kept;
}

const wordsOf = (tekst: string): ReadonlySet<string> => new Set(tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of words that two paragraphs have in common; nothing below the half. */
function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const common = a.intersection(b).size;
  const share = a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
  return share >= resembles ? share : 0;
}
