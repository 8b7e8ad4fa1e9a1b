// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import { pagina as regioPagina } from '#modules/regio/pack';
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
export async function leesBeslisser({ tx }: Pick<QueryContext, 'tx'>, verband: string): Promise<Beslisser | null> {
  const { pagina } = await leesPagina({ tx }, verband, 'regio', regioPagina);
  for (const mandaat of pagina.mandaten.filter((one) => one.handeling === handeling)) {
    const gremium = pagina.gremia.find(({ code }) => code === bekend(mandaat.beslist));
    if (gremium)
      return {
        naam: gremium.naam,
        grond: mandaat.grond,
        rol: roleOf[gremium.soort] ?? null,
        voorbeeld: mandaat.voorbeeld ?? false,
      };
  }
  return null;
}
