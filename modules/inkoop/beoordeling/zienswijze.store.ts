// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, rows, type Tx } from '#platform/database';
import type { Toetspunt } from '../procedure/voorwaarden.ts';
import type { Zienswijze, Zienswijzeverzoek } from './zienswijze.ts';

const among = (inschrijvingen: readonly string[]) => sql`any (${sql.val([...inschrijvingen])}::uuid[])`;

export const readVerzoeken = (tx: Tx, inschrijvingen: readonly string[]): Promise<readonly Zienswijzeverzoek[]> =>
  rows(
    tx,
    sql`select verband, inschrijving, aanbieder, tekorten, uiterlijk, gevraagd, gevraagd_door as "gevraagdDoor", naam, brief
        from inkoop.zienswijzeverzoeken where inschrijving = ${among(inschrijvingen)}`,
  );

export const readZienswijzen = (tx: Tx, inschrijvingen: readonly string[]): Promise<readonly Zienswijze[]> =>
  rows(
    tx,
    sql`select aanbieder, inschrijving, verband, tekst, gegeven from inkoop.zienswijzen
        where inschrijving = ${among(inschrijvingen)}`,
  );

export type Zienswijzestuk = Toetspunt & {
  readonly inschrijving: string;
  readonly bewijsstuk: string;
  readonly naam: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
};

export const readZienswijzestukken = (tx: Tx, inschrijvingen: readonly string[]): Promise<readonly Zienswijzestuk[]> =>
  rows(
    tx,
    sql`select z.inschrijving, z.criterium, z.product, z.bewijsstuk, s.naam, encode(s.sha256, 'hex') as sha256
        from inkoop.zienswijze_bewijzen z
        join inkoop.bewijsstukken s on s.aanbieder = z.aanbieder and s.id = z.bewijsstuk
        where z.inschrijving = ${among(inschrijvingen)} order by z.criterium, z.product, s.op, s.id`,
  );

export async function insertVerzoek(tx: Tx, verzoek: Zienswijzeverzoek): Promise<void> {
  await sql`insert into inkoop.zienswijzeverzoeken
      (verband, inschrijving, aanbieder, tekorten, uiterlijk, gevraagd, gevraagd_door, naam, brief)
    values (${verzoek.verband}, ${verzoek.inschrijving}, ${verzoek.aanbieder}, ${json(verzoek.tekorten)},
      ${verzoek.uiterlijk}, ${verzoek.gevraagd}, ${verzoek.gevraagdDoor}, ${verzoek.naam}, ${verzoek.brief})`.execute(
    tx,
  );
}

export async function insertZienswijze(tx: Tx, zienswijze: Zienswijze): Promise<void> {
  const { aanbieder, inschrijving, verband, tekst, gegeven } = zienswijze;
  await sql`insert into inkoop.zienswijzen (aanbieder, inschrijving, verband, tekst, gegeven)
    values (${aanbieder}, ${inschrijving}, ${verband}, ${tekst}, ${gegeven})`.execute(tx);
}

export async function linkZienswijzestuk(
  tx: Tx,
  { aanbieder, inschrijving, verband }: Zienswijze,
  { criterium, product }: Toetspunt,
  bewijsstuk: string,
): Promise<void> {
  await sql`insert into inkoop.zienswijze_bewijzen (aanbieder, inschrijving, verband, criterium, product, bewijsstuk)
    values (${aanbieder}, ${inschrijving}, ${verband}, ${criterium}, ${product}, ${bewijsstuk})`.execute(tx);
}
