// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from '../database.ts';
import type { Versleuteld } from '../deur.ts';
import { kopVan, ontsleutel, type Sleutels, versleutel } from '../kluis.ts';

/** How far one column has come. */
export type Vervangen = { readonly tabel: string; readonly kolom: string; readonly aantal: number };
type Opdracht = {
  readonly sleutels: Sleutels;
  readonly kolommen: readonly Versleuteld[];
  /** Rows in one transaction; a row can be a megabyte. */
  readonly tegelijk?: number;
  /** Hears of each batch that is kept. */
  readonly meld?: (gedaan: Vervangen) => void;
};

const rowsAtOnce = 64;

/**
 * Closes everything that is closed with another key anew with the current one, some rows at a time while everyone works
 * on. Each batch is kept by itself: stopped at any moment, the next time goes on with what is left.
 * @returns how many were closed anew
 * @throws KluisFout when a key that is still in use was left out, or data does not open
 */
export async function vervangSleutels(owner: Database, opdracht: Opdracht): Promise<number> {
  let totaal = 0;
  for (const kolom of opdracht.kolommen) totaal += await vervangKolom(owner, kolom, opdracht);
  return totaal;
}

type Rij = { readonly plek: Readonly<Record<string, string>>; readonly dicht: Uint8Array };

async function vervangKolom(
  owner: Database,
  kolom: Versleuteld,
  { sleutels, tegelijk = rowsAtOnce, meld }: Opdracht,
): Promise<number> {
  const types = await typesVan(owner, kolom);
  let aantal = 0;
  let na: Rij['plek'] | null = null;
  for (;;) {
    const rijen: readonly Rij[] = await leesOude(owner, kolom, sleutels, na, tegelijk);
    const laatste = rijen.at(-1);
    if (!laatste) return aantal;
    aantal += await owner.transaction().execute((tx) => sluitOpnieuw(tx, kolom, types, sleutels, rijen));
    meld?.({ tabel: kolom.tabel, kolom: kolom.kolom, aantal });
    na = laatste.plek;
  }
}

const plekken = ({ sleutel }: Versleuteld): RawBuilder<unknown> => sql.join(sleutel.map((naam) => sql.ref(naam)));

/** The next rows that are closed with another key than the current one, in the order of their key. */
async function leesOude(
  owner: Database,
  kolom: Versleuteld,
  sleutels: Sleutels,
  na: Rij['plek'] | null,
  tegelijk: number,
): Promise<readonly Rij[]> {
  const kop = kopVan(sleutels);
  const dicht = sql.ref(kolom.kolom);
  const plek = sql.join(kolom.sleutel.flatMap((naam) => [sql`${sql.lit(naam)}::text`, sql`${sql.ref(naam)}::text`]));
  const verder = na ? sql`and (${plekken(kolom)}) > (${sql.join(kolom.sleutel.map((naam) => na[naam]))})` : sql``;
  const { rows } = await sql<Rij>`
    select jsonb_build_object(${plek}) as plek, ${dicht} as dicht from ${sql.table(kolom.tabel)}
    where ${dicht} is not null and substring(${dicht} from 1 for ${kop.length}::integer) <> ${kop} ${verder}
    order by ${plekken(kolom)} limit ${tegelijk}`.execute(owner);
  return rows;
}

/** Whatever was written meanwhile stays: that is closed with the current key already, or comes the next time. */
async function sluitOpnieuw(
  tx: Tx,
  kolom: Versleuteld,
  types: readonly string[],
  sleutels: Sleutels,
  rijen: readonly Rij[],
): Promise<number> {
  const nieuw = rijen.map(({ plek, dicht }) => {
    const context = kolom.context(plek);
    return Buffer.from(versleutel(sleutels, ontsleutel(sleutels, dicht, context), context));
  });
  const namen = kolom.sleutel.map((_, at) => sql.ref(`p${at}`));
  const waarden = kolom.sleutel.map((naam) => sql`${sql.val(rijen.map(({ plek }) => plek[naam] ?? ''))}::text[]`);
  const zelfde = kolom.sleutel.map(
    (naam, at) => sql`t.${sql.ref(naam)} = v.${sql.ref(`p${at}`)}::${sql.raw(types[at] ?? 'text')}`,
  );
  const dicht = sql.ref(kolom.kolom);
  const { numAffectedRows } = await sql`
    update ${sql.table(kolom.tabel)} t set ${dicht} = v.nieuw
    from unnest(${sql.join(waarden)}, ${sql.val(rijen.map((rij) => Buffer.from(rij.dicht)))}::bytea[],
      ${sql.val(nieuw)}::bytea[]) v(${sql.join(namen)}, oud, nieuw)
    where ${sql.join(zelfde, sql` and `)} and t.${dicht} = v.oud`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** The types of the columns of a key, in its order. */
async function typesVan(owner: Database, { tabel, sleutel }: Versleuteld): Promise<readonly string[]> {
  const { rows } = await sql<{ naam: string; type: string }>`
    select attname as naam, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${tabel}::regclass and attname = any(${sql.val([...sleutel])})`.execute(owner);
  return sleutel.map((naam) => rows.find((row) => row.naam === naam)?.type ?? 'text');
}
