// SPDX-License-Identifier: EUPL-1.2
import { pagina as beleid } from '#modules/beleid/pack';
import { pagina as inkoop } from '#modules/inkoop/pack';
import type { PlanView } from '#modules/regio';
import { pagina as toegang } from '#modules/toegang/pack';
import { plaatsVan } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import type { Overzichtview } from './overzichtview.ts';

/** What the overview of a plan shows. */
export function overzichtVan({ verband, kop, paginas, delen }: Plat<PlanView>): Overzichtview {
  const { contracten, segmenten } = beleid.parse(paginas['beleid']);
  const { procedurevormen = [] } = inkoop.optional().parse(paginas['inkoop']) ?? {};
  const { routes = [] } = toegang.optional().parse(paginas['toegang']) ?? {};
  const quoted = (document: string): number =>
    delen.filter(({ bronnen }) => bronnen.some((bron) => bron.document === document)).length;
  return {
    verband,
    contracten: contracten.map(({ code, nummer, naam, keuzes = {} }) => ({ code, nummer, naam, keuzes })),
    namen: { procedurevormen: namesOf(procedurevormen), routes: namesOf(routes), gremia: {}, segmenten: {} },
    segmenten: segmenten.map(({ code, naam, omschrijving = null }) => ({
      code,
      naam,
      omschrijving,
      contracten: contracten.filter(({ segment }) => segment === code).map((contract) => contract.naam),
    })),
    documenten: kop.documenten.map(({ code, titel, uitgever }) => ({ code, titel, uitgever, aantal: quoted(code) })),
    ongemodelleerd: [kop, ...Object.values(paginas)]
      .flatMap((pagina) => (pagina as Partial<Pick<typeof kop, 'ongemodelleerd'>> | undefined)?.ongemodelleerd ?? [])
      .map(({ wat, bron, reden }) => ({ wat, plaats: plaatsVan(bron), reden })),
  };
}

const namesOf = (items: readonly { readonly code: string; readonly naam: string }[]) =>
  Object.fromEntries(items.map(({ code, naam }) => [code, naam]));
