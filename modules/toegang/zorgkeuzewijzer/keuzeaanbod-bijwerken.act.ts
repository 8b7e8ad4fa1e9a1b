// SPDX-License-Identifier: EUPL-1.2
import type { ActContext } from '#platform/context';
import { leesGetekend, leesKeuzeaanbod } from './keuzeaanbod.query.ts';
import { insertKeuzeaanbod, wachtOpBeurt, wisKeuzeaanbod } from './keuzeaanbod.store.ts';

/** Makes the rows of one aanbieder again, or of all when there is none. Under the hat of the verband. */
export async function keuzeaanbodBijwerken(
  { tx }: Pick<ActContext, 'tx'>,
  verband: string,
  aanbieder: string | null,
): Promise<void> {
  await wachtOpBeurt(tx, verband);
  await wisKeuzeaanbod(tx, verband, aanbieder);
  for (const een of aanbieder ? [{ aanbieder }] : await leesGetekend(tx, verband))
    await insertKeuzeaanbod(tx, verband, een.aanbieder, await leesKeuzeaanbod(tx, verband, een.aanbieder));
}
