// SPDX-License-Identifier: EUPL-1.2
import { mandatenVoor } from '#modules/regio';
import type { ActContext } from '#platform/context';
import type { Rol } from '#platform/hoed';
import { handelingVoor } from './handeling.ts';

/** On whose work list a change comes: who the mandate register names for it; where it is silent, who usually decides. */
export async function beslisser(context: ActContext, contract: string, raaktTarief: boolean): Promise<Rol> {
  const verband = context.wie.hoed.code;
  const [mandaat] = await mandatenVoor(context, verband, { handeling: handelingVoor(raaktTarief), contract });
  if (mandaat?.soort === 'directie') return 'programmadirecteur';
  if (mandaat?.soort === 'bestuurlijk-overleg') return 'bestuurder';
  return raaktTarief ? 'bestuurder' : 'programmadirecteur';
}
