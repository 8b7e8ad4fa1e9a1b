// SPDX-License-Identifier: EUPL-1.2
import { leesPagina } from '#modules/regio';
import { pagina as regioPagina } from '#modules/regio/pack';
import type { QueryContext } from '#platform/context';
import type { Rol } from '#platform/hoed';
import type { Dialoogbesluit } from '../dialoogmoment.ts';

const roleOf: Readonly<Record<string, Rol>> = { 'bestuurlijk-overleg': 'bestuurder', directie: 'programmadirecteur' };

/** On whose work list a decision belongs, by the region's mandate register; the director where it says nothing else. */
export async function leesBeslisrol(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
  handeling: Dialoogbesluit,
  contracten: readonly string[],
): Promise<Rol> {
  const { pagina } = await leesPagina(context, verband, 'regio', regioPagina);
  const bodies = pagina.mandaten
    .filter((mandaat) => mandaat.handeling === handeling)
    .filter(
      ({ omvang }) => omvang.contracten === 'alle' || contracten.every((code) => omvang.contracten.includes(code)),
    )
    .map(({ beslist }) => pagina.gremia.find(({ code }) => code === beslist)?.soort ?? '');
  return bodies.map((soort) => roleOf[soort]).find((rol) => rol !== undefined) ?? 'programmadirecteur';
}
