// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { firstRow, rows, type Tx } from '#platform/database';

export type LopendeOvereenkomst = {
  readonly id: string;
  readonly verband: string;
  readonly contract: string;
  readonly aanbieder: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly voorbeeld: boolean;
};

const columns = sql`o.id, o.verband, o.contract, o.aanbieder, o.cao, o.micro, o.van, o.tot, o.voorbeeld`;

type Vraag = { readonly verband: string; readonly aanbieder: string; readonly product: string; readonly dag: Datum };

/** The signed agreement under which a provider may give this product on a day, if any. For other rooms. */
export const overeenkomstVoor = ({ tx }: { readonly tx: Tx }, vraag: Vraag): Promise<LopendeOvereenkomst | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from contracten.overeenkomsten o
        join contracten.overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
        where o.verband = ${vraag.verband} and o.aanbieder = ${vraag.aanbieder} and p.product = ${vraag.product}
          and o.staat = 'getekend' and o.van <= ${vraag.dag} and o.tot >= ${vraag.dag}
        order by o.van desc limit 1`,
  );

export type GecontracteerdeAanbieder = {
  readonly aanbieder: string;
  readonly naam: string;
  readonly overeenkomst: string;
  readonly voorbeeld: boolean;
};

/** Who may give this product on a day, by name. */
export const gecontracteerdeAanbieders = (
  { tx }: { readonly tx: Tx },
  vraag: Omit<Vraag, 'aanbieder'>,
): Promise<readonly GecontracteerdeAanbieder[]> =>
  rows(
    tx,
    sql`select o.aanbieder, coalesce(a.naam, o.aanbieder) as naam, o.id as overeenkomst, o.voorbeeld
        from contracten.overeenkomsten o
        join contracten.overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
        left join regio.v_aanbieders a on a.aanbieder = o.aanbieder
        where o.verband = ${vraag.verband} and p.product = ${vraag.product} and o.staat = 'getekend'
          and o.van <= ${vraag.dag} and o.tot >= ${vraag.dag}
        order by naam, o.aanbieder`,
  );

/** Who has an agreement that was not ended, contract by contract, by name. */
export const contractanten = (
  { tx }: { readonly tx: Tx },
  { verband }: Pick<Vraag, 'verband'>,
): Promise<readonly { readonly contract: string; readonly naam: string }[]> =>
  rows(
    tx,
    sql`select distinct o.contract, coalesce(a.naam, o.aanbieder) as naam from contracten.overeenkomsten o
        left join regio.v_aanbieders a on a.aanbieder = o.aanbieder
        where o.verband = ${verband} and o.staat = 'getekend' order by naam, o.contract`,
  );
