// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { isId } from '#libs/kernel';
import { firstRow } from '#platform/database';
import { defineQuery } from '#platform/query';
import { regelVan } from '../declaratie/declaratie.ts';
import { oordeel, type PrestatieRij } from '../declaratie/declaratie-inzien.query.ts';
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

export type PrestatieView = Kop & {
  /** The rule, run again on what was known then. */
  readonly uitleg: Outcome<true>;
  /** Does the rule of today say something else than was decided? What was decided stays. */
  readonly regelGewijzigd: boolean;
};

const sibling = (condition: ReturnType<typeof sql>) =>
  sql`(select declaraties.regel_id(x.declaratie, x.volgnummer) from declaraties.prestaties x where x.gemeente = p.gemeente and x.aanbieder = p.aanbieder and x.wet = p.wet
    and x.toegekend and ${condition} limit 1)`;

/** One line: what was asked, what was found, and why. */
export const prestatieInzien = defineQuery({
  naam: 'declaraties/prestatie-inzien',
  rollen: lezers,
  run: async ({ tx }, { id }: { readonly id: string }): Promise<PrestatieView | undefined> => {
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
    return { ...kop, uitleg, regelGewijzigd: codes(uitleg) !== row.bevindingen.map(({ code }) => code).join() };
  },
});

type Bewaard = Terug & {
  /** All that was known; only of rejected lines. */
  readonly feiten: Prestatiefeiten | null;
};

const codes = (uitleg: ReturnType<typeof prestatieToetsen>): string =>
  uitleg.status === 'refused' ? uitleg.reasons.map(({ code }) => code).join() : '';
