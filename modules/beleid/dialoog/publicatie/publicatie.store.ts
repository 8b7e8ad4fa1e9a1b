// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Reactiesoort } from '../reactie/reactie.ts';
import { type Beantwoording, beantwoordingColumns } from './beantwoording.store.ts';

/** A reaction as everyone reads it: without a name, and without what was told in confidence. */
export type GepubliceerdeReactie = {
  readonly nummer: number;
  readonly stuk: string;
  readonly stuknaam: string;
  readonly bepaling: string | null;
  readonly soort: Reactiesoort;
  readonly tekst: string;
  readonly beantwoording: string;
};

/** A page of what was published, in its order. */
export const readGepubliceerd = (
  tx: Tx,
  moment: string,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<readonly GepubliceerdeReactie[]> =>
  rows(
    tx,
    sql`select g.nummer, g.stuk, s.naam as stuknaam, g.bepaling, g.soort, g.tekst, g.beantwoording
        from beleid.gepubliceerde_reacties g
        join beleid.dialoogstukken s on s.verband = g.verband and s.id = g.stuk
        where g.moment = ${moment} and g.nummer > ${from} order by g.nummer limit ${most}`,
  );

export const countGepubliceerd = async (tx: Tx, moment: string): Promise<number> =>
  (
    await rows<{ aantal: number }>(
      tx,
      sql`select count(*) as aantal from beleid.gepubliceerde_reacties where moment = ${moment}`,
    )
  )[0]?.aantal ?? 0;

export const readBeantwoordingen = (tx: Tx, ids: readonly string[]): Promise<readonly Beantwoording[]> =>
  rows(
    tx,
    sql`select ${beantwoordingColumns} from beleid.beantwoordingen a where a.id = any(${ids}::uuid[]) order by a.id`,
  );
