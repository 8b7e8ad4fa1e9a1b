// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Database, rows } from '#platform/database';
import { type Eigenaar, underHat } from '#platform/hoed';

export const sleutelVan = ({ soort, code }: Eigenaar): string => `${soort} ${code}`;

/** A word that can say whose something is: an identifier, a number, a name. A day is nobody's. */
const woord = /[\p{L}\p{N}][\p{L}\p{N}_-]{4,}/gu;
const dag = /^\d{4}-\d\d-\d\d/;
export const woordenIn = (tekst: string): readonly string[] =>
  (tekst.match(woord) ?? []).filter((een) => !dag.test(een));

/** The words of a row: of its texts, and its numbers where they are names; amounts are added up for others too. */
const merkenIn = (waarde: unknown, naam = ''): readonly string[] => {
  if (typeof waarde === 'string' || (typeof waarde === 'number' && naam.includes('nummer')))
    return woordenIn(String(waarde));
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([key, child]) => merkenIn(child, key));
};

type Rij = { readonly plek: string; readonly tabel: string; readonly tekst: string; readonly waarden: Waarden };
type Waarden = Readonly<Record<string, unknown>>;

/** Everything in the database, and what each owner sees of it by the rules of PostgreSQL itself. */
export type Bezit = {
  readonly tabellen: readonly string[];
  readonly rijen: readonly Rij[];
  /** The rows that the application sees under this hat. */
  readonly zicht: (eigenaar: Eigenaar) => ReadonlySet<string>;
  /** What stands in a column (`kamer.tabel.kolom`), in all rows or in those that a hat sees. */
  readonly inKolom: (kolom: string, eigenaar?: Eigenaar) => readonly string[];
  /** The words that stand only in what this hat does not see. */
  readonly vreemd: (eigenaar: Eigenaar) => ReadonlySet<string>;
};

/** @param gewoon words that say nothing, because they stand in the program itself */
export async function leesBezit(
  owner: Database,
  app: Database,
  eigenaren: readonly Eigenaar[],
  gewoon: ReadonlySet<string>,
): Promise<Bezit> {
  const tabellen = await tabelnamen(owner);
  const rijen = (await Promise.all(tabellen.map((tabel) => alleRijen(owner, tabel)))).flat();
  const woorden = new Map(rijen.map(({ plek, waarden }) => [plek, merkenIn(waarden)]));
  const all = new Set([...woorden.values()].flat().filter((one) => !gewoon.has(one)));
  const seen = new Map<string, ReadonlySet<string>>();
  for (const eigenaar of eigenaren) seen.set(sleutelVan(eigenaar), await zichtVan(app, tabellen, rijen, eigenaar));
  const zicht = (eigenaar: Eigenaar) => seen.get(sleutelVan(eigenaar)) ?? new Set<string>();
  const perTabel = Map.groupBy(rijen, ({ tabel }) => tabel);
  const vreemd = new Map(
    eigenaren.map((eigenaar) => {
      const own = new Set([...zicht(eigenaar)].flatMap((plek) => woorden.get(plek) ?? []));
      return [sleutelVan(eigenaar), all.difference(own)];
    }),
  );
  return {
    tabellen,
    rijen,
    zicht,
    inKolom: memo((kolom, eigenaar) => {
      const [kamer, tabel, naam = ''] = kolom.split('.');
      const found = perTabel.get(`${kamer}.${tabel}`) ?? [];
      if (found[0] && !(naam in found[0].waarden)) throw new Error(`${kolom} bestaat niet`);
      const shown = eigenaar ? found.filter(({ plek }) => zicht(eigenaar).has(plek)) : found;
      return [...new Set(shown.map(({ waarden }) => String(waarden[naam])))];
    }),
    vreemd: (eigenaar) => vreemd.get(sleutelVan(eigenaar)) ?? all,
  };
}

const memo = (read: Bezit['inKolom']): Bezit['inKolom'] => {
  const known = new Map<string, readonly string[]>();
  return (kolom, eigenaar) =>
    known.getOrInsertComputed(`${kolom} ${eigenaar && sleutelVan(eigenaar)}`, () => read(kolom, eigenaar));
};

/** Whose rows have their identifier only in a view. */
const views = ['declaraties.v_prestaties'];
/** What a row is known by, whoever looks. */
const plek = (tabel: string) =>
  views.includes(tabel) ? sql`${tabel} || md5(rij::text)` : sql`${tabel} || rij.tableoid || rij.ctid`;

/** Every table that is no part of another. */
async function tabelnamen(owner: Database): Promise<readonly string[]> {
  const found = await sql<{ naam: string }>`select n.nspname || '.' || c.relname as naam
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not in ('pg_catalog', 'information_schema', 'public') order by 1`.execute(owner);
  return [...found.rows.map(({ naam }) => naam), ...views];
}

/** All rows, without what is kept as bytes: that is closed, or a file. */
async function alleRijen(owner: Database, tabel: string): Promise<readonly Rij[]> {
  const found = await sql<{ plek: string; waarden: Waarden }>`select ${plek(tabel)} as plek,
      (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(to_jsonb(rij))
        where left(value #>> '{}', 2) is distinct from '\\x') as waarden
    from ${sql.table(tabel)} as rij`.execute(owner);
  return found.rows.map(({ plek, waarden }) => ({ plek, tabel, waarden, tekst: JSON.stringify(waarden) }));
}

async function zichtVan(
  app: Database,
  tabellen: readonly string[],
  rijen: readonly Rij[],
  eigenaar: Eigenaar,
): Promise<ReadonlySet<string>> {
  const seen = await Promise.all(
    tabellen.map((tabel) =>
      underHat(app, eigenaar, null, async (tx) =>
        (await rows<{ plek: string }>(tx, sql`select ${plek(tabel)} as plek from ${sql.table(tabel)} as rij`)).map(
          ({ plek }) => plek,
        ),
      ).catch(nietLeesbaar),
    ),
  );
  return new Set([...seen.flat(), ...vanEigenMensen(rijen, eigenaar)]);
}

/** What the application may not read at all, nobody sees. */
const nietLeesbaar = (error: unknown): readonly string[] => {
  if (error instanceof Error && 'code' in error && error.code === '42501') return [];
  throw error;
};

/** Who people are, the platform keeps under its own hat; they belong to the organisations for which they work. */
function vanEigenMensen(rijen: readonly Rij[], { soort, code }: Eigenaar): readonly string[] {
  const rollen = rijen.filter(
    ({ tabel, waarden }) => tabel === 'platform.rollen' && waarden['soort'] === soort && waarden['code'] === code,
  );
  const mensen = new Set(rollen.map(({ waarden }) => waarden['persoon']));
  const own = rijen.filter(
    ({ tabel, waarden }) =>
      (tabel === 'platform.personen' && mensen.has(waarden['id'])) ||
      (tabel === 'platform.sessies' && mensen.has(waarden['persoon'])),
  );
  return [...rollen, ...own].map(({ plek }) => plek);
}
