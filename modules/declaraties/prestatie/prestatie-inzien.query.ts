// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { type Doorloop, doorloopVan, isId } from '#libs/kernel';
import { firstRow, type Tx } from '#platform/database';
import { defineQuery } from '#platform/query';
import { regelVan } from '../declaratie/declaratie.ts';
import { oordeel, type PrestatieRij, type Selectie } from '../declaratie/declaratie-inzien.query.ts';
import { lezers } from '../declaratie/declaraties.query.ts';
import { prestatieToetsen } from '../toets/prestatie-toetsen.rule.ts';
import { soort } from './eerder.query.ts';
import type { Prestatiefeiten } from './feiten.ts';
import { leesFeitenTerug, type Terug } from './feiten-terug.query.ts';
import type { Prestatie } from './prestatie.ts';

type Kop = Omit<PrestatieRij, 'begin' | 'eind' | 'bedrag'> & {
  readonly prestatie: Prestatie;
  readonly gemeente: string;
  readonly gemeentenaam: string | null;
  readonly aanbieder: string;
  readonly aanbiedernaam: string | null;
  readonly declaratie: string;
  readonly declaratienummer: string;
  readonly toewijzing: string | null;
  readonly overeenkomst: string | null;
  readonly product: string | null;
  readonly contracttarief: string | null;
  readonly betaaldOp: Temporal.PlainDate | null;
  readonly gecrediteerdDoor: string | null;
  /** The line that a credit takes back. */
  readonly crediteert: string | null;
};

/** Where a line stands among those of its declaratie that are looked through. */
type Doorgelopen = { readonly getoond: Selectie; readonly doorloop: Doorloop };

export type PrestatieView = Kop &
  Doorgelopen & {
    /** The rule, run again on what was known then. */
    readonly uitleg: Outcome<true>;
    /** Does the rule of today say something else than was decided? What was decided stays. */
    readonly regelGewijzigd: boolean;
  };

const sibling = (condition: ReturnType<typeof sql>) =>
  sql`(select declaraties.regel_id(x.declaratie, x.volgnummer) from declaraties.prestaties x where x.gemeente = p.gemeente and x.aanbieder = p.aanbieder and x.wet = p.wet
    and x.toegekend and ${condition} limit 1)`;

type Vraag = {
  readonly id: string;
  /** Which lines are looked through; by default those with the verdict that asks for it. */
  readonly regels?: Selectie | null;
};

