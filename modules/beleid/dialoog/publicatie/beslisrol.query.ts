// SPDX-License-Identifier: EUPL-1.2
import { mandatenVoor } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Rol } from '#platform/hoed';
import type { Dialoogbesluit } from '../dialoogmoment.ts';

const roleOf: Readonly<Record<string, Rol>> = { 'bestuurlijk-overleg': 'bestuurder', directie: 'programmadirecteur' };

/** On whose work list a decision belongs, by the region's mandate register; the director where it says nothing else. */
export async function leesBeslisrol(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  handeling: Dialoogbesluit,
  contracten: readonly string[],
): Promise<Rol> {
  const register = await mandatenVoor(context, verband, { handeling, contract: contracten[0] ?? null });
  const bodies = register.filter(
    (mandaat) => mandaat.contracten === 'alle' || contracten.every((code) => mandaat.contracten.includes(code)),
  );
  return bodies.map(({ soort }) => roleOf[soort ?? '']).find((rol) => rol !== undefined) ?? 'programmadirecteur';
}
