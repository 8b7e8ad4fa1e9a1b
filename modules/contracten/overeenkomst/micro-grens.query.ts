// SPDX-License-Identifier: EUPL-1.2
import { incomplete, type Outcome } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import { type Aanbieder, heeftOmvang, isMicroOnderneming, leesPagina } from '#modules/regio';
import { pagina as tarievenPagina } from '#modules/tarieven/pack';
import type { QueryContext } from '#platform/context';

/** Is this provider a micro-onderneming by the bounds of this verband? Without its own figures that is not known. */
export async function toetsMicro(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
  aanbieder: Aanbieder | undefined,
): Promise<Outcome<boolean>> {
  if (!heeftOmvang(aanbieder)) return incomplete(['medewerkers', 'jaaromzet', 'balanstotaal']);
  const { pagina } = await leesPagina(context, verband, 'tarieven', tarievenPagina);
  const { werknemersMinderDan, omzetOfBalansMinderDanEuro } = pagina.keuzes.micro;
  return isMicroOnderneming(aanbieder, {
    werknemersMinderDan,
    omzetOfBalansMinderDan: eurocent(omzetOfBalansMinderDanEuro * 100),
  });
}
