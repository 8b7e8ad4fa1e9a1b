// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { PakketKop } from '#libs/regiopakket';
import { firstRow, rows, type Tx } from '#platform/database';
import type { GeladenPakket } from '#platform/deur';
import type { RegioPagina } from '../pack.ts';

export type Lid = { readonly gemeente: string; readonly naam: string };
/** A whole pack as it was loaded. */
export type Plan = {
  readonly verband: string;
  readonly naam: string;
  readonly uitvoering: string;
  readonly versie: string;
  readonly kop: PakketKop;
  readonly paginas: Readonly<Record<string, unknown>>;
};
export type Pakketkop = { readonly naam: string; readonly versie: string; readonly hash: string };

/** As text: in `jsonb` the order in which a plan says things would be lost. */
const written = (value: unknown) => sql`${JSON.stringify(value)}::json`;

/** @returns false when this version with this content was already the newest */
export async function insertPakket(
  tx: Tx,
  verband: string,
  pakket: GeladenPakket,
  nu: Temporal.Instant,
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into regio.pakketten (verband, versie, hash, geladen, kop, paginas)
        values (${verband}, ${pakket.versie}, ${pakket.hash}, ${nu}, ${written(pakket.kop)}, ${written(pakket.paginas)})
        on conflict (verband, versie, hash) do update set geladen = excluded.geladen, volgorde = excluded.volgorde
        where pakketten.volgorde < (select max(p.volgorde) from regio.pakketten p where p.verband = excluded.verband)
        returning versie`,
  );
  return row !== undefined;
}

export async function upsertVerband(tx: Tx, { verband, gemeenten }: RegioPagina): Promise<void> {
  await sql`insert into regio.verbanden (code, naam, uitvoering)
    values (${verband.code}, ${verband.naam}, ${verband.uitvoeringsorganisatie.naam})
    on conflict (code) do update set naam = excluded.naam, uitvoering = excluded.uitvoering`.execute(tx);
  for (const { code, naam } of gemeenten) await upsertLid(tx, verband.code, { gemeente: code, naam });
}

/** Keeps the name of a gemeente that is or was a member; when it was, the deelnames say. */
export async function upsertLid(tx: Tx, verband: string, { gemeente, naam }: Lid): Promise<void> {
  await sql`insert into regio.leden (verband, gemeente, naam) values (${verband}, ${gemeente}, ${naam})
    on conflict (verband, gemeente) do update set naam = excluded.naam`.execute(tx);
}

/** Which pack of a verband is the newest; what it says is fetched by its hash. */
export const readNieuwste = (tx: Tx, verband: string): Promise<Pakketkop | undefined> =>
  firstRow(
    tx,
    sql`select verband as naam, versie, hash from regio.pakketten where verband = ${verband} order by volgorde desc limit 1`,
  );

/** The page of one room in the newest pack of a verband with this hash. */
export const readPagina = async (tx: Tx, verband: string, hash: string, kamer: string): Promise<unknown> =>
  (
    await firstRow<{ readonly pagina: unknown }>(
      tx,
      sql`select paginas -> ${kamer} as pagina from regio.pakketten
          where verband = ${verband} and hash = ${hash} order by volgorde desc limit 1`,
    )
  )?.pagina;

/** The head of the newest pack of a verband. */
export const readKop = async (tx: Tx, verband: string): Promise<PakketKop | undefined> =>
  (
    await firstRow<{ kop: PakketKop }>(
      tx,
      sql`select kop from regio.pakketten where verband = ${verband} order by volgorde desc limit 1`,
    )
  )?.kop;

/** A version of the plan of a region that works here, as it was loaded. */
export type Planversie = { readonly versie: string; readonly hash: string; readonly geladen: Temporal.Instant };

/** Every version that was loaded, the newest first. */
export const readVersies = (tx: Tx, verband: string): Promise<readonly Planversie[]> =>
  rows(tx, sql`select versie, hash, geladen from regio.pakketten where verband = ${verband} order by volgorde desc`);

export const readVersie = (
  tx: Tx,
  verband: string,
  hash: string,
): Promise<{ readonly paginas: Plan['paginas'] } | undefined> =>
  firstRow(tx, sql`select paginas from regio.pakketten where verband = ${verband} and hash = ${hash}`);

export async function upsertPlan(tx: Tx, { verband }: RegioPagina, pakket: GeladenPakket): Promise<void> {
  await sql`insert into regio.plannen (verband, naam, uitvoering, versie, hash, kop, paginas)
    values (${verband.code}, ${verband.naam}, ${verband.uitvoeringsorganisatie.naam}, ${pakket.versie}, ${pakket.hash},
      ${written(pakket.kop)}, ${written(pakket.paginas)})
    on conflict (verband) do update set naam = excluded.naam, uitvoering = excluded.uitvoering, versie = excluded.versie,
      hash = excluded.hash, kop = excluded.kop, paginas = excluded.paginas
    where plannen.hash <> excluded.hash`.execute(tx);
}

/** Which plan of a region is the newest. */
export type Plankop = Pick<Plan, 'verband' | 'naam' | 'uitvoering' | 'versie'> & { readonly hash: string };

/** Of every region, or of one; that of a region that works here goes before what was only kept. */
export const readPlankoppen = (tx: Tx, verband: string | null): Promise<readonly Plankop[]> =>
  rows(
    tx,
    sql`select p.verband, v.naam, v.uitvoering, p.versie, p.hash
        from regio.verbanden v cross join lateral (
          select * from regio.pakketten p where p.verband = v.code order by p.volgorde desc limit 1) p
        where ${verband}::text is null or p.verband = ${verband}
        union all
        select verband, naam, uitvoering, versie, hash from regio.plannen
        where (${verband}::text is null or verband = ${verband})
          and not exists (select from regio.pakketten k where k.verband = plannen.verband)
        order by verband`,
  );

/** What a plan says, by its hash. @throws Error when there is none */
export async function readPlaninhoud(
  tx: Tx,
  { verband, hash }: Pick<Plankop, 'verband' | 'hash'>,
): Promise<Pick<Plan, 'kop' | 'paginas'>> {
  const found = await firstRow<Pick<Plan, 'kop' | 'paginas'>>(
    tx,
    sql`select kop, paginas from regio.pakketten where verband = ${verband} and hash = ${hash}
        union all select kop, paginas from regio.plannen where verband = ${verband} and hash = ${hash} limit 1`,
  );
  if (!found) throw new Error(`van verband ${verband} is er geen plan met hash ${hash}`);
  return found;
}

const onDay = (dag: Temporal.PlainDate) =>
  sql`(l.van is null or l.van <= ${dag}) and (l.tot is null or l.tot >= ${dag})`;

/** The municipalities that are members on a day. */
export const readLeden = (tx: Tx, verband: string, dag: Temporal.PlainDate): Promise<readonly Lid[]> =>
  rows(
    tx,
    sql`select l.gemeente, l.naam from regio.v_lidmaatschappen l where l.verband = ${verband} and ${onDay(dag)} order by l.naam`,
  );

/** The names of all that are or ever were members, also of those that joined by decision and stand in no plan. */
export const readLidnamen = (tx: Tx, verband: string): Promise<readonly Lid[]> =>
  rows(tx, sql`select gemeente, naam from regio.v_leden where verband = ${verband}`);

/** The verbanden that a gemeente is a member of on a day. */
export const readVerbandenVan = (
  tx: Tx,
  gemeente: string,
  dag: Temporal.PlainDate,
): Promise<readonly { code: string; naam: string }[]> =>
  rows(
    tx,
    sql`select v.code, v.naam from regio.verbanden v join regio.v_lidmaatschappen l on l.verband = v.code
        where l.gemeente = ${gemeente} and ${onDay(dag)} order by v.naam`,
  );

/** The verband of which a gemeente was a member last, when that has ended by a day. */
export const readLaatsteVerbandVan = (
  tx: Tx,
  gemeente: string,
  dag: Temporal.PlainDate,
): Promise<{ code: string } | undefined> =>
  firstRow(
    tx,
    sql`select verband as code from regio.v_lidmaatschappen where gemeente = ${gemeente} and tot < ${dag}
        order by tot desc limit 1`,
  );
