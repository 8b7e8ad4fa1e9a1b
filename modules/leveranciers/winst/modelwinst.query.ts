// SPDX-License-Identifier: EUPL-1.2
import { packSource } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import { pagina as tarievenPagina } from '#modules/tarieven/pack';
import type { QueryContext } from '#platform/context';
import type { Modelwinst } from './winstcijfer.ts';

/** What the region's tariffs are computed with, for an ordinary aanbieder: figures that hold for all products and CAOs. */
export async function leesModelwinst(context: QueryContext, verband: string): Promise<Modelwinst> {
  const { pagina } = await leesPagina(context, verband, 'tarieven', tarievenPagina);
  const { winstEnRisico } = pagina.keuzes;
  const figure = (soort: string): string | null =>
    pagina.parameters.find(
      (een) => een.soort === soort && !een.cao && !een.product && (een.aanbieder ?? 'normaal') === 'normaal',
    )?.procent ?? null;
  return {
    procent: winstEnRisico.procent,
    wijze: winstEnRisico.wijze,
    bron: packSource('tarieven/winst-en-risico', winstEnRisico),
    overhead: figure('overhead'),
    productiviteit: figure('productiviteit'),
  };
}
