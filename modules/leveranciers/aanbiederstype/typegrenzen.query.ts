// SPDX-License-Identifier: EUPL-1.2
import { norm } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import { bekend, packSource } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { pagina as eigenPagina } from '../pack.ts';
import type { Typegrenzen } from './aanbiederstype.ts';

/** What the region says about the kinds of provider. A pack without this page says nothing: every bound is unknown. */
export async function leesTypegrenzen(context: QueryContext, verband: string): Promise<Typegrenzen> {
  const { pagina } = await leesPagina(context, verband, 'leveranciers', eigenPagina.nullish());
  if (!pagina)
    return {
      grootVanaf: null,
      middelVanaf: null,
      strategischVanafProducten: null,
      bijzondereProducten: null,
      bron: norm('niet ingevuld in het regiopakket'),
    };
  const { typegrenzen } = pagina;
  const euros = (value: number | null) => (value === null ? null : eurocent(value * 100));
  return {
    grootVanaf: euros(bekend(typegrenzen.grootVanafEuro)),
    middelVanaf: euros(bekend(typegrenzen.middelVanafEuro)),
    strategischVanafProducten: bekend(typegrenzen.strategischVanafProducten),
    bijzondereProducten: bekend(typegrenzen.bijzondereProducten),
    bron: packSource('leveranciers/typegrenzen', typegrenzen),
  };
}
