// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { bekend, packSource, type Waarde } from '#libs/regiopakket';
import { type LoadedPage, leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { volledig as eigenPagina } from '../pack.ts';
import type { Indicatienorm } from './indicatie.ts';

export type GelezenNorm = {
  readonly norm: Indicatienorm;
  /** Who weighs how much and how long, in the words of the region. */
  readonly afweging: string;
  readonly bron: Source;
  readonly kop: LoadedPage<unknown>['kop'];
};

/** What the region lays down about how much and how long [002 §5.4]. */
export async function leesNorm(context: Pick<QueryContext, 'tx'>, verband: string): Promise<GelezenNorm> {
  const { kop, pagina } = await leesPagina(context, verband, 'toegang', eigenPagina);
  const { duurInMaanden, omvangPerWeek, afweging } = pagina.norm;
  return {
    kop,
    norm: { duurInMaanden: plain(duurInMaanden), omvangPerWeek: plain(omvangPerWeek) },
    afweging,
    bron: packSource('toegang/norm', pagina.norm),
  };
}

/** A norm of which two readings stand without a choice is not known. */
const plain = <T extends number | string>(value: Waarde<T>): T | 'geen' | 'onbekend' =>
  value === 'geen' ? value : (bekend(value) ?? 'onbekend');
