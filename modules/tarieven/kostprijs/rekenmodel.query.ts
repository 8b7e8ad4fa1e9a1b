// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { type Herkomst, packSource } from '#libs/regiopakket';
import { type LoadedPage, leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type PakketParameter, pagina as schema, type TarievenPagina } from '../pack.ts';
import type { Modelparameter } from './kostprijsmodel.ts';
import type { Rekenmodel } from './rekenmodel.ts';

export type GelezenModel = LoadedPage<TarievenPagina> & { readonly model: Rekenmodel };

/** The cost-price model of a verband, out of its region pack. */
export async function leesRekenmodel(context: Pick<QueryContext, 'tx'>, verband: string): Promise<GelezenModel> {
  const { kop, pagina } = await leesPagina(context, verband, 'tarieven', schema);
  return { kop, pagina, model: modelOf(pagina) };
}

function modelOf({ keuzes, caos, bewerkingen, uurlonen, functiemixen, parameters }: TarievenPagina): Rekenmodel {
  return {
    bewerkingen: bewerkingen.map(({ code, soort, van, naar, parameter, delenDoor, ...herkomst }) => ({
      code,
      soort,
      van,
      naar,
      ...(parameter && { parameter }),
      ...(delenDoor && { delenDoor }),
      bron: sourceOf(code, herkomst),
    })),
    parameters: parameters.map(asParameter),
    caos: caos.map(({ code, naam }) => ({ code, naam })),
    uurlonen: uurlonen.map(({ cao, functie, euroPerUur, peildatum, ...herkomst }, at) => ({
      cao,
      functie,
      euroPerUur,
      jaar: Number(peildatum.slice(0, 4)),
      bron: sourceOf(`uurlonen.${at + 1}`, herkomst),
    })),
    functiemixen: functiemixen.map(({ product, aandelen, ...herkomst }, at) => ({
      product,
      functiemix: aandelen.map((deel) => ({ ...deel, bron: sourceOf(`functiemixen.${at + 1}`, herkomst) })),
    })),
    differentiatie: keuzes.cao.differentiatie,
    metMicro: keuzes.micro.lagereOverhead,
    basistarief: { wijze: keuzes.cao.basistarief, bron: sourceOf('keuzes.cao', keuzes.cao) },
  };
}

const asParameter = ({
  code,
  soort,
  procent,
  wijze,
  waarover,
  jaar,
  cao,
  product,
  aanbieder,
  ...herkomst
}: PakketParameter): Modelparameter => ({
  code,
  soort,
  procent,
  wijze,
  waarover,
  jaar,
  ...(cao && { cao }),
  ...(product && { product }),
  ...(aanbieder && { aanbieder }),
  bron: sourceOf(code, herkomst),
});

/** The name by which the list of sources shows it: its code, or its place on the page. */
const sourceOf = (code: string, herkomst: Herkomst): Source => packSource(`tarieven/${code}`, herkomst);
