// SPDX-License-Identifier: EUPL-1.2

/** A doel with the wider doelen that it serves. */
type Schakel = { readonly code: string; readonly draagtBijAan?: readonly string[] | undefined };

/** Doelen that in the end serve themselves: for each the codes on the way round, from itself back to itself. */
export function kringen(doelen: readonly Schakel[]): readonly (readonly string[])[] {
  const wider = new Map(doelen.map(({ code, draagtBijAan }) => [code, draagtBijAan ?? []]));
  const done = new Set<string>();
  return doelen.flatMap(({ code }) => [...vanaf(code, wider, done)]);
}

/** Walks up from one doel, with a stack of its own: a chain may be as long as there are doelen. */
function* vanaf(
  begin: string,
  wider: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): Generator<readonly string[]> {
  const path = [begin];
  const ways = [wider.get(begin)?.values() ?? [].values()];
  for (let way = ways.at(-1); way; way = ways.at(-1)) {
    const { value: code, done: isEnd } = way.next();
    if (isEnd) {
      ways.pop();
      done.add(path.pop() ?? '');
    } else if (path.includes(code)) yield [...path.slice(path.indexOf(code)), code];
    else if (!done.has(code)) {
      path.push(code);
      ways.push(wider.get(code)?.values() ?? [].values());
    }
  }
}
