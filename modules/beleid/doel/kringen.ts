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
  const wegVan = (code: string) => wider.get(code)?.values() ?? [].values();
  const path = new Set([begin]);
  const steps = [{ code: begin, weg: wegVan(begin) }];
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const { value: code, done: isEnd } = step.weg.next();
    if (isEnd) {
      steps.pop();
      path.delete(step.code);
      done.add(step.code);
    } else if (path.has(code)) {
      const codes = [...path];
      yield [...codes.slice(codes.indexOf(code)), code];
    } else if (!done.has(code)) {
      path.add(code);
      steps.push({ code, weg: wegVan(code) });
    }
  }
}
