// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import type { Wachttijd, Wachttijdmelding } from './wachttijd.ts';
import { wachttijdWegen } from './wachttijd-wegen.rule.ts';

// What the public questions share. `k` is a row of keuzeaanbod, `w` its wijzer, `p` a product.

/** Does this offer count on a day? */
export const geldt = (tabel: 'k' | 'p', dag: Datum): RawBuilder<unknown> =>
  sql`${sql.ref(`${tabel}.van`)} <= ${dag} and (${sql.ref(`${tabel}.tot`)} is null or ${sql.ref(`${tabel}.tot`)} >= ${dag})`;

/** Takes no new people on a day. */
export const isGestopt = (dag: Datum): RawBuilder<unknown> => sql`(k.stops @> ${dag}::date)`;

/** The last day of the stop that counts on a day; null when there is none or nobody knows. */
export const stopTot = (dag: Datum): RawBuilder<unknown> =>
  sql`(select upper(r) - 1 from unnest(k.stops) r where r @> ${dag}::date)`;

/** Reported, and not too long ago. */
export const isActueel = (dag: Datum): RawBuilder<unknown> =>
  sql`(k.peildatum is not null and (w.actueel_dagen is null or k.peildatum + w.actueel_dagen >= ${dag}))`;

export const weken: RawBuilder<unknown> = sql`(k.weken_gesprek + k.weken_hulp)`;

/** Who can begin soonest stands first; then what was reported long ago, then what nobody knows. */
export const opWachttijd = (dag: Datum): RawBuilder<unknown> =>
  sql`${isGestopt(dag)}, ${isActueel(dag)} desc, ${weken} nulls last`;

export type Wachttijdkolommen = {
  readonly wekenGesprek: number | null;
  readonly wekenHulp: number | null;
  readonly peildatum: Temporal.PlainDate | null;
};
/** A wait time as it is shown; null while nobody has reported it. */
export type WachttijdView = (Wachttijd & Wachttijdmelding) | null;

export const meldingVan = ({ wekenGesprek, wekenHulp, peildatum }: Wachttijdkolommen): Wachttijdmelding | null =>
  wekenGesprek === null || wekenHulp === null || peildatum === null ? null : { wekenGesprek, wekenHulp, peildatum };

export function wachttijdVan(kolommen: Wachttijdkolommen, actueelDagen: number | null, vandaag: Datum): WachttijdView {
  const melding = meldingVan(kolommen);
  const gewogen = wachttijdWegen({ melding, actueelDagen, vandaag });
  return melding && gewogen.status === 'decided' ? { ...gewogen.value, ...melding } : null;
}
