// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, type Tx } from '#platform/database';
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

/** One line of the answer, as PostgreSQL writes it: short, because there can be millions. */
type Antwoord = readonly [
  rij: number,
  toewijzing:
    | readonly [
        id: string,
        versie: number,
        client: string,
        verband: string | null,
        product: string | null,
        categorie: string | null,
        productcode: string | null,
        volume: number | null,
        eenheid: string | null,
        frequentie: string | null,
        budget: number | null,
        van: string,
        tot: string | null,
        redenWijziging: string | null,
      ]
    | null,
  gebruikt: boolean,
  eerder: readonly [inUren: number | null, anders: number | null, bedrag: number, open: boolean] | null,
];

/** What the administration knows of each line: its toewijzing, whether its reference was used, what was granted before. */
async function readRegelfeiten(tx: Tx, reeks: Reeks, prestaties: readonly Prestatie[]): Promise<Regelfeiten> {
  const { gemeente, aanbieder, wet } = reeks;
  const van = (veld: keyof Prestatie, type: string) =>
    column(
      prestaties.map((prestatie) => prestatie[veld]),
      type,
    );
  const found = await firstRow<{ antwoord: string }>(
    tx,
    sql`select coalesce(json_agg(json_build_array(l.rij,
          case when t.id is not null then json_build_array(t.id, t.versie, encode(t.client_hash, 'hex'), t.verband, t.product,
            t.categorie, t.productcode, t.volume, t.eenheid, t.frequentie, t.budget, t.van, t.tot, t.reden_wijziging) end,
          exists (select from declaraties.prestaties p where p.gemeente = ${gemeente} and p.aanbieder = ${aanbieder}
            and p.wet = ${wet} and p.referentie = l.referentie and p.oordeel = 'toegekend')
          or exists (select from declaraties.prestaties p where p.gemeente = ${gemeente} and p.aanbieder = ${aanbieder}
            and p.wet = ${wet} and p.referentie = l.referentie and p.oordeel = 'afgewezen'),
          case when e.bedrag is not null then json_build_array(e.uren, e.anders, e.bedrag, e.open) end))::text, '[]') as antwoord
        from unnest(${van('toewijzingnummer', 'integer')}, ${van('referentie', 'text')}, ${van('categorie', 'text')},
          ${van('productcode', 'text')}, ${van('begin', 'date')}, ${van('eind', 'date')})
          with ordinality as l(nummer, referentie, categorie, productcode, begin, eind, rij)
        left join toegang.v_toewijzingen t
          on t.gemeente = ${gemeente} and t.wet = ${wet} and t.nummer = l.nummer and t.aanbieder = ${aanbieder}
        left join lateral (
          select sum(g.teken * g.volume) filter (where g.eenheid = ${uur}) as uren,
            sum(g.teken * g.volume) filter (where g.eenheid <> ${uur}) as anders, sum(g.teken * g.bedrag) as bedrag,
            sum(g.teken) filter (where g.begin = l.begin and g.eind = l.eind and g.categorie = l.categorie
              and g.productcode = l.productcode) > 0 as open
          from (select p.*, case p.soort when 'C' then -1 else 1 end as teken from declaraties.prestaties p
            where p.gemeente = ${gemeente} and p.toewijzingnummer = l.nummer and p.oordeel = 'toegekend'
              and p.wet = ${wet} and p.aanbieder = ${aanbieder}) g) e on true`,
  );
  const antwoorden: readonly Antwoord[] = JSON.parse(found?.antwoord ?? '[]');
  const open = await readOpen(tx, reeks, prestaties, antwoorden);
  const feiten = { toewijzingen: new Map<number, Toewijzingfeit>(), gebruikt: new Set<string>() };
  const eerder = new Map<Prestatie, Eerder>();
  for (const [rij, toegewezen, gebruikt, before] of antwoorden) {
    const prestatie = prestaties[rij - 1];
    if (!prestatie) continue;
    if (gebruikt) feiten.gebruikt.add(prestatie.referentie);
    if (!toegewezen) continue;
    const toewijzing = toewijzingUit(prestatie.toewijzingnummer, toegewezen, wet);
    feiten.toewijzingen.set(prestatie.toewijzingnummer, toewijzing);
    if (before) eerder.set(prestatie, eerderUit(before, toewijzing, open.get(sleutelVan(prestatie)) ?? null));
  }
  return { ...feiten, eerder };
}

/** References of the debets that are still open; asked only for lines that have one. */
async function readOpen(
  tx: Tx,
  reeks: Reeks,
  prestaties: readonly Prestatie[],
  antwoorden: readonly Antwoord[],
): Promise<ReadonlyMap<string, string>> {
  const nummers = antwoorden.flatMap(([rij, , , before]) =>
    before?.[3] ? (prestaties[rij - 1]?.toewijzingnummer ?? []) : [],
  );
  if (nummers.length === 0) return new Map();
  const debetten = await readOpenDebetten(tx, reeks, nummers);
  return new Map(debetten.map((debet) => [sleutelVan(debet), debet.referentie]));
}

const toewijzingUit = (nummer: number, velden: NonNullable<Antwoord[1]>, wet: Reeks['wet']): Toewijzingfeit => ({
  id: velden[0],
  versie: velden[1],
  nummer,
  client: velden[2],
  wet,
  verband: velden[3],
  product: velden[4],
  categorie: velden[5],
  productcode: velden[6],
  volume: velden[7],
  eenheid: velden[8],
  frequentie: velden[9],
  budget: velden[10],
  van: velden[11],
  tot: velden[12],
  redenWijziging: velden[13],
});

const eerderUit = (
  [inUren, anders, bedrag]: NonNullable<Antwoord[3]>,
  { eenheid }: Toewijzingfeit,
  openDebet: string | null,
): Eerder => ({ volume: telbaar(inUren ?? 0, uur, eenheid) + (anders ?? 0), bedrag, openDebet });
