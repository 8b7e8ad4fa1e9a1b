// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, type Tx } from '#platform/database';
import { Contractboek } from './contractboek.query.ts';
import { readOriginelen } from './eerder.query.ts';
import type { Prestatiefeiten, Toegewezen, Toewijzingfeit, Wet } from './feiten.ts';
import type { Prestatie } from './prestatie.ts';

/** What a granted line kept of what was known when it was judged. */
export type Terug = {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly wet: Wet;
  readonly declaratieEind: string;
  readonly toewijzingVersie: number | null;
  readonly eerderVolume: number;
  readonly eerderBedrag: number;
};

/**
 * The facts that a granted line was judged by, read again: the same version of the toewijzing, the agreement and tariff
 * of its day, and what it kept itself. What would have rejected it was not there, or it would not have been granted.
 */
export async function leesFeitenTerug(tx: Tx, bewaard: Terug, prestatie: Prestatie): Promise<Prestatiefeiten> {
  const { declaratieEind, eerderVolume, eerderBedrag } = bewaard;
  const toegewezen = await readVersie(tx, bewaard, prestatie);
  const toewijzing = toegewezen?.toewijzing ?? null;
  const boek = new Contractboek(bewaard.aanbieder);
  await boek.lees(tx, new Map(toegewezen && [[prestatie.toewijzingnummer, toegewezen]]), [prestatie]);
  const origineel =
    prestatie.vorige === null
      ? undefined
      : (await readOriginelen(tx, bewaard, [prestatie.vorige])).get(prestatie.vorige);
  return {
    // a line of somebody else would not have been granted (TR304)
    client: toegewezen?.client ?? '',
    declaratieEind,
    vreemdeRegels: [],
    referentieGebruikt: false,
    toewijzing,
    producten: toewijzing && boek.producten(toewijzing, prestatie.productcode),
    contract: toewijzing && boek.contract(toewijzing, prestatie),
    // it is this line that took the other back
    origineel: origineel ? { ...origineel, gecrediteerd: false } : null,
    openDebet: null,
    eerderVolume,
    eerderBedrag,
  };
}

async function readVersie(
  tx: Tx,
  { gemeente, wet, toewijzingVersie }: Terug,
  { toewijzingnummer }: Prestatie,
): Promise<Toegewezen | null> {
  const row = await firstRow<Toewijzingfeit & Pick<Toegewezen, 'client'>>(
    tx,
    sql`select versie, encode(client_hash, 'hex') as client, wet, verband, product, categorie, productcode, volume,
          eenheid, frequentie, budget, van::text as van, tot::text as tot, reden_wijziging as "redenWijziging"
        from toegang.v_toewijzingversies where gemeente = ${gemeente} and wet = ${wet}
          and nummer = ${toewijzingnummer} and versie = ${toewijzingVersie}`,
  );
  if (!row) return null;
  const { client, ...toewijzing } = row;
  return { client, toewijzing };
}
