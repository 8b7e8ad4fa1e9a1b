// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Dossierstuk } from '#platform/deur';
import { eigen } from '#platform/hoed';
import { bsnSleutel } from './zoeksleutel.store.ts';

/** The messages about one person. */
export const postOver = async (context: QueryContext, bsn: string): Promise<readonly Dossierstuk[]> =>
  context.wie.hoed.soort === 'verband'
    ? []
    : rows(
        context.tx,
        sql`select 'bericht' as soort, z.bericht as id from berichten.zoeksleutels z
            where ${eigen('z', context)} and z.sleutel = ${bsnSleutel(context.omgeving.sleutels, bsn)} and z.soort = 'bsn'`,
      );
