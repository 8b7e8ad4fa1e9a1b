// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Contractboek } from './contractboek.query.ts';
import { telbaar, uur } from './eenheid.ts';
import { readGebruikt, readOpenDebetten, readOriginelen, readSommen } from './eerder.store.ts';
import type { Eerder, Partijfeiten, Toewijzingfeit } from './feiten.ts';
import { column, type Reeks } from './prestatie.store.ts';
import { type Prestatie, sleutelVan } from './prestatie.ts';

/**
 * Everything that the lines of some clients are held against: one question for each kind of fact, however many lines.
 * Each is put as one list of keys, so that PostgreSQL walks its index once from the first key to the last.
 */
export async function leesFeiten(
  tx: Tx,
  reeks: Reeks,
  prestaties: readonly Prestatie[],
  boek: Contractboek,
): Promise<Partijfeiten> {
  const nummers = [...new Set(prestaties.map(({ toewijzingnummer }) => toewijzingnummer))];
  const toewijzingen = await readToewijzingen(tx, reeks, nummers);
  await boek.lees(tx, toewijzingen, prestaties);
  const referenties = prestaties.map(({ referentie }) => referentie);
  const vorige = prestaties.flatMap((prestatie) => prestatie.vorige ?? []);
  return {
    toewijzingen,
    gebruikt: await readGebruikt(tx, reeks, referenties),
    originelen: await readOriginelen(tx, reeks, vorige),
    eerder: await readEerder(tx, reeks, prestaties, toewijzingen),
    producten: (toewijzing, productcode) => boek.producten(toewijzing, productcode),
    contract: (toewijzing, prestatie) => boek.contract(toewijzing, prestatie),
  };
}

async function readToewijzingen(
  tx: Tx,
  { gemeente, aanbieder, wet }: Reeks,
  nummers: readonly number[],
): Promise<ReadonlyMap<number, Toewijzingfeit>> {
  const found = await rows<Toewijzingfeit>(
    tx,
    sql`select id, versie, nummer, encode(client_hash, 'hex') as client, wet, verband, product, categorie, productcode, volume,
          eenheid, frequentie, budget, van::text as van, tot::text as tot, reden_wijziging as "redenWijziging"
        from toegang.v_toewijzingen where gemeente = ${gemeente} and wet = ${wet} and aanbieder = ${aanbieder}
          and nummer = any(${column(nummers, 'integer')})`,
  );
  return new Map(found.map((toewijzing) => [toewijzing.nummer, toewijzing]));
}

const niets: Eerder = { volume: 0, bedrag: 0, openDebet: null };

/** What was granted before on the toewijzingen of these lines, and which debets are open for just the same. */
async function readEerder(
  tx: Tx,
  reeks: Reeks,
  prestaties: readonly Prestatie[],
  toewijzingen: ReadonlyMap<number, Toewijzingfeit>,
): Promise<Partijfeiten['eerder']> {
  const sommen = await readSommen(tx, reeks, [...toewijzingen.keys()]);
  if (sommen.size === 0) return () => niets;
  const perioden = [...new Set(prestaties.map(({ begin }) => begin))];
  const debetten = await readOpenDebetten(tx, reeks, [...sommen.keys()], perioden);
  const open = new Map(debetten.map((debet) => [sleutelVan(debet), debet.referentie]));
  return (prestatie) => {
    const som = sommen.get(prestatie.toewijzingnummer);
    if (!som) return niets;
    const eenheid = toewijzingen.get(prestatie.toewijzingnummer)?.eenheid ?? null;
    return {
      volume: telbaar(som.uren, uur, eenheid) + som.anders,
      bedrag: som.bedrag,
      openDebet: open.get(sleutelVan(prestatie)) ?? null,
    };
  };
}
