// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import { asIs, integers } from '#platform/kolommen';
import type { Contractboek } from './contractboek.query.ts';
import { telbaar, uur } from './eenheid.ts';
import { readBegindagen, readGebruikt, readOpenDebetten, readOriginelen, readSommen } from './eerder.query.ts';
import type { Eerder, Partijfeiten, Toegewezen, Toewijzingfeit } from './feiten.ts';
import type { Reeks } from './prestatie.store.ts';
import { type Prestatie, sleutelVan } from './prestatie.ts';

/**
 * Everything that the lines of some clients are held against: one question for each kind of fact, however many lines.
 * Each is put as one list of keys, so that PostgreSQL walks its index once from the first key to the last.
 * @param heeftEerder whether the aanbieder declared anything here before; else there is nothing to look for
 */
export async function leesFeiten(
  tx: Tx,
  reeks: Reeks,
  prestaties: readonly Prestatie[],
  boek: Contractboek,
  heeftEerder: boolean,
): Promise<Partijfeiten> {
  const nummers = [...new Set(prestaties.map(({ toewijzingnummer }) => toewijzingnummer))];
  const toewijzingen = await readToewijzingen(tx, reeks, nummers);
  await boek.lees(tx, toewijzingen, prestaties);
  const referenties = prestaties.map(({ referentie }) => referentie);
  const vorige = prestaties.flatMap((prestatie) => prestatie.vorige ?? []);
  return {
    toewijzingen,
    gebruikt: heeftEerder ? await readGebruikt(tx, reeks, referenties) : new Set(),
    originelen: heeftEerder ? await readOriginelen(tx, reeks, vorige) : new Map(),
    eerder: heeftEerder ? await readEerder(tx, reeks, prestaties, toewijzingen) : () => niets,
    producten: (toewijzing, productcode) => boek.producten(toewijzing, productcode),
    contract: (toewijzing, prestatie) => boek.contract(toewijzing, prestatie),
  };
}

/** Toewijzingen that differ only in their numbers and whose they are: nearly all that one aanbieder has for a product. */
type Gelijke = Toewijzingfeit & { readonly nummers: string; readonly clienten: string };

async function readToewijzingen(
  tx: Tx,
  { gemeente, aanbieder, wet }: Reeks,
  nummers: readonly number[],
): Promise<ReadonlyMap<number, Toegewezen>> {
  const found = await rows<Gelijke>(
    tx,
    sql`select versie, wet, verband, product, categorie, productcode, volume, eenheid, frequentie, budget, van::text as van,
          tot::text as tot, reden_wijziging as "redenWijziging", string_agg(nummer::text, ' ') as nummers,
          string_agg(encode(client_hash, 'hex'), ' ') as clienten
        from toegang.v_toewijzingen t where gemeente = ${gemeente} and wet = ${wet} and aanbieder = ${aanbieder}
          and nummer = any(${integers(nummers, asIs)})
        group by versie, wet, verband, product, categorie, productcode, volume, eenheid, frequentie, budget, t.van, t.tot, reden_wijziging`,
  );
  const toewijzingen = new Map<number, Toegewezen>();
  for (const { nummers: nrs, clienten, ...toewijzing } of found) {
    const clients = clienten.split(' ');
    for (const [at, nr] of nrs.split(' ').entries())
      toewijzingen.set(Number(nr), { client: clients[at] ?? '', toewijzing });
  }
  return toewijzingen;
}

const niets: Eerder = { volume: 0, bedrag: 0, openDebet: null };

/** What was granted before on the toewijzingen of these lines, and which debets are open for just the same. */
async function readEerder(
  tx: Tx,
  reeks: Reeks,
  prestaties: readonly Prestatie[],
  toewijzingen: ReadonlyMap<number, Toegewezen>,
): Promise<Partijfeiten['eerder']> {
  const sommen = await readSommen(tx, reeks, [...toewijzingen.keys()]);
  if (sommen.size === 0) return () => niets;
  const open = await readOpen(tx, reeks, prestaties);
  return (prestatie) => {
    const som = sommen.get(prestatie.toewijzingnummer);
    if (!som) return niets;
    const eenheid = toewijzingen.get(prestatie.toewijzingnummer)?.toewijzing.eenheid ?? null;
    return {
      volume: telbaar(som.uren, uur, eenheid) + som.anders,
      bedrag: som.bedrag,
      openDebet: open.size === 0 ? null : (open.get(sleutelVan(prestatie)) ?? null),
    };
  };
}

/** References of open debets by what they are for; mostly nothing was declared over these days before. */
async function readOpen(tx: Tx, reeks: Reeks, prestaties: readonly Prestatie[]): Promise<ReadonlyMap<string, string>> {
  const dagen = await readBegindagen(tx, reeks, [...new Set(prestaties.map(({ begin }) => begin))]);
  if (dagen.size === 0) return new Map();
  const nummers = prestaties.filter(({ begin }) => dagen.has(begin)).map(({ toewijzingnummer }) => toewijzingnummer);
  const debetten = await readOpenDebetten(tx, reeks, [...new Set(nummers)], [...dagen]);
  return new Map(debetten.map((debet) => [sleutelVan(debet), debet.referentie]));
}
