// SPDX-License-Identifier: EUPL-1.2
import { eurocent } from '#libs/kernel';
import { bekend, packSource, type Waarde } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { pagina as eigenPagina } from '../pack.ts';
import type { Typegrenzen } from './aanbiederstype.ts';

/** What the region says about where one kind of provider ends and the next begins. */
export async function leesTypegrenzen(context: QueryContext, verband: string): Promise<Typegrenzen> {
  const { pagina } = await leesPagina(context, verband, 'leveranciers', eigenPagina);
  const { grootVanafEuro, middelVanafEuro, strategischVanafProducten, bijzondereProducten } = pagina.typegrenzen;
  return {
    grootVanaf: eurosOf(grootVanafEuro),
    middelVanaf: eurosOf(middelVanafEuro),
    strategischVanafProducten: bekend(strategischVanafProducten),
    bijzondereProducten: bekend(bijzondereProducten),
    bron: packSource('leveranciers/typegrenzen', pagina.typegrenzen),
  };
}

const eurosOf = (value: Waarde<number>) => {
  const euros = bekend(value);
  return euros === null ? null : eurocent(euros * 100);
};
