// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readRandvoorwaarde } from './randvoorwaarde.store.ts';
import type { Randvoorwaarde } from './randvoorwaarde.ts';

type Verwijzing = { readonly code: string; readonly naam: string };
export type RandvoorwaardeKeuzen = {
  /** The concept to change; null for a new one. */
  readonly randvoorwaarde: Omit<Randvoorwaarde, 'opgesteldDoor'> | null;
  readonly segmenten: readonly Verwijzing[];
  readonly contracten: readonly Verwijzing[];
  readonly kernbedingen: readonly (Verwijzing & { readonly contractnaam: string })[];
  readonly doelen: readonly Verwijzing[];
};

/** What the form of a randvoorwaarde needs. An unknown or established one has no form. */
export const randvoorwaardeKeuzen = defineQuery({
  naam: 'beleid/randvoorwaarde-keuzen',
  rollen: ['beleidsadviseur'],
  run: async ({ tx, wie }, { code }: { readonly code: string | null }): Promise<RandvoorwaardeKeuzen | undefined> => {
    const verband = wie.hoed.code;
    const randvoorwaarde = code === null ? null : await readRandvoorwaarde(tx, verband, code);
    if (randvoorwaarde === undefined || (randvoorwaarde && randvoorwaarde.staat !== 'concept')) return undefined;
    return {
      randvoorwaarde,
      segmenten: await rows(
        tx,
        sql`select code, naam from beleid.segmenten where verband = ${verband} order by volgorde`,
      ),
      contracten: await rows(
        tx,
        sql`select code, naam from beleid.contracten where verband = ${verband} order by nummer`,
      ),
      kernbedingen: await rows(
        tx,
        sql`select k.code, k.naam, c.naam as contractnaam from beleid.kernbedingen k
            join beleid.contracten c on c.verband = k.verband and c.code = k.contract
            where k.verband = ${verband} order by c.nummer, k.naam`,
      ),
      doelen: await rows(tx, sql`select code, naam from beleid.doelen where verband = ${verband} order by volgorde`),
    };
  },
});
