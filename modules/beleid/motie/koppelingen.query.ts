// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Koppelsoort } from './motie.ts';

/** Something of the plan to which a step or a consequence can point. */
export type Koppeling = { readonly soort: Koppelsoort; readonly code: string; readonly naam: string };

/** Everything that a step for a motie can have led to. */
export const readKoppelingen = (tx: Tx, verband: string): Promise<readonly Koppeling[]> =>
  rows(
    tx,
    sql`select soort, code, naam from (
          select 'doel' as soort, code, naam, volgorde as plek from beleid.doelen where verband = ${verband}
          union all select 'contract', code, naam, nummer from beleid.contracten where verband = ${verband}
          union all select 'kernbeding', code, naam, 0 from beleid.kernbedingen where verband = ${verband}
          union all select 'evaluatie', code, naam, volgorde from beleid.evaluaties where verband = ${verband}
          union all select 'besluit', id::text, titel, 0 from regio.v_besluiten where verband = ${verband}) k
        order by array_position(array['contract', 'doel', 'kernbeding', 'evaluatie', 'besluit'], soort), plek, naam`,
  );

/** `contract:ambulant` as a form sends it. @returns null when nothing by that name is there */
export const koppelingVan = (koppelingen: readonly Koppeling[], tekst: string): Koppeling | null =>
  koppelingen.find(({ soort, code }) => `${soort}:${code}` === tekst) ?? null;
