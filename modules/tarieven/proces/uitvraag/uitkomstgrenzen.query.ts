// SPDX-License-Identifier: EUPL-1.2
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { proces as pagina } from '../../pack.ts';
import { type Uitkomstgrenzen, veiligeGrenzen } from './uitkomst-deelbaar.rule.ts';

/** The bounds of the region, or those of the platform where it names none. */
export async function leesUitkomstgrenzen(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
): Promise<Uitkomstgrenzen & { readonly vanRegio: boolean }> {
  const { pagina: plan } = await leesPagina(context, verband, 'tariefproces', pagina.nullable());
  const { minsteAntwoorden, spreidingVanaf, grootsteGewicht } = plan?.uitkomstgrenzen ?? veiligeGrenzen;
  return { minsteAntwoorden, spreidingVanaf, grootsteGewicht, vanRegio: plan?.uitkomstgrenzen !== undefined };
}