/** One line: what was asked, what was found, and why. */
export const prestatieInzien = defineQuery({
  naam: 'declaraties/prestatie-inzien',
  rollen: lezers,
  run: async ({ tx }, { id, regels = null }: Vraag): Promise<PrestatieView | undefined> => {
    if (!isId(id)) return undefined;
    const { declaratie, volgnummer } = regelVan(id);
    const row = await firstRow<Kop & Bewaard>(
      tx,
      sql`select ${id}::text as id, p.volgnummer, p.referentie, ${soort} as soort, p.toewijzingnummer, g.productcode, p.volume, p.eenheid,
            ${oordeel} as oordeel, coalesce(p.codes, '{}') as codes, coalesce(p.bevindingen, '[]') as bevindingen, p.gemeente, p.aanbieder,
            p.declaratie, g.overeenkomst, g.product, g.contracttarief,
            (select t.id from toegang.v_toewijzingen t where t.gemeente = p.gemeente and t.wet = p.wet and t.nummer = p.toewijzingnummer
              and p.toewijzing_versie is not null) as toewijzing,
            (select min(naam) from regio.v_leden where gemeente = p.gemeente) as gemeentenaam,
            (select naam from regio.v_aanbieders where aanbieder = p.aanbieder) as aanbiedernaam, d.nummer as declaratienummer,
            (select naam from producten.v_producten v where v.verband = g.verband and v.product = g.product order by v.van desc limit 1) as productnaam,
            (select betaald_op from declaraties.betaalvoorstellen b
              where b.gemeente = p.gemeente and b.declaratie = p.declaratie and p.toegekend) as "betaaldOp",
            ${sibling(sql`x.vorige = p.referentie and p.toegekend`)} as "gecrediteerdDoor",
            ${sibling(sql`x.vorige is null and x.referentie = p.vorige`)} as crediteert,
            jsonb_build_object('referentie', p.referentie, 'vorige', p.vorige, 'soort', ${soort}, 'toewijzingnummer', p.toewijzingnummer,
              'categorie', g.categorie, 'productcode', g.productcode, 'begin', g.begin, 'eind', g.eind, 'volume', p.volume,
              'eenheid', p.eenheid, 'tarief', g.tarief, 'bedrag', p.bedrag) as prestatie,
            p.feiten, d.wet, d.periode_eind::text as "declaratieEind", p.toewijzing_versie as "toewijzingVersie",
            p.eerder_volume as "eerderVolume", p.eerder_bedrag as "eerderBedrag"
          from declaraties.declaraties d
          join declaraties.prestaties p on p.gemeente = d.gemeente and p.declaratie = d.id and p.volgnummer = ${volgnummer}
          join declaraties.grondslagen g on g.gemeente = p.gemeente and g.declaratie = p.declaratie and g.nummer = p.grondslag
          where d.id = ${declaratie}`,
    );
    if (!row) return undefined;
    const { feiten: bewaard, wet, declaratieEind, toewijzingVersie, eerderVolume, eerderBedrag, ...kop } = row;
    const terug = { ...kop, wet, declaratieEind, toewijzingVersie, eerderVolume, eerderBedrag };
    const feiten = bewaard ?? (await leesFeitenTerug(tx, terug, row.prestatie));
    const uitleg = prestatieToetsen({ prestatie: row.prestatie, feiten });
    const getoond = kop.oordeel === 'afgewezen' && regels !== 'alle' ? 'afgewezen' : 'alle';
    const doorloop = await leesDoorloop(tx, kop, getoond);
    return {
      ...kop,
      getoond,
      doorloop,
      uitleg,
      regelGewijzigd: codes(uitleg) !== row.bevindingen.map(({ code }) => code).join(),
    };
  },
});

type Regel = { readonly gemeente: string; readonly declaratie: string; readonly volgnummer: number };

/** By number where all lines are looked through, and else along the index of those that were rejected. */
async function leesDoorloop(tx: Tx, { gemeente, declaratie, volgnummer }: Regel, getoond: Selectie): Promise<Doorloop> {
  const regelId = (nummer: ReturnType<typeof sql>) => sql`declaraties.regel_id(d.id, ${nummer})`;
  const afgewezen = sql`declaraties.prestaties p where p.gemeente = d.gemeente and p.declaratie = d.id and not p.toegekend`;
  const found = await firstRow<Doorloop>(
    tx,
    getoond === 'alle'
      ? sql`select ${volgnummer}::integer as nummer, d.regels as aantal,
              case when ${volgnummer}::integer > 1 then ${regelId(sql`${volgnummer}::integer - 1`)} end as vorige,
              case when ${volgnummer}::integer < d.regels then ${regelId(sql`${volgnummer}::integer + 1`)} end as volgende
            from declaraties.declaraties d where d.gemeente = ${gemeente} and d.id = ${declaratie}`
      : sql`select (select count(*)::integer from ${afgewezen} and p.volgnummer <= ${volgnummer}) as nummer,
              d.regels_afgewezen as aantal,
              (select ${regelId(sql`p.volgnummer`)} from ${afgewezen} and p.volgnummer < ${volgnummer}
                order by p.volgnummer desc limit 1) as vorige,
              (select ${regelId(sql`p.volgnummer`)} from ${afgewezen} and p.volgnummer > ${volgnummer}
                order by p.volgnummer limit 1) as volgende
            from declaraties.declaraties d where d.gemeente = ${gemeente} and d.id = ${declaratie}`,
  );
  return found ?? doorloopVan([], declaratie);
}

type Bewaard = Terug & {
  /** All that was known; only of rejected lines. */
  readonly feiten: Prestatiefeiten | null;
};

const codes = (uitleg: ReturnType<typeof prestatieToetsen>): string =>
  uitleg.status === 'refused' ? uitleg.reasons.map(({ code }) => code).join() : '';
