// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { zoeksleutel } from '#platform/kluis';
import { isPersoonAfgeschermd } from '../noodtoegang/noodtoegang.store.ts';

/** By what everything about a person is found; null when there is nobody to look for, or a case is kept apart from the viewer. */
export async function persoonssleutel(context: QueryContext, bsn: string | null): Promise<Uint8Array | null> {
  const { sleutels } = context.omgeving;
  if (bsn === null) return null;
  const isDicht = context.wie.hoed.soort === 'gemeente' && (await isPersoonAfgeschermd(context, sleutels, bsn));
  return isDicht ? null : zoeksleutel(sleutels, bsn);
}
