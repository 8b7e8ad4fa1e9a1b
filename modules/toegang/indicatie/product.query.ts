// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Wet } from '../toewijzing/toewijzing.ts';
import type { Eenheid } from './indicatie.ts';

/** A product as the access desk needs it: adopted, and running on the day asked about. */
export type LopendProduct = {
  readonly product: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly contract: string;
  readonly wet: Wet;
  readonly categorie: string;
  readonly productcode: string;
  readonly eenheid: Eenheid;
  readonly voorbeeld: boolean;
};

type Base = { readonly tx: Tx };

const running = (verband: string, dag: Datum) => sql`
  select product, naam, omschrijving, contract, wet, categorie, productcode, eenheid, voorbeeld
  from producten.v_producten
  where verband = ${verband} and staat = 'vastgesteld' and van <= ${dag} and (tot is null or tot >= ${dag})`;

export const leesProduct = (
  { tx }: Base,
  verband: string,
  product: string,
  dag: Datum,
): Promise<LopendProduct | undefined> => firstRow(tx, sql`${running(verband, dag)} and product = ${product}`);

/** What can be indicated on a day, by name. */
export const leesLopendeProducten = ({ tx }: Base, verband: string, dag: Datum): Promise<readonly LopendProduct[]> =>
  rows(tx, sql`${running(verband, dag)} order by naam`);

/** The product behind a category and code of the message standard. */
export const leesProductOpCode = (
  { tx }: Base,
  verband: string,
  code: { readonly categorie: string; readonly productcode: string },
  dag: Datum,
): Promise<LopendProduct | undefined> =>
  firstRow(tx, sql`${running(verband, dag)} and categorie = ${code.categorie} and productcode = ${code.productcode}`);
