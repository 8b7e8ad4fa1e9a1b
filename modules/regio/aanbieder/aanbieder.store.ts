// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Eurocent } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Omvang } from './micro-onderneming.rule.ts';

/** A provider: who it is and, once it has described itself, how large. */
export type Aanbieder = {
  /** AGB code, eight digits: the identity in all message traffic. */
  readonly aanbieder: string;
  readonly naam: string;
  readonly kvk: string;
  /** It described itself, and so takes part here; false when a verband only made it known. */
  readonly beschreven: boolean;
  /** null, as are its money figures, until it is described, and for whoever is neither the provider nor a verband. */
  readonly medewerkers: number | null;
  readonly jaaromzet: Eurocent | null;
  readonly balanstotaal: Eurocent | null;
  readonly voorbeeld: boolean;
};
export type BeschrevenAanbieder = Aanbieder & Omvang;

/** Whether the hat may read how large it is. Not the same as whether it takes part here: see `beschreven`. */
export const heeftOmvang = (aanbieder: Aanbieder | undefined): aanbieder is BeschrevenAanbieder =>
  typeof aanbieder?.medewerkers === 'number';

export const readAanbieder = (tx: Tx, agb: string): Promise<Aanbieder | undefined> =>
  firstRow(
    tx,
    sql`select aanbieder, naam, kvk, medewerkers, jaaromzet, balanstotaal, voorbeeld, beschreven
        from regio.v_aanbieders where aanbieder = ${agb}`,
  );

export async function upsertAanbieder(tx: Tx, nieuw: Omit<BeschrevenAanbieder, 'beschreven'>): Promise<void> {
  await sql`insert into regio.aanbieders (aanbieder, naam, kvk, voorbeeld, beschreven)
    values (${nieuw.aanbieder}, ${nieuw.naam}, ${nieuw.kvk}, ${nieuw.voorbeeld}, true)
    on conflict (aanbieder) do update set naam = excluded.naam, kvk = excluded.kvk, beschreven = true`.execute(tx);
  await sql`insert into regio.aanbiederomvang (aanbieder, medewerkers, jaaromzet, balanstotaal)
    values (${nieuw.aanbieder}, ${nieuw.medewerkers}, ${nieuw.jaaromzet}, ${nieuw.balanstotaal})
    on conflict (aanbieder) do update set medewerkers = excluded.medewerkers, jaaromzet = excluded.jaaromzet,
      balanstotaal = excluded.balanstotaal`.execute(tx);
}

export type Bekende = Pick<Aanbieder, 'aanbieder' | 'naam' | 'kvk'>;

/** Those of these providers that are known already, under whatever name. */
export const readBekenden = (tx: Tx, codes: readonly string[]): Promise<readonly Bekende[]> =>
  rows(tx, sql`select aanbieder, naam, kvk from regio.aanbieders where aanbieder = any(${[...codes]})`);

/** Makes providers known by name. Who is known already stays as it is. @returns how many are new */
export async function maakBekend(tx: Tx, nieuwe: readonly Bekende[]): Promise<number> {
  const made = await rows(
    tx,
    sql`insert into regio.aanbieders (aanbieder, naam, kvk)
        select aanbieder, naam, kvk from jsonb_to_recordset(${json(nieuwe)}) as n(aanbieder text, naam text, kvk text)
        on conflict (aanbieder) do nothing returning aanbieder`,
  );
  return made.length;
}
