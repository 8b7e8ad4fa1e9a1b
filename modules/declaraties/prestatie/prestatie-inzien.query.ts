// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { isId } from '#libs/kernel';
import { firstRow } from '#platform/database';
import { defineQuery } from '#platform/query';
import { regelVan } from '../declaratie/declaratie.ts';
import type { PrestatieRij } from '../declaratie/declaratie-inzien.query.ts';
import { lezers } from '../declaratie/declaraties.query.ts';
import { prestatieToetsen } from '../toets/prestatie-toetsen.rule.ts';
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
    and x.oordeel = 'toegekend' and ${condition} limit 1)`;

/** One line: what was asked, what was found, and why. */
export const prestatieInzien = defineQuery({
  naam: 'declaraties/prestatie-inzien',
  rollen: lezers,
  run: async ({ tx }, { id }: { readonly id: string }): Promise<PrestatieView | undefined> => {
    if (!isId(id)) return undefined;
    const { declaratie, volgnummer } = regelVan(id);
    const row = await firstRow<Kop & Bewaard>(
      tx,
      sql`select ${id}::text as id, p.volgnummer, p.referentie, p.soort, p.toewijzingnummer, p.productcode, p.volume, p.eenheid, p.oordeel,
            p.codes, p.bevindingen, p.gemeente, p.aanbieder, p.declaratie, p.toewijzing, g.overeenkomst, g.product, g.contracttarief,
            (select min(naam) from regio.v_leden where gemeente = p.gemeente) as gemeentenaam,
            (select naam from regio.v_aanbieders where aanbieder = p.aanbieder) as aanbiedernaam, d.nummer as declaratienummer,
            (select naam from producten.v_producten v where v.verband = g.verband and v.product = g.product order by v.van desc limit 1) as productnaam,
            (select betaald_op from declaraties.betaalvoorstellen b
              where b.gemeente = p.gemeente and b.declaratie = p.declaratie and p.oordeel = 'toegekend') as "betaaldOp",
            ${sibling(sql`x.soort = 'C' and x.vorige = p.referentie and p.oordeel = 'toegekend'`)} as "gecrediteerdDoor",
            ${sibling(sql`x.soort = 'D' and x.referentie = p.vorige`)} as crediteert,
            jsonb_build_object('referentie', p.referentie, 'vorige', p.vorige, 'soort', p.soort, 'toewijzingnummer', p.toewijzingnummer,
              'categorie', p.categorie, 'productcode', p.productcode, 'begin', p.begin, 'eind', p.eind, 'volume', p.volume,
              'eenheid', p.eenheid, 'tarief', p.tarief, 'bedrag', p.bedrag) as prestatie,
            p.feiten, encode(p.client_hash, 'hex') as client, d.wet, d.periode_eind::text as "declaratieEind",
            p.toewijzing_versie as "toewijzingVersie", p.eerder_volume as "eerderVolume", p.eerder_bedrag as "eerderBedrag"
          from declaraties.declaraties d
          join declaraties.prestaties p on p.gemeente = d.gemeente and p.declaratie = d.id and p.volgnummer = ${volgnummer}
          join declaraties.grondslagen g on g.gemeente = p.gemeente and g.declaratie = p.declaratie and g.nummer = p.grondslag
          where d.id = ${declaratie}`,
    );
    if (!row) return undefined;
    const { feiten: bewaard, client, wet, declaratieEind, toewijzingVersie, eerderVolume, eerderBedrag, ...kop } = row;
    const terug = { ...kop, client, wet, declaratieEind, toewijzingVersie, eerderVolume, eerderBedrag };
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
