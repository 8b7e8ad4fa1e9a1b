// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Dossierstuk } from '#platform/deur';
import { zoeksleutel } from '#platform/kluis';

/** The declaraties with a granted line on a toewijzing of one person. */
export const declaratiesOver = async (
  { tx, wie, omgeving }: QueryContext,
  bsn: string,
): Promise<readonly Dossierstuk[]> =>
  wie.hoed.soort !== 'gemeente'
    ? []
    : rows(
        tx,
        sql`select distinct 'declaratie' as soort, p.declaratie as id
            from toegang.v_toewijzingen t
            join declaraties.prestaties p on p.gemeente = t.gemeente and p.wet = t.wet and p.toewijzingnummer = t.nummer and p.toegekend
            where t.gemeente = ${wie.hoed.code} and t.client_hash = ${zoeksleutel(omgeving.sleutels, bsn)}`,
      );
