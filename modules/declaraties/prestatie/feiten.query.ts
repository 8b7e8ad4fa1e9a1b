// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Partijfeiten } from '../toets/partij-toetsen.rule.ts';
import type { Contractboek } from './contractboek.query.ts';
import { telbaar, uur } from './eenheid.ts';
import type { Eerder, Toewijzingfeit } from './feiten.ts';
import { column, type Reeks, readOpenDebetten, readOriginelen } from './prestatie.store.ts';
import { type Clientregels, type Prestatie, sleutelVan } from './prestatie.ts';

/** Everything that the lines of some clients are held against: one question for each kind of fact, however many lines. */
export async function leesFeiten(
  tx: Tx,
  reeks: Reeks,
  clienten: readonly Clientregels[],
  boek: Contractboek,
): Promise<Partijfeiten> {
  const prestaties = clienten.flatMap((client) => client.prestaties);
  const { toewijzingen, gebruikt, eerder } = await readRegelfeiten(tx, reeks, prestaties);
  const vorige = prestaties.flatMap((prestatie) => prestatie.vorige ?? []);
  await boek.lees(tx, toewijzingen, prestaties);
  return {
    toewijzingen,
    gebruikt,
    originelen: await readOriginelen(tx, reeks, vorige),
    eerder: (prestatie) => eerder.get(prestatie) ?? niets,
    producten: (toewijzing, productcode) => boek.producten(toewijzing, productcode),
    contract: (toewijzing, prestatie) => boek.contract(toewijzing, prestatie),
  };
}

const niets: Eerder = { volume: 0, bedrag: 0, openDebet: null };

type Regelfeiten = Pick<Partijfeiten, 'toewijzingen' | 'gebruikt'> & {
  /** Only for lines with a toewijzing on which something was granted before. */
  readonly eerder: ReadonlyMap<Prestatie, Eerder>;
};

/** What the database answers for one line: its toewijzing when that is known, and what was granted on it before. */
type Regelrij = { readonly rij: number; readonly gebruikt: boolean } & (Toewijzingrij | { readonly id: null }) & {
    readonly uren: number | null;
    readonly anders: number | null;
    readonly bedrag: number | null;
    readonly open: boolean | null;
  };
type Toewijzingrij = Omit<Toewijzingfeit, 'nummer' | 'wet'>;

/** What the administration knows of each line: its toewijzing, whether its reference was used, what was granted before. */
async function readRegelfeiten(tx: Tx, reeks: Reeks, prestaties: readonly Prestatie[]): Promise<Regelfeiten> {
  const { gemeente, aanbieder, wet } = reeks;
  const van = (veld: keyof Prestatie, type: string) =>
    column(
      prestaties.map((prestatie) => prestatie[veld]),
      type,
    );
  const found = await rows<Regelrij>(
    tx,
    sql`select l.rij::integer as rij, t.id, t.versie, encode(t.client_hash, 'hex') as client, t.verband, t.product, t.categorie,
          t.productcode, t.volume, t.eenheid, t.frequentie, t.budget, t.van::text as van, t.tot::text as tot,
          t.reden_wijziging as "redenWijziging", e.uren::float8 as uren, e.anders::float8 as anders, e.bedrag::float8 as bedrag, e.open,
          exists (select from declaraties.prestaties p where p.gemeente = ${gemeente} and p.aanbieder = ${aanbieder}
            and p.wet = ${wet} and p.referentie = l.referentie and p.oordeel = 'toegekend')
          or exists (select from declaraties.prestaties p where p.gemeente = ${gemeente} and p.aanbieder = ${aanbieder}
            and p.wet = ${wet} and p.referentie = l.referentie and p.oordeel = 'afgewezen') as gebruikt
        from unnest(${van('toewijzingnummer', 'integer')}, ${van('referentie', 'text')}, ${van('productcode', 'text')},
          ${van('begin', 'date')}, ${van('eind', 'date')})
          with ordinality as l(nummer, referentie, productcode, begin, eind, rij)
        left join toegang.v_toewijzingen t
          on t.gemeente = ${gemeente} and t.wet = ${wet} and t.nummer = l.nummer and t.aanbieder = ${aanbieder}
        left join lateral (
          select sum(g.volume) filter (where g.eenheid = ${uur}) as uren, sum(g.volume) filter (where g.eenheid <> ${uur}) as anders,
            sum(g.bedrag) as bedrag,
            sum(g.teken) filter (where g.begin = l.begin and g.eind = l.eind and g.productcode = l.productcode) > 0 as open
          from (select p.teken, p.eenheid, p.begin, p.eind, p.productcode, p.teken * p.volume as volume, p.teken * p.bedrag as bedrag
            from (select q.*, case q.soort when 'C' then -1 else 1 end as teken from declaraties.prestaties q) p
            where p.gemeente = ${gemeente} and p.toewijzingnummer = l.nummer and p.oordeel = 'toegekend'
              and p.wet = ${wet} and p.aanbieder = ${aanbieder}) g) e on true`,
  );
  const open = await readOpen(tx, reeks, prestaties, found);
  const feiten = { toewijzingen: new Map<number, Toewijzingfeit>(), gebruikt: new Set<string>() };
  const eerder = new Map<Prestatie, Eerder>();
  for (const rij of found) {
    const prestatie = prestaties[rij.rij - 1];
    if (!prestatie) continue;
    if (rij.gebruikt) feiten.gebruikt.add(prestatie.referentie);
    if (rij.id === null) continue;
    const toewijzing = toewijzingUit(rij, prestatie.toewijzingnummer, wet);
    feiten.toewijzingen.set(prestatie.toewijzingnummer, toewijzing);
    if (rij.bedrag !== null)
      eerder.set(prestatie, {
        volume: telbaar(rij.uren ?? 0, uur, toewijzing.eenheid) + (rij.anders ?? 0),
        bedrag: rij.bedrag,
        openDebet: open.get(sleutelVan(prestatie)) ?? null,
      });
  }
  return { ...feiten, eerder };
}

/** References of the debets that are still open; asked only for lines that have one. */
async function readOpen(
  tx: Tx,
  reeks: Reeks,
  prestaties: readonly Prestatie[],
  found: readonly Regelrij[],
): Promise<ReadonlyMap<string, string>> {
  const nummers = found.flatMap(({ rij, open }) => (open ? (prestaties[rij - 1]?.toewijzingnummer ?? []) : []));
  if (nummers.length === 0) return new Map();
  const debetten = await readOpenDebetten(tx, reeks, nummers);
  return new Map(debetten.map((debet) => [sleutelVan(debet), debet.referentie]));
}

const toewijzingUit = (rij: Toewijzingrij, nummer: number, wet: Reeks['wet']): Toewijzingfeit => ({
  id: rij.id,
  versie: rij.versie,
  nummer,
  client: rij.client,
  wet,
  verband: rij.verband,
  product: rij.product,
  categorie: rij.categorie,
  productcode: rij.productcode,
  volume: rij.volume,
  eenheid: rij.eenheid,
  frequentie: rij.frequentie,
  budget: rij.budget,
  van: rij.van,
  tot: rij.tot,
  redenWijziging: rij.redenWijziging,
});
