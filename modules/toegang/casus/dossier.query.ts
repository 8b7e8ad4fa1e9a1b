// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Dossierstuk } from '#platform/deur';
import { zoeksleutel } from '#platform/kluis';

/** Cases, allocations and requests about one person. */
export function dossierVan({ tx, wie, omgeving }: QueryContext, bsn: string): Promise<readonly Dossierstuk[]> {
  if (wie.hoed.soort !== 'gemeente') return Promise.resolve([]);
  const sleutel = zoeksleutel(omgeving.sleutels, bsn);
  const gemeente = wie.hoed.code;
  return rows(
    tx,
    sql`select 'casus' as soort, c.id from toegang.casussen c
          join toegang.jeugdigen j on j.gemeente = c.gemeente and j.id = c.jeugdige
          where j.gemeente = ${gemeente} and j.bsn_sleutel = ${sleutel}
        union all select 'toewijzing', id from toegang.toewijzingen where gemeente = ${gemeente} and client_sleutel = ${sleutel}
        union all select 'verzoek', id from toegang.verzoeken where gemeente = ${gemeente} and client_sleutel = ${sleutel}`,
  );
}
