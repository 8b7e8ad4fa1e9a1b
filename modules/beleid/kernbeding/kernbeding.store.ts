// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Kernbeding, Plan } from './kernbeding.ts';

const een = (
  verband: string,
  code: string,
) => sql`select code, naam, soort, op, tekst, contract, doelen, indicator, staat, opgesteld_door as "opgesteldDoor", voorbeeld
        from beleid.kernbedingen where verband = ${verband} and code = ${code}`;

export const readKernbeding = (tx: Tx, verband: string, code: string): Promise<Kernbeding | undefined> =>
  firstRow(tx, een(verband, code));

/** To change it: who comes at the same moment waits, and reads it as it then is. */
export const lockKernbeding = (tx: Tx, verband: string, code: string): Promise<Kernbeding | undefined> =>
  firstRow(tx, sql`${een(verband, code)} for update`);

export async function saveKernbeding(tx: Tx, verband: string, nieuw: Kernbeding): Promise<void> {
  await sql`insert into beleid.kernbedingen
      (verband, code, naam, soort, op, tekst, contract, doelen, indicator, staat, opgesteld_door, voorbeeld)
    values (${verband}, ${nieuw.code}, ${nieuw.naam}, ${nieuw.soort}, ${nieuw.op}, ${nieuw.tekst}, ${nieuw.contract},
      ${nieuw.doelen}, ${nieuw.indicator}, ${nieuw.staat}, ${nieuw.opgesteldDoor}, ${nieuw.voorbeeld})
    on conflict (verband, code) do update set naam = excluded.naam, soort = excluded.soort, op = excluded.op,
      tekst = excluded.tekst, contract = excluded.contract, doelen = excluded.doelen, indicator = excluded.indicator,
      staat = excluded.staat, opgesteld_door = excluded.opgesteld_door, voorbeeld = excluded.voorbeeld`.execute(tx);
}

/** Which contracts, doelen and indicators there are to refer to. */
export async function readPlan(tx: Tx, verband: string): Promise<Plan> {
  const codes = async (query: ReturnType<typeof sql>) =>
    (await rows<{ code: string }>(tx, query)).map(({ code }) => code);
  const doelen = await rows<{ code: string; contracten: string[] | null }>(
    tx,
    sql`select code, contracten from beleid.doelen where verband = ${verband}`,
  );
  return {
    contracten: await codes(sql`select code from beleid.contracten where verband = ${verband}`),
    indicatoren: await codes(sql`select code from beleid.indicatoren where verband = ${verband}`),
    doelen: Object.fromEntries(doelen.map(({ code, contracten }) => [code, contracten])),
  };
}
