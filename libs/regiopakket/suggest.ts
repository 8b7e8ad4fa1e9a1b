// SPDX-License-Identifier: EUPL-1.2

/**
 * The known word nearest to what was typed, or nothing when none is near: at most a third of its letters may differ.
 * @example suggest('jeugdwt', ['jeugdwet', 'wmo']) // 'jeugdwet'
 */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.ceil(typed.length / 3)) + 1;
  for (const word of known) {
    const afstand = distance(typed.toLowerCase(), word.toLowerCase());
    if (afstand < least) [best, least] = [word, afstand];
  }
  return best;
}

/** Damerau-Levenshtein, restricted: insert, delete, replace, or swap of two neighbours count one each. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replace, swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
