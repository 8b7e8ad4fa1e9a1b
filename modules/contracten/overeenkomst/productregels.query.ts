// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum, Eurocent } from '#libs/kernel';
import { leesProduct } from '#modules/producten';
import { tariefOp } from '#modules/tarieven';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import type { Overeenkomst } from './overeenkomst.ts';

/** A product of an agreement with what it costs on a day; null where no tariff was adopted for that day. */
export type Productregel = {
  readonly product: string;
  readonly naam: string;
  readonly tarief: Regeltarief | null;
};
export type Regeltarief = {
  readonly id: string;
  readonly bedrag: Eurocent;
  readonly eenheid: string;
  /** Rests on example figures. */
  readonly voorbeeld: boolean;
  /** This provider has a tariff of its own: by an addendum, or as its agreement said that was taken over. */
  readonly isEigen: boolean;
};

type Base = Pick<QueryContext, 'tx'>;
type Vraag = Pick<Overeenkomst, 'verband' | 'aanbieder' | 'cao' | 'micro' | 'producten'>;

/** What the provider may give and at which tariffs, by name. */
export async function leesProductregels(
  context: Base,
  { producten, ...vraag }: Vraag,
  dag: Datum,
): Promise<readonly Productregel[]> {
  const regels: Productregel[] = [];
  for (const product of producten) {
    const naam = (await leesProduct(context, vraag.verband, product, dag))?.naam ?? product;
    regels.push({ product, naam, tarief: await leesTarief(context, { ...vraag, product, dag }) });
  }
  return regels.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

async function leesTarief(context: Base, vraag: Parameters<typeof tariefOp>[1]): Promise<Regeltarief | null> {
  const tarief = await tariefOp(context, vraag);
  if (!tarief) return null;
  const { id, bedrag, eenheid } = tarief;
  const published = await firstRow<{ voorbeeld: boolean; eigen: boolean }>(
    context.tx,
    sql`select voorbeeld, false as eigen from tarieven.v_tarieven where verband = ${vraag.verband} and id = ${id}
        union all
        select voorbeeld, ingroeipad is null from tarieven.v_aanbiedertarieven where verband = ${vraag.verband} and id = ${id}`,
  );
  return { id, bedrag, eenheid, voorbeeld: published?.voorbeeld ?? false, isEigen: published?.eigen ?? false };
}
