// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, rows, type Tx } from '#platform/database';
import type { Toelating } from './toelating.ts';

export const readToelatingen = (tx: Tx, inschrijvingen: readonly string[]): Promise<readonly Toelating[]> =>
  rows(
    tx,
    sql`select verband, inschrijving, procedure, contract, aanbieder, besluit, uitkomst, producten, afgevallen, tekorten,
          cao, micro, ingang, motivering, bewijs, brief, besloten, naam
        from inkoop.toelatingen where inschrijving = any (${sql.val([...inschrijvingen])}::uuid[])`,
  );

export async function insertToelating(tx: Tx, nieuw: Toelating): Promise<void> {
  await sql`insert into inkoop.toelatingen (verband, inschrijving, procedure, contract, aanbieder, besluit, uitkomst,
      producten, afgevallen, tekorten, cao, micro, ingang, motivering, bewijs, brief, besloten, naam)
    values (${nieuw.verband}, ${nieuw.inschrijving}, ${nieuw.procedure}, ${nieuw.contract}, ${nieuw.aanbieder},
      ${nieuw.besluit}, ${nieuw.uitkomst}, ${sql.val([...nieuw.producten])}, ${sql.val([...nieuw.afgevallen])},
      ${json(nieuw.tekorten)}, ${nieuw.cao}, ${nieuw.micro}, ${nieuw.ingang}, ${nieuw.motivering}, ${json(nieuw.bewijs)},
      ${nieuw.brief}, ${nieuw.besloten}, ${nieuw.naam})`.execute(tx);
}
