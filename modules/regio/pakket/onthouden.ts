// SPDX-License-Identifier: EUPL-1.2

/** So many versions are remembered: those of the regions that work here, and of one or two before. */
const MEESTE = 8;

/**
 * Remembers what was made of a version of a plan, which never changes, under a key that holds its hash. Whoever asks gets
 * the same, so it is frozen. What was not asked for the longest goes first.
 */
export function onthouder<Value>(): (sleutel: string, maak: () => Promise<Value>) => Promise<Value> {
  const bekend = new Map<string, Value>();
  return async (sleutel, maak) => {
    const value = bekend.get(sleutel) ?? bevroren(await maak());
    bekend.delete(sleutel);
    bekend.set(sleutel, value);
    const [oudste] = bekend.keys();
    if (bekend.size > MEESTE && oudste !== undefined) bekend.delete(oudste);
    return value;
  };
}

function bevroren<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) bevroren(part);
  return Object.freeze(value);
}
