// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum, Eurocent } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { lezers } from '../tarief/namen.query.ts';

export type AanbiedertariefView = {
  readonly id: string;
  /** What it came of: a request of this provider, the path along which it grows to a list, or an agreement that was taken over. */
  readonly verzoek: string | null;
  readonly ingroeipad: string | null;
  readonly overname: string | null;
  readonly aanbieder: string;
  readonly aanbiedernaam: string;
  readonly contract: string;
  readonly product: string;
  readonly naam: string;
  readonly bedrag: Eurocent;
  readonly eenheid: string;
  readonly van: Datum;
  readonly tot: Datum | null;
  /** It goes along with the yearly indexation; and the one from which this amount came. */
  readonly geindexeerd: boolean;
  readonly indexatie: string | null;
  readonly voorbeeld: boolean;
};

const columns = sql`t.id, t.verzoek, t.ingroeipad, t.overname, t.aanbieder, coalesce(a.naam, t.aanbieder) as aanbiedernaam, t.contract, t.product,
  coalesce(p.naam, t.product) as naam, t.bedrag, t.eenheid, t.van, t.tot, t.voorbeeld, t.geindexeerd,
  (select c.indexatie from tarieven.indexatie_contracten c where c.verband = t.verband and c.voorstel = t.voorstel) as indexatie`;
const joined = sql`tarieven.aanbiedertarieven t
  left join regio.v_aanbieders a on a.aanbieder = t.aanbieder
  left join lateral (select naam from producten.v_producten p where p.verband = t.verband and p.product = t.product
    order by versie desc limit 1) p on true`;

/** A tariff that counts for one provider; nothing when this is no such tariff, or another's. */
export const aanbiedertariefInzien = defineQuery({
  naam: 'tarieven/aanbiedertarief-inzien',
  rollen: lezers,
  run: async ({ tx }, { id }: { readonly id: string }): Promise<AanbiedertariefView | undefined> =>
    firstRow(tx, sql`select ${columns} from ${joined} where t.id = ${id}`),
});

/** The tariffs of single providers in a contract on a day, as far as the hat may see them. */
export const leesAanbiedertarieven = (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string,
  dag: Datum,
): Promise<readonly AanbiedertariefView[]> =>
  rows(
    tx,
    sql`select ${columns} from ${joined} where t.verband = ${verband} and t.contract = ${contract} and t.van <= ${dag}
        and (t.tot is null or t.tot >= ${dag}) order by aanbiedernaam, naam`,
  );
