// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Jaarprogramma, Programmapost, Staat } from './jaarprogramma.ts';

const kolommen = sql`jaar, versie, staat, reden, sleutel, zienswijzen_tot as "zienswijzenTot", rapportages::text[],
  verantwoording_tot as "verantwoordingTot", opgesteld_door as "opgesteldDoor"`;

type Rij = Omit<Jaarprogramma, 'rapportages'> & { readonly rapportages: readonly string[] };
const fromRow = (rij: Rij): Jaarprogramma => ({
  ...rij,
  rapportages: rij.rapportages.map((dag) => Temporal.PlainDate.from(dag)),
});

/** All versions of all years, the newest first. */
export const readJaarprogrammas = async (tx: Tx, verband: string): Promise<readonly Jaarprogramma[]> =>
  (
    await rows<Rij>(
      tx,
      sql`select ${kolommen} from beleid.jaarprogrammas where verband = ${verband} order by jaar desc, versie desc`,
    )
  ).map(fromRow);

/** One version, or the newest of a year. */
export async function readJaarprogramma(
  tx: Tx,
  verband: string,
  jaar: number,
  versie?: number,
): Promise<Jaarprogramma | undefined> {
  const rij = await firstRow<Rij>(
    tx,
    sql`select ${kolommen} from beleid.jaarprogrammas where verband = ${verband} and jaar = ${jaar}
        and (${versie ?? null}::integer is null or versie = ${versie ?? null}) order by versie desc limit 1`,
  );
  return rij && fromRow(rij);
}

export async function saveJaarprogramma(tx: Tx, verband: string, programma: Jaarprogramma): Promise<void> {
  const { jaar, versie, staat, reden, sleutel, zienswijzenTot, rapportages, verantwoordingTot, opgesteldDoor } =
    programma;
  await sql`insert into beleid.jaarprogrammas
      (verband, jaar, versie, staat, reden, sleutel, zienswijzen_tot, rapportages, verantwoording_tot, opgesteld_door)
    values (${verband}, ${jaar}, ${versie}, ${staat}, ${reden}, ${sleutel && json(sleutel)}, ${zienswijzenTot},
      ${rapportages.map(String)}::date[], ${verantwoordingTot}, ${opgesteldDoor})
    on conflict (verband, jaar, versie) do update set staat = excluded.staat, sleutel = excluded.sleutel,
      zienswijzen_tot = excluded.zienswijzen_tot, rapportages = excluded.rapportages,
      verantwoording_tot = excluded.verantwoording_tot, opgesteld_door = excluded.opgesteld_door`.execute(tx);
}

export async function setStaat(tx: Tx, verband: string, jaar: number, versie: number, staat: Staat): Promise<void> {
  await sql`update beleid.jaarprogrammas set staat = ${staat}
    where verband = ${verband} and jaar = ${jaar} and versie = ${versie}`.execute(tx);
}

export type BewaardePost = Programmapost & { readonly herkomst: Herkomst | null };

/** The posts of a version, by kind and then by priority. */
export const readPosten = (tx: Tx, verband: string, jaar: number, versie: number): Promise<readonly BewaardePost[]> =>
  rows(
    tx,
    sql`select code, soort, naam, tekst, prioriteit, planning, bedrag, contract, vorm, voorbeeld, herkomst
        from beleid.programmaposten where verband = ${verband} and jaar = ${jaar} and versie = ${versie}
        order by array_position(array['taak', 'innovatie', 'lump-sum', 'apparaat'], soort),
          array_position(array['hoog', 'midden', 'laag'], prioriteit) nulls last, naam`,
  );

type Versie = { readonly verband: string; readonly jaar: number; readonly versie: number };

export async function savePost(tx: Tx, { verband, jaar, versie }: Versie, post: BewaardePost): Promise<void> {
  await sql`insert into beleid.programmaposten (verband, jaar, versie, code, soort, naam, tekst, prioriteit, planning,
      bedrag, contract, vorm, voorbeeld, herkomst)
    values (${verband}, ${jaar}, ${versie}, ${post.code}, ${post.soort}, ${post.naam}, ${post.tekst},
      ${post.prioriteit}, ${post.planning}, ${post.bedrag}, ${post.contract}, ${post.vorm}, ${post.voorbeeld},
      ${post.herkomst && json(post.herkomst)})
    on conflict (verband, jaar, versie, code) do update set soort = excluded.soort, naam = excluded.naam,
      tekst = excluded.tekst, prioriteit = excluded.prioriteit, planning = excluded.planning, bedrag = excluded.bedrag,
      contract = excluded.contract, vorm = excluded.vorm, voorbeeld = excluded.voorbeeld`.execute(tx);
}

export async function deletePost(tx: Tx, { verband, jaar, versie }: Versie, code: string): Promise<void> {
  await sql`delete from beleid.programmaposten
    where verband = ${verband} and jaar = ${jaar} and versie = ${versie} and code = ${code}`.execute(tx);
}

/** The posts of one version as the beginning of another. */
export async function copyPosten(tx: Tx, van: Versie, naar: Versie): Promise<void> {
  await sql`insert into beleid.programmaposten
      (verband, jaar, versie, code, soort, naam, tekst, prioriteit, planning, bedrag, contract, vorm, voorbeeld, herkomst)
    select verband, ${naar.jaar}, ${naar.versie}, code, soort, naam, tekst, prioriteit, planning, bedrag, contract, vorm,
      voorbeeld, herkomst
    from beleid.programmaposten where verband = ${van.verband} and jaar = ${van.jaar} and versie = ${van.versie}`.execute(
    tx,
  );
}
