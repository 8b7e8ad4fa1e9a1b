// SPDX-License-Identifier: EUPL-1.2

/** A doel with the wider doelen that it serves. */
export type Doelverband = { readonly code: string; readonly draagtBijAan: readonly string[] };

/** For one doel: the codes of all doelen by which a product serves it, itself among them. */
export type Doelbereik = { readonly doel: string; readonly dienend: readonly string[] };

/** Follows `draagtBijAan` down, so that an ambition gets the euros of what serves it. Each doel counts once; rings are harmless. */
export function doelbereiken(doelen: readonly Doelverband[]): readonly Doelbereik[] {
  const narrower = Map.groupBy(
    doelen.flatMap(({ code, draagtBijAan }) => draagtBijAan.map((ruimer) => ({ code, ruimer }))),
    ({ ruimer }) => ruimer,
  );
  return doelen.map(({ code }) => {
    const dienend = new Set([code]);
    for (const doel of dienend) for (const { code } of narrower.get(doel) ?? []) dienend.add(code);
    return { doel: code, dienend: [...dienend] };
  });
}
