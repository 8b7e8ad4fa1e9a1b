// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { type BesluitView, besluitenOver } from '#modules/regio';
import { tariefOp } from '#modules/tarieven';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import type { Looptijd } from '../looptijd/looptijd.ts';
import type { OvereenkomstStaat } from './overeenkomst.ts';

const readers = [
  'inkoper',
  'beleidsadviseur',
  'programmadirecteur',
  'bestuurder',
  'college',
  'toegang',
  'financien',
  'raadslid',
  'aanbieder',
] as const;

export type OvereenkomstRij = {
  readonly id: string;
  readonly contract: string;
  readonly contractnaam: string;
  readonly aanbieder: string;
  readonly aanbiedernaam: string;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly staat: OvereenkomstStaat;
  readonly producten: number;
  readonly voorbeeld: boolean;
};

const header = sql`o.id, o.contract, c.naam as contractnaam, o.aanbieder, a.naam as aanbiedernaam, o.van, o.tot, o.staat,
  o.voorbeeld, (select count(*) from contracten.overeenkomst_producten p where p.verband = o.verband and p.overeenkomst = o.id) as producten`;
const joined = sql`contracten.overeenkomsten o
  left join regio.v_aanbieders a on a.aanbieder = o.aanbieder
  left join beleid.v_contracten c on c.verband = o.verband and c.code = o.contract`;

/** The agreements that the hat may see, by contract and provider; at most five hundred. */
export const overeenkomstenlijst = defineQuery({
  naam: 'contracten/overeenkomstenlijst',
  rollen: readers,
  run: ({ tx }, { contract }: { readonly contract?: string }) =>
    rows<OvereenkomstRij>(
      tx,
      sql`select ${header} from ${joined} where ${contract ?? null}::text is null or o.contract = ${contract ?? null}
          order by c.nummer, a.naam, o.van limit 500`,
    ),
});

type Kop = OvereenkomstRij & {
  readonly verband: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly microBewijs: Outcome<boolean>;
  readonly looptijd: Outcome<Looptijd>;
  readonly document: string | null;
  readonly getekendOp: Temporal.Instant | null;
  readonly getekendDoor: string | null;
};
export type ProductRij = {
  readonly product: string;
  readonly naam: string;
  readonly tarief: { readonly id: string; readonly bedrag: number; readonly eenheid: string } | null;
};
export type OvereenkomstView = Omit<Kop, 'producten'> & {
  readonly producten: readonly ProductRij[];
  readonly documenten: readonly DocumentKop[];
  readonly besluiten: readonly BesluitView[];
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** Everything about one agreement, with the tariffs of today (or of the first day, before it starts). */
export const overeenkomstInzien = defineQuery({
  naam: 'contracten/overeenkomst-inzien',
  rollen: readers,
  run: async (context, { id }: { readonly id: string }): Promise<OvereenkomstView | undefined> => {
    const { tx } = context;
    const kop = await firstRow<Kop>(
      tx,
      sql`select ${header}, o.verband, o.cao, o.micro, o.micro_bewijs as "microBewijs", o.looptijd, o.document,
            s.op as "getekendOp", s.naam as "getekendDoor"
          from ${joined} left join contracten.ondertekeningen s on s.overeenkomst = o.id and s.aanbieder = o.aanbieder
          where o.id = ${id}`,
    );
    if (!kop) return undefined;
    const onderwerp = { soort: 'overeenkomst', id };
    return {
      ...kop,
      producten: await pricedProducts(context, kop),
      documenten: await listDocuments(tx, onderwerp),
      besluiten: await besluitenOver(tx, 'overeenkomst', id),
      geschiedenis: await readHistory(tx, onderwerp),
    };
  },
});

async function pricedProducts(
  context: QueryContext,
  { id, verband, cao, micro, van }: Kop,
): Promise<readonly ProductRij[]> {
  const dag = Temporal.PlainDate.compare(context.vandaag, van) < 0 ? van : context.vandaag;
  const found = await rows<{ product: string; naam: string }>(
    context.tx,
    sql`select distinct op.product, p.naam from contracten.overeenkomst_producten op
        left join producten.v_producten p on p.verband = op.verband and p.product = op.product
          and p.van <= ${dag} and (p.tot is null or p.tot >= ${dag})
        where op.verband = ${verband} and op.overeenkomst = ${id} order by p.naam, op.product`,
  );
  const priced: ProductRij[] = [];
  for (const { product, naam } of found) {
    const tarief = await tariefOp(context, { verband, product, cao, micro, dag });
    priced.push({
      product,
      naam: naam ?? product,
      tarief: tarief ? { id: tarief.id, bedrag: tarief.bedrag, eenheid: tarief.eenheid } : null,
    });
  }
  return priced;
}
