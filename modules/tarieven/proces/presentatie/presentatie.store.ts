// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Eurocent } from '#libs/kernel';
import { rows, type Tx } from '#platform/database';
import type { Tariefproces } from '../proces.ts';

type Plek = Pick<Tariefproces, 'verband' | 'id'>;
type Aankondiging = {
  readonly op: Temporal.Instant;
  readonly reagerenTot: Temporal.Instant;
  readonly toelichting: string;
};

/** Keeps the tariffs of the year as they stand, and that they are shown from now on. @returns how many */
export async function insertPresentatie(
  tx: Tx,
  { verband, id, contract, jaar }: Tariefproces,
  { op, reagerenTot, toelichting }: Aankondiging,
  namen: ReadonlyMap<string, string>,
): Promise<number> {
  await sql`update tarieven.processen
    set gepresenteerd = ${op}, reageren_tot = ${reagerenTot}, toelichting = ${toelichting}
    where verband = ${verband} and id = ${id}`.execute(tx);
  const shown = await rows(
    tx,
    sql`insert into tarieven.gepresenteerde_tarieven
          (verband, proces, product, naam, cao, micro, eenheid, bedrag, kostprijs, voorbeeld)
        select distinct on (product, cao, micro) verband, ${id}, product, coalesce(n.naam, product), cao, micro, eenheid, bedrag, kostprijs, voorbeeld
        from tarieven.tarieven
        left join unnest(${[...namen.keys()]}::text[], ${[...namen.values()]}::text[]) as n(code, naam) on n.code = product
        where verband = ${verband} and contract = ${contract} and staat in ('concept', 'voorgesteld')
          and van between make_date(${jaar}, 1, 1) and make_date(${jaar}, 12, 31)
        order by product, cao, micro, staat = 'concept' desc returning product`,
  );
  return shown.length;
}

export async function setReagerenTot(tx: Tx, { verband, id }: Plek, reagerenTot: Temporal.Instant): Promise<void> {
  await sql`update tarieven.processen set reageren_tot = ${reagerenTot} where verband = ${verband} and id = ${id}`.execute(
    tx,
  );
}

export type PresentatieTarief = {
  readonly product: string;
  readonly productNaam: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly eenheid: string;
  readonly bedrag: Eurocent;
  readonly voorbeeld: boolean;
  /** The computation that was presented. */
  readonly kostprijs: string | null;
  /** The tariff as it is now, and which it is; null when there is none any more. */
  readonly bedragNu: Eurocent | null;
  readonly tarief: string | null;
};

/** The tariffs as they were presented, each beside what it is now. */
export const readPresentatie = (
  tx: Tx,
  { verband, id, contract, jaar }: Tariefproces,
): Promise<readonly PresentatieTarief[]> =>
  rows(
    tx,
    sql`select g.product, g.naam as "productNaam", g.cao, g.micro, g.eenheid, g.bedrag, g.voorbeeld, g.kostprijs, t.bedrag as "bedragNu", t.id as tarief
        from tarieven.gepresenteerde_tarieven g
        left join (
          select distinct on (product, cao, micro) product, cao, micro, bedrag, id from tarieven.tarieven
          where verband = ${verband} and contract = ${contract} and staat <> 'vervallen'
            and van between make_date(${jaar}, 1, 1) and make_date(${jaar}, 12, 31)
          order by product, cao, micro, array_position(array['concept', 'voorgesteld', 'vastgesteld'], staat), van
        ) t on t.product = g.product and t.cao = g.cao and t.micro = g.micro
        where g.verband = ${verband} and g.proces = ${id}`,
  );

/** The products of which tariffs were presented: an aanbieder knows them by name before they are adopted. */
export const readGepresenteerd = (
  tx: Tx,
  verband: string,
): Promise<readonly { readonly product: string; readonly naam: string; readonly contract: string }[]> =>
  rows(
    tx,
    sql`select distinct on (g.product) g.product, g.naam, p.contract from tarieven.gepresenteerde_tarieven g
        join tarieven.processen p on p.verband = g.verband and p.id = g.proces
        where g.verband = ${verband} order by g.product, p.geopend desc`,
  );
