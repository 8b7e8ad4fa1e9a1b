// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { lockProces } from './proces.store.ts';
import type { Tariefproces } from './proces.ts';

/** The process of the own verband, held fast to change it; or why it cannot be. */
export async function lopendProces({ tx, wie }: ActContext, id: string): Promise<Tariefproces | Reason> {
  const proces = await lockProces(tx, wie.hoed.code, id);
  if (!proces) return reason('tariefproces-bestaat-niet');
  return proces.staat === 'lopend' ? proces : reason('tariefproces-gesloten', { staat: proces.staat });
}
