// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Gebied, Oorzaak, Winstcijfer } from './winstcijfer.ts';

/** Figures of a year, and what was decided about the signal. */
export type BewaardWinstcijfer = Winstcijfer & {
  readonly id: string;
  readonly aanbieder: string;
  readonly jaar: number;
  readonly gebied: Gebied;
  readonly bron: string;
  readonly voorbeeld: boolean;
  readonly bewijs: Receipt;
  readonly ingevoerd: Temporal.Instant;
  readonly naam: string;
  readonly oorzaak: Oorzaak | null;
  readonly besluit: string | null;
  readonly besloten: Temporal.Instant | null;
  readonly beslotenNaam: string | null;
};

type Nieuw = Omit<BewaardWinstcijfer, 'oorzaak' | 'besluit' | 'besloten' | 'beslotenNaam'> & {
  readonly persoon: string | null;
};

export async function insertWinstcijfer(tx: Tx, verband: string, nieuw: Nieuw): Promise<void> {
  await sql`insert into leveranciers.winstcijfers (verband, id, aanbieder, jaar, gebied, opbrengsten, kosten, bron, voorbeeld, bewijs,
      ingevoerd, persoon, naam)
    values (${verband}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.jaar}, ${nieuw.gebied}, ${nieuw.opbrengsten}, ${nieuw.kosten},
      ${nieuw.bron}, ${nieuw.voorbeeld}, ${json(nieuw.bewijs)}, ${nieuw.ingevoerd}, ${nieuw.persoon}, ${nieuw.naam})`.execute(
    tx,
  );
}

type Afhandeling = {
  readonly oorzaak: Oorzaak;
  readonly besluit: string;
  readonly besloten: Temporal.Instant;
  readonly persoon: string | null;
  readonly naam: string;
};

export async function saveAfhandeling(tx: Tx, verband: string, id: string, nieuw: Afhandeling): Promise<void> {
  await sql`update leveranciers.winstcijfers set oorzaak = ${nieuw.oorzaak}, besluit = ${nieuw.besluit}, besloten = ${nieuw.besloten},
      besloten_persoon = ${nieuw.persoon}, besloten_naam = ${nieuw.naam}
    where verband = ${verband} and id = ${id}`.execute(tx);
}

const columns = sql`id, aanbieder, jaar, gebied, opbrengsten, kosten, bron, voorbeeld, bewijs, ingevoerd, naam, oorzaak, besluit,
  besloten, besloten_naam as "beslotenNaam"`;

/** Locks it: two who decide at once do not both. */
export const lockWinstcijfer = (tx: Tx, verband: string, id: string): Promise<BewaardWinstcijfer | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from leveranciers.winstcijfers where verband = ${verband} and id = ${id} for update`,
  );

/** The newest year first, and of a year what was filled in last. */
export const readWinstcijfers = (tx: Tx, verband: string, aanbieder: string): Promise<readonly BewaardWinstcijfer[]> =>
  rows(
    tx,
    sql`select ${columns} from leveranciers.winstcijfers where verband = ${verband} and aanbieder = ${aanbieder}
        order by jaar desc, ingevoerd desc, id desc`,
  );
