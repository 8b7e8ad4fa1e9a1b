// SPDX-License-Identifier: EUPL-1.2
import type { PakketKop } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { readKop } from './pakket.store.ts';

/**
 * The head of the pack of a verband: its version, and the documents on which it rests.
 * @throws Error when the verband has no pack
 */
export async function leesPakketkop({ tx }: Pick<QueryContext, 'tx'>, verband: string): Promise<PakketKop> {
  const kop = await readKop(tx, verband);
  if (!kop) throw new Error(`geen regiopakket geladen voor verband ${verband}`);
  return kop;
}
