// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Antwoordtermijn, GegevenBeoordeling, Intrekking, Prijsantwoord, Prijsopbouw } from './prijsopbouw.ts';

/** Aanbieder and region act on one build-up, each in rows of its own: one after the other. */
export async function lockOpbouw(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`prijsopbouw:${id}`}, 6))`.execute(tx);
}

export const readOpbouw = (tx: Tx, id: string): Promise<Prijsopbouw | undefined> =>
  firstRow(
    tx,
    sql`select aanbieder, id, verband, tarief, contract, product, cao, micro, eenheid, bedrag_regio as "bedragRegio", bedrag,
          toelichting, afwijkingen, bewijs, voorbeeld, ingediend, naam
        from tarieven.prijsopbouwen where id = ${id}`,
  );

export async function insertOpbouw(tx: Tx, opbouw: Prijsopbouw): Promise<void> {
  await sql`insert into tarieven.prijsopbouwen (aanbieder, id, verband, tarief, contract, product, cao, micro, eenheid,
      bedrag_regio, bedrag, toelichting, afwijkingen, bewijs, voorbeeld, ingediend, naam)
    values (${opbouw.aanbieder}, ${opbouw.id}, ${opbouw.verband}, ${opbouw.tarief}, ${opbouw.contract}, ${opbouw.product},
      ${opbouw.cao}, ${opbouw.micro}, ${opbouw.eenheid}, ${opbouw.bedragRegio}, ${opbouw.bedrag}, ${opbouw.toelichting},
      ${json(opbouw.afwijkingen)}, ${json(opbouw.bewijs)}, ${opbouw.voorbeeld}, ${opbouw.ingediend}, ${opbouw.naam})`.execute(
    tx,
  );
}

/** Does a build-up of this aanbieder about this tariff wait for an answer? */
export const looptOpbouw = async (tx: Tx, aanbieder: string, tarief: string): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select o.id from tarieven.prijsopbouwen o
        where o.aanbieder = ${aanbieder} and o.tarief = ${tarief}
          and not exists (select from tarieven.prijsopbouw_antwoorden a where a.verband = o.verband and a.opbouw = o.id)
          and not exists (
            select from tarieven.prijsopbouw_intrekkingen i where i.aanbieder = o.aanbieder and i.opbouw = o.id)`,
  )) !== undefined;

type Sleutel = Pick<Prijsopbouw, 'verband' | 'aanbieder' | 'id'>;

export const readIntrekking = (tx: Tx, { aanbieder, id }: Sleutel): Promise<Intrekking | undefined> =>
  firstRow(
    tx,
    sql`select reden, naam, op from tarieven.prijsopbouw_intrekkingen where aanbieder = ${aanbieder} and opbouw = ${id}`,
  );

export async function insertIntrekking(
  tx: Tx,
  { aanbieder, id, verband }: Sleutel,
  { reden, naam, op }: Intrekking,
): Promise<void> {
  await sql`insert into tarieven.prijsopbouw_intrekkingen (aanbieder, opbouw, verband, reden, op, naam)
    values (${aanbieder}, ${id}, ${verband}, ${reden}, ${op}, ${naam})`.execute(tx);
}

export const readTermijn = (tx: Tx, { verband, id }: Sleutel): Promise<Antwoordtermijn | undefined> =>
  firstRow(
    tx,
    sql`select uiterlijk, naam, op from tarieven.prijsopbouw_termijnen
        where verband = ${verband} and opbouw = ${id} order by op desc limit 1`,
  );

export async function insertTermijn(tx: Tx, { aanbieder, id, verband }: Sleutel, termijn: Antwoordtermijn) {
  await sql`insert into tarieven.prijsopbouw_termijnen (verband, opbouw, aanbieder, uiterlijk, op, naam)
    values (${verband}, ${id}, ${aanbieder}, ${termijn.uiterlijk}, ${termijn.op}, ${termijn.naam})`.execute(tx);
}

/** Everything that was judged, the newest first. */
export const readBeoordelingen = (tx: Tx, { verband, id }: Sleutel): Promise<readonly GegevenBeoordeling[]> =>
  rows(
    tx,
    sql`select id, oordelen, voldoet, voldoet_reden as "voldoetReden", persoon, naam, op, teruggelegd
        from tarieven.prijsopbouw_beoordelingen where verband = ${verband} and opbouw = ${id} order by op desc, id desc`,
  );

export async function insertBeoordeling(
  tx: Tx,
  { verband, id }: Sleutel,
  one: Omit<GegevenBeoordeling, 'teruggelegd'>,
): Promise<void> {
  await sql`insert into tarieven.prijsopbouw_beoordelingen
      (verband, id, opbouw, oordelen, voldoet, voldoet_reden, persoon, naam, op)
    values (${verband}, ${one.id}, ${id}, ${json(one.oordelen)}, ${one.voldoet}, ${one.voldoetReden}, ${one.persoon},
      ${one.naam}, ${one.op})`.execute(tx);
}

export async function legBeoordelingTerug(tx: Tx, verband: string, id: string, reden: string): Promise<void> {
  await sql`update tarieven.prijsopbouw_beoordelingen set teruggelegd = ${reden}
    where verband = ${verband} and id = ${id}`.execute(tx);
}

export const readAntwoord = (tx: Tx, { verband, id }: Sleutel): Promise<Prijsantwoord | undefined> =>
  firstRow(
    tx,
    sql`select uitkomst, gevolg, bedrag, oordelen, voldoet, voldoet_reden as "voldoetReden", motivering, document, voorstel,
          op, naam from tarieven.prijsopbouw_antwoorden where verband = ${verband} and opbouw = ${id}`,
  );

export async function insertAntwoord(tx: Tx, { verband, id, aanbieder }: Sleutel, one: Prijsantwoord): Promise<void> {
  await sql`insert into tarieven.prijsopbouw_antwoorden (verband, opbouw, aanbieder, uitkomst, gevolg, bedrag, oordelen, voldoet,
      voldoet_reden, motivering, document, op, naam)
    values (${verband}, ${id}, ${aanbieder}, ${one.uitkomst}, ${one.gevolg}, ${one.bedrag}, ${json(one.oordelen)},
      ${one.voldoet}, ${one.voldoetReden}, ${one.motivering}, ${one.document}, ${one.op}, ${one.naam})`.execute(tx);
}

export async function koppelVoorstel(tx: Tx, { verband, id }: Sleutel, voorstel: string): Promise<void> {
  await sql`update tarieven.prijsopbouw_antwoorden set voorstel = ${voorstel}
    where verband = ${verband} and opbouw = ${id}`.execute(tx);
}
