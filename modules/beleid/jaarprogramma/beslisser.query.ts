// SPDX-License-Identifier: EUPL-1.2
import { mandatenVoor } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Rol } from '#platform/hoed';

export const handeling = 'jaarprogramma-vaststellen';

/** Who adopts the programme by the mandate register; rol is null for a body that decides outside this system. */
export type Beslisser = {
  readonly naam: string;
  readonly grond: string;
  readonly rol: Rol | null;
  readonly voorbeeld: boolean;
};

const roleOf: Readonly<Record<string, Rol>> = {
  college: 'college',
  'bestuurlijk-overleg': 'bestuurder',
  directie: 'programmadirecteur',
};

/** The body that the region's mandate register names, or null while it names none. */
export async function leesBeslisser(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
): Promise<Beslisser | null> {
  const register = await mandatenVoor(context, verband, { handeling, contract: null });
  for (const { wie, soort, grond, herkomst } of register)
    if (wie && soort) return { naam: wie, grond, rol: roleOf[soort] ?? null, voorbeeld: herkomst?.voorbeeld ?? false };
  return null;
}
