// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { leesPagina, verbandVan } from '#modules/regio';
import type { Blad } from '#platform/bladeren';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readAfgeschermd } from '../noodtoegang/noodtoegang.store.ts';
import { volledig as eigenPagina } from '../pack.ts';
import { readCasussen } from './casus.store.ts';
import { volledigeNaam } from './jeugdige.ts';

export type CasusRij = {
  readonly id: string;
  readonly naam: string;
  readonly geopend: Temporal.Instant;
  readonly medewerker: string;
  readonly indicaties: number;
  /** How many of those still have no provider. */
  readonly zonderAanbieder: number;
  readonly voorbeeld: boolean;
  /** Kept apart from the viewer: without a name, and to be opened by emergency access only. */
  readonly afgeschermd: boolean;
};
type Telling = { readonly casus: string; readonly indicaties: number; readonly zonderAanbieder: number };

/** The cases of the gemeente, newest first and by name: that is written down. At most two hundred at a time. */
export const casuslijst = defineQuery({
  naam: 'toegang/casuslijst',
  rollen: ['toegang'],
  run: async (context, blad: Blad): Promise<readonly CasusRij[]> => {
    const { tx, wie, omgeving } = context;
    const casussen = await readCasussen(tx, omgeving.sleutels, wie.hoed.code, blad);
    const ids = casussen.map(({ id }) => id);
    const dicht = await readAfgeschermd(context, ids);
    await context.gelezen(
      'casuslijst',
      ids.filter((id) => !dicht.has(id)),
    );
    const tellingen = await rows<Telling>(
      tx,
      sql`select casus, count(*) as indicaties, count(*) filter (where staat = 'gesteld') as "zonderAanbieder"
          from toegang.indicaties where casus = any (${sql.val(ids)}) group by casus`,
    );
    return casussen.map(({ id, jeugdige, geopend, medewerker, voorbeeld }) => {
      const telling = tellingen.find(({ casus }) => casus === id);
      const { indicaties = 0, zonderAanbieder = 0 } = telling ?? {};
      const afgeschermd = dicht.has(id);
      const naam = afgeschermd ? 'Afgeschermde casus' : volledigeNaam(jeugdige);
      return { id, naam, geopend, medewerker, indicaties, zonderAanbieder, voorbeeld, afgeschermd };
    });
  },
});

/** Along which routes help can be asked, from the region pack. */
export const routes = defineQuery({
  naam: 'toegang/routes',
  rollen: ['toegang'],
  run: async (context, _: Record<never, never>) => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { pagina } = await leesPagina(context, verband, 'toegang', eigenPagina);
    return pagina.routes.map(({ code, naam, wie }) => ({ code, naam, wie }));
  },
});
