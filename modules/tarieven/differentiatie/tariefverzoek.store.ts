// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, readIds, rows, type Tx } from '#platform/database';
import type { Aanbiedertarief, Tariefadvies, Tariefverzoek, Verzoekbesluit } from './tariefverzoek.ts';

const columns = sql`aanbieder, id, verband, tarief, contract, product, cao, micro, eenheid, bedrag_nu as "bedragNu", bedrag, ingang,
  toelichting, afwijkingen, bewijs, voorbeeld, prijsopbouw, ingediend, naam`;

export const readVerzoek = (tx: Tx, id: string): Promise<Tariefverzoek | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.tariefverzoeken where id = ${id}`);

export async function insertVerzoek(tx: Tx, verzoek: Tariefverzoek): Promise<void> {
  await sql`insert into tarieven.tariefverzoeken (aanbieder, id, verband, tarief, contract, product, cao, micro, eenheid,
      bedrag_nu, bedrag, ingang, toelichting, afwijkingen, bewijs, voorbeeld, prijsopbouw, ingediend, naam)
    values (${verzoek.aanbieder}, ${verzoek.id}, ${verzoek.verband}, ${verzoek.tarief}, ${verzoek.contract}, ${verzoek.product},
      ${verzoek.cao}, ${verzoek.micro}, ${verzoek.eenheid}, ${verzoek.bedragNu}, ${verzoek.bedrag}, ${verzoek.ingang},
      ${verzoek.toelichting}, ${json(verzoek.afwijkingen)}, ${json(verzoek.bewijs)}, ${verzoek.voorbeeld},
      ${verzoek.prijsopbouw}, ${verzoek.ingediend}, ${verzoek.naam})`.execute(tx);
}

/** Holds a request until the end of the transaction: else the last two who advise could both miss that they are. */
export async function lockVerzoek(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tariefverzoek:${id}`}, 4))`.execute(tx);
}

/** The same for what a provider asks about a product: one request at a time. */
export async function lockVerzoeken(tx: Tx, aanbieder: string, verband: string, product: string): Promise<void> {
  const subject = `tariefverzoeken:${aanbieder}:${verband}:${product}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 4))`.execute(tx);
}

/** Does a request of this provider about this product wait for a decision? */
export const looptVerzoek = async (tx: Tx, aanbieder: string, verband: string, product: string): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select id from tarieven.tariefverzoeken v where aanbieder = ${aanbieder} and verband = ${verband} and product = ${product}
        and not exists (select from tarieven.verzoekbesluiten b where b.verband = v.verband and b.verzoek = v.id)`,
  )) !== undefined;

/** What is still to be decided, in the order of the list; a thousand at most. */
export const readOnbesloten = (tx: Tx, verband: string): Promise<readonly string[]> =>
  readIds(
    tx,
    sql`select id from tarieven.tariefverzoeken v where verband = ${verband}
            and not exists (select from tarieven.verzoekbesluiten b where b.verband = v.verband and b.verzoek = v.id)
          order by ingediend desc, id desc limit 1000`,
  );

export const readAdviezen = (tx: Tx, verband: string, verzoek: string): Promise<readonly Tariefadvies[]> =>
  rows(
    tx,
    sql`select discipline, oordeel, tekst, persoon, naam, op from tarieven.tariefadviezen
        where verband = ${verband} and verzoek = ${verzoek} order by op`,
  );

/** @returns false when this discipline or this person has advised already */
export async function insertAdvies(tx: Tx, verband: string, verzoek: string, advies: Tariefadvies): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into tarieven.tariefadviezen (verband, verzoek, discipline, oordeel, tekst, persoon, naam, op)
        values (${verband}, ${verzoek}, ${advies.discipline}, ${advies.oordeel}, ${advies.tekst}, ${advies.persoon},
          ${advies.naam}, ${advies.op}) on conflict do nothing returning discipline`,
  );
  return row !== undefined;
}

export const readVerzoekbesluit = (tx: Tx, verband: string, verzoek: string): Promise<Verzoekbesluit | undefined> =>
  firstRow(
    tx,
    sql`select uitkomst, motivering, besluit, op, naam from tarieven.verzoekbesluiten
        where verband = ${verband} and verzoek = ${verzoek}`,
  );

/** @returns false when somebody else decided at the same moment */
export async function insertVerzoekbesluit(
  tx: Tx,
  { verband, id, aanbieder }: Pick<Tariefverzoek, 'verband' | 'id' | 'aanbieder'>,
  besluit: Verzoekbesluit,
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into tarieven.verzoekbesluiten (verband, verzoek, aanbieder, uitkomst, motivering, besluit, op, naam)
        values (${verband}, ${id}, ${aanbieder}, ${besluit.uitkomst}, ${besluit.motivering}, ${besluit.besluit}, ${besluit.op},
          ${besluit.naam}) on conflict do nothing returning verzoek`,
  );
  return row !== undefined;
}

export const readAanbiedertarief = (tx: Tx, verband: string, verzoek: string): Promise<Aanbiedertarief | undefined> =>
  firstRow(
    tx,
    sql`select id, verzoek, bedrag, eenheid, van, tot, document, geindexeerd from tarieven.aanbiedertarieven
        where verband = ${verband} and verzoek = ${verzoek} order by van limit 1`,
  );

type Nieuw = Aanbiedertarief & Pick<Tariefverzoek, 'verband' | 'aanbieder' | 'contract' | 'product' | 'voorbeeld'>;

/**
 * The one that ran before ends the day before; one that would begin later or on the same day stands in the way, unless it
 * is only what an indexation makes of the one before.
 */
export async function insertAanbiedertarief(tx: Tx, nieuw: Nieuw): Promise<boolean> {
  const own = sql`verband = ${nieuw.verband} and aanbieder = ${nieuw.aanbieder} and product = ${nieuw.product}`;
  await sql`delete from tarieven.aanbiedertarieven where ${own} and van >= ${nieuw.van} and voorstel is not null`.execute(
    tx,
  );
  const later = await firstRow(tx, sql`select id from tarieven.aanbiedertarieven where ${own} and van >= ${nieuw.van}`);
  if (later) return false;
  await sql`update tarieven.aanbiedertarieven set tot = ${nieuw.van}::date - 1 where ${own} and (tot is null or tot >= ${nieuw.van})`.execute(
    tx,
  );
  await sql`insert into tarieven.aanbiedertarieven
      (verband, id, aanbieder, verzoek, contract, product, eenheid, bedrag, van, tot, document, voorbeeld, geindexeerd)
    values (${nieuw.verband}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.verzoek}, ${nieuw.contract}, ${nieuw.product},
      ${nieuw.eenheid}, ${nieuw.bedrag}, ${nieuw.van}, ${nieuw.tot}, ${nieuw.document}, ${nieuw.voorbeeld}, ${nieuw.geindexeerd})`.execute(
    tx,
  );
  return true;
}
