// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
import { bewijskluis } from './bewijskluis.ts';
import type { Stuk } from './inschrijving.ts';

export const versleuteldBewijs: Versleuteld = {
  tabel: 'inkoop.bewijsstukken',
  kolom: 'inhoud',
  sleutel: ['aanbieder', 'id'],
  context: ({ aanbieder = '' }) => bewijskluis(aanbieder),
};

export type NieuwBewijsstuk = {
  readonly aanbieder: string;
  readonly id: string;
  /** Code of what it proves, so that it can be offered again. */
  readonly bewijs: string;
  readonly naam: string;
  readonly mediatype: string;
  readonly grootte: number;
  readonly dagtekening: Datum | null;
  readonly sha256: Uint8Array;
  /** Encrypted. */
  readonly inhoud: Uint8Array;
  readonly op: Temporal.Instant;
};

export async function insertBewijsstuk(tx: Tx, nieuw: NieuwBewijsstuk): Promise<void> {
  await sql`insert into inkoop.bewijsstukken (aanbieder, id, bewijs, naam, mediatype, grootte, dagtekening, sha256, inhoud, op)
    values (${nieuw.aanbieder}, ${nieuw.id}, ${nieuw.bewijs}, ${nieuw.naam}, ${nieuw.mediatype}, ${nieuw.grootte},
      ${nieuw.dagtekening}, ${nieuw.sha256}, ${nieuw.inhoud}, ${nieuw.op})`.execute(tx);
}

/** One place in an inschrijving where a document is asked for. */
export type Plek = {
  readonly aanbieder: string;
  readonly inschrijving: string;
  readonly criterium: string;
  readonly bewijs: string;
  readonly product: string;
};

export async function linkBewijs(tx: Tx, plek: Plek, bewijsstuk: string, op: Temporal.Instant): Promise<void> {
  await sql`insert into inkoop.inschrijving_bewijzen (aanbieder, inschrijving, criterium, bewijs, product, bewijsstuk, op)
    values (${plek.aanbieder}, ${plek.inschrijving}, ${plek.criterium}, ${plek.bewijs}, ${plek.product}, ${bewijsstuk}, ${op})
    on conflict do nothing`.execute(tx);
}

export async function unlinkBewijs(tx: Tx, plek: Plek, bewijsstuk: string): Promise<void> {
  await sql`delete from inkoop.inschrijving_bewijzen
    where aanbieder = ${plek.aanbieder} and inschrijving = ${plek.inschrijving} and criterium = ${plek.criterium}
      and bewijs = ${plek.bewijs} and product = ${plek.product} and bewijsstuk = ${bewijsstuk}`.execute(tx);
}

/** The documents in these inschrijvingen, with what they are for. */
export const readStukken = (
  tx: Tx,
  inschrijvingen: readonly string[],
): Promise<readonly (Stuk & { readonly inschrijving: string })[]> =>
  rows(
    tx,
    sql`select b.inschrijving, b.criterium, b.bewijs, b.product, b.bewijsstuk, s.naam, s.dagtekening,
          encode(s.sha256, 'hex') as sha256
        from inkoop.inschrijving_bewijzen b
        join inkoop.bewijsstukken s on s.aanbieder = b.aanbieder and s.id = b.bewijsstuk
        where b.inschrijving = any (${sql.val([...inschrijvingen])}::uuid[])
        order by b.criterium, b.bewijs, b.product, b.op, b.bewijsstuk`,
  );

export type EerderStuk = Pick<NieuwBewijsstuk, 'id' | 'bewijs' | 'naam' | 'dagtekening' | 'op'>;

/** What the aanbieder handed in anywhere before, the newest first: it can be used again. */
export const readEerdere = (tx: Tx, aanbieder: string): Promise<readonly EerderStuk[]> =>
  rows(
    tx,
    sql`select id, bewijs, naam, dagtekening, op from inkoop.bewijsstukken
        where aanbieder = ${aanbieder} order by op desc, id desc`,
  );

export type BewaardStuk = Pick<NieuwBewijsstuk, 'aanbieder' | 'id' | 'bewijs' | 'naam' | 'mediatype' | 'inhoud'>;

/** A document with its encrypted content; `undefined` for whoever may not read it. */
export const readBewijsstuk = (tx: Tx, id: string): Promise<BewaardStuk | undefined> =>
  firstRow(tx, sql`select aanbieder, id, bewijs, naam, mediatype, inhoud from inkoop.bewijsstukken where id = ${id}`);
