// SPDX-License-Identifier: EUPL-1.2
import type { JsonValue } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { readDelen, saveDeel } from './regiovisie.store.ts';
import type { Deelsoort } from './regiovisie.ts';

type Deel = {
  readonly soort: Deelsoort;
  readonly code: string;
  readonly gegevens: Readonly<Record<string, JsonValue>>;
};

/** Keeps a part of the regiovisie in the region's own words, and tells what it was. */
export async function deelBewaren(context: ActContext, act: string, deel: Deel): Promise<void> {
  const { tx, wie, vandaag } = context;
  const verband = wie.hoed.code;
  const before = (await readDelen(tx, verband)).find(({ soort, code }) => soort === deel.soort && code === deel.code);
  await saveDeel(tx, verband, { ...deel, naam: wie.naam, op: vandaag });
  await context.gebeurd({
    act,
    onderwerp: { soort: 'regiovisie', id: `${deel.soort}.${deel.code}` },
    voor: before?.gegevens ?? null,
    na: deel.gegevens,
  });
}
