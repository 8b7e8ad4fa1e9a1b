// SPDX-License-Identifier: EUPL-1.2
import type { Datum, Eurocent } from '#libs/kernel';
import { leesProduct } from '#modules/producten';
import { tariefOp } from '#modules/tarieven';
import type { QueryContext } from '#platform/context';
import type { Overeenkomst } from './overeenkomst.ts';

/** A product of an agreement with what it costs on a day; null where no tariff was adopted for that day. */
export type Productregel = {
  readonly product: string;
  readonly naam: string;
  readonly tarief: { readonly id: string; readonly bedrag: Eurocent; readonly eenheid: string } | null;
};

type Vraag = Pick<Overeenkomst, 'verband' | 'cao' | 'micro' | 'producten'>;

/** What the provider may give and at which tariffs, by name. */
export async function leesProductregels(
  context: Pick<QueryContext, 'tx'>,
  { verband, cao, micro, producten }: Vraag,
  dag: Datum,
): Promise<readonly Productregel[]> {
  const regels: Productregel[] = [];
  for (const product of producten) {
    const found = await leesProduct(context, verband, product, dag);
    const tarief = await tariefOp(context, { verband, product, cao, micro, dag });
    regels.push({
      product,
      naam: found?.naam ?? product,
      tarief: tarief ? { id: tarief.id, bedrag: tarief.bedrag, eenheid: tarief.eenheid } : null,
    });
  }
  return regels.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
