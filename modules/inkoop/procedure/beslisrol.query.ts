// SPDX-License-Identifier: EUPL-1.2
import { type Besluitvraag, mandatenVoor } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Rol } from '#platform/hoed';

const roleOf: Readonly<Record<string, Rol>> = { 'bestuurlijk-overleg': 'bestuurder', directie: 'programmadirecteur' };

/** On whose work list a decision belongs, by the region's mandate register; the director where it says nothing else. */
export async function leesBeslisrol(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  handeling: Besluitvraag['handeling'],
  contract: string,
): Promise<Rol> {
  const bodies = await mandatenVoor(context, verband, { handeling, contract });
  return bodies.map(({ soort }) => roleOf[soort ?? '']).find((rol) => rol !== undefined) ?? 'programmadirecteur';
}
