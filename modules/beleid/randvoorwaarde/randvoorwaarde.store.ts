// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import { naamVan } from '../kernbeding/kernbeding.ts';
import type { BeleidPagina } from '../pack.ts';
import type { Randvoorwaarde, Verwijsbaar } from './randvoorwaarde.ts';

type PakketRandvoorwaarde = NonNullable<BeleidPagina['randvoorwaarden']>[number];

export const inhoudkolommen = sql`code, naam, situatie, invloed, maatregel, geregeld, segmenten, contracten,
  kernbedingen, doelen, staat, voorbeeld`;

export const readRandvoorwaarde = (tx: Tx, verband: string, code: string): Promise<Randvoorwaarde | undefined> =>
  firstRow(
    tx,
    sql`select ${inhoudkolommen}, opgesteld_door as "opgesteldDoor" from beleid.randvoorwaarden
        where verband = ${verband} and code = ${code}`,
  );

export async function saveRandvoorwaarde(tx: Tx, verband: string, nieuw: Randvoorwaarde): Promise<void> {
  await sql`insert into beleid.randvoorwaarden (verband, code, naam, situatie, invloed, maatregel, geregeld, segmenten,
      contracten, kernbedingen, doelen, staat, opgesteld_door, voorbeeld)
    values (${verband}, ${nieuw.code}, ${nieuw.naam}, ${nieuw.situatie}, ${nieuw.invloed}, ${nieuw.maatregel},
      ${nieuw.geregeld}, ${nieuw.segmenten}, ${nieuw.contracten}, ${nieuw.kernbedingen}, ${nieuw.doelen},
      ${nieuw.staat}, ${nieuw.opgesteldDoor}, ${nieuw.voorbeeld})
    on conflict (verband, code) do update set naam = excluded.naam, situatie = excluded.situatie,
      invloed = excluded.invloed, maatregel = excluded.maatregel, geregeld = excluded.geregeld,
      segmenten = excluded.segmenten, contracten = excluded.contracten, kernbedingen = excluded.kernbedingen,
      doelen = excluded.doelen, staat = excluded.staat, opgesteld_door = excluded.opgesteld_door,
      voorbeeld = excluded.voorbeeld`.execute(tx);
}

/** One of the pack comes in as concept. What people wrote or established is theirs and stays as it is. */
export async function upsertPackRandvoorwaarde(tx: Tx, verband: string, item: PakketRandvoorwaarde): Promise<void> {
  const { code, situatie, invloed, maatregel, geregeld, segmenten, voorbeeld, bron, zieOok, toelichting, geldig } =
    item;
  await sql`insert into beleid.randvoorwaarden (verband, code, naam, situatie, invloed, maatregel, geregeld, segmenten,
      contracten, kernbedingen, doelen, staat, voorbeeld, herkomst)
    values (${verband}, ${code}, ${naamVan(code)}, ${situatie}, ${invloed}, ${maatregel}, ${geregeld}, ${segmenten ?? []},
      '{}', '{}', '{}', 'concept', ${voorbeeld ?? false}, ${json({ bron, zieOok, voorbeeld, toelichting, geldig })})
    on conflict (verband, code) do update set naam = excluded.naam, situatie = excluded.situatie,
      invloed = excluded.invloed, maatregel = excluded.maatregel, geregeld = excluded.geregeld,
      segmenten = excluded.segmenten, voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst
    where randvoorwaarden.staat = 'concept' and randvoorwaarden.opgesteld_door is null`.execute(tx);
}

/** What there is in the plan to refer to. */
export async function readVerwijsbaar(tx: Tx, verband: string): Promise<Verwijsbaar> {
  const codes = async (tabel: string) =>
    (
      await rows<{ code: string }>(
        tx,
        sql`select code from ${sql.table(`beleid.${tabel}`)} where verband = ${verband} order by code`,
      )
    ).map(({ code }) => code);
  const kernbedingen = await rows<{ code: string; contract: string }>(
    tx,
    sql`select code, contract from beleid.kernbedingen where verband = ${verband}`,
  );
  return {
    segmenten: await codes('segmenten'),
    contracten: await codes('contracten'),
    doelen: await codes('doelen'),
    kernbedingen: Object.fromEntries(kernbedingen.map(({ code, contract }) => [code, contract])),
  };
}
