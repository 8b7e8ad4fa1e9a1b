// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';

/** Every aanbieder that is known here. */
export const readAanbieders = (tx: Tx): Promise<readonly { readonly aanbieder: string; readonly naam: string }[]> =>
  rows(tx, sql`select aanbieder, naam from regio.v_aanbieders order by naam, aanbieder`);
