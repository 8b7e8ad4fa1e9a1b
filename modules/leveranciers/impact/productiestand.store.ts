// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import { bigints, texts } from '#platform/kolommen';
import type { Productiecel } from './productiecel.ts';

/** The production of some months as it was at a moment. */
export type Productiestand = {
  readonly id: string;
  /** First days of the first and the last month. */
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly opgenomen: Temporal.Instant;
  readonly regels: number;
  readonly bedrag: number;
};

export async function insertStand(tx: Tx, verband: string, stand: Productiestand): Promise<void> {
  await sql`insert into leveranciers.productiestanden (verband, id, van, tot, opgenomen, regels, bedrag)
    values (${verband}, ${stand.id}, ${stand.van}, ${stand.tot}, ${stand.opgenomen}, ${stand.regels}, ${stand.bedrag})`.execute(
    tx,
  );
}

export const readStand = (tx: Tx, verband: string, id: string): Promise<Productiestand | undefined> =>
  firstRow(
    tx,
    sql`select id, van, tot, opgenomen, regels, bedrag from leveranciers.productiestanden where verband = ${verband} and id = ${id}`,
  );

const woord = (waarde: boolean | null): string | null => (waarde === null ? null : String(waarde));

export async function insertCellen(
  tx: Tx,
  verband: string,
  stand: string,
  cellen: readonly Productiecel[],
): Promise<void> {
  const tekst = (van: (cel: Productiecel) => string | null) => texts(cellen, van);
  const getal = (van: (cel: Productiecel) => number | null) => bigints(cellen, van);
  await sql`insert into leveranciers.productiecellen (verband, stand, gemeente, soort, aanbieder, contract, product, cao, micro,
        tarief_cao, tarief_micro, eenheid, per_uur, tarief, regels, volume, bedrag)
      select ${verband}, ${stand}::uuid, gemeente, soort, aanbieder, contract, product, cao, micro::boolean, tarief_cao,
        tarief_micro::boolean, eenheid, per_uur::boolean, tarief, regels, volume, bedrag
      from (select unnest(${tekst(({ gemeente }) => gemeente)}) as gemeente, unnest(${getal(({ soort }) => soort)}) as soort,
        unnest(${tekst(({ aanbieder }) => aanbieder)}) as aanbieder, unnest(${tekst(({ contract }) => contract)}) as contract,
        unnest(${tekst(({ product }) => product)}) as product, unnest(${tekst(({ cao }) => cao)}) as cao,
        unnest(${tekst(({ micro }) => woord(micro))}) as micro, unnest(${tekst(({ tariefCao }) => tariefCao)}) as tarief_cao,
        unnest(${tekst(({ tariefMicro }) => woord(tariefMicro))}) as tarief_micro,
        unnest(${tekst(({ eenheid }) => eenheid)}) as eenheid, unnest(${tekst(({ perUur }) => woord(perUur))}) as per_uur,
        unnest(${getal(({ tarief }) => tarief)}) as tarief, unnest(${getal(({ regels }) => regels)}) as regels,
        unnest(${getal(({ volume }) => volume)}) as volume, unnest(${getal(({ bedrag }) => bedrag)}) as bedrag) c`.execute(
    tx,
  );
}

export const readCellen = (tx: Tx, verband: string, stand: string): Promise<readonly Productiecel[]> =>
  rows(
    tx,
    sql`select gemeente, soort, aanbieder, contract, product, cao, micro, tarief_cao as "tariefCao", tarief_micro as "tariefMicro",
          eenheid, per_uur as "perUur", tarief, regels, volume, bedrag
        from leveranciers.productiecellen where verband = ${verband} and stand = ${stand} order by gemeente, soort`,
  );
