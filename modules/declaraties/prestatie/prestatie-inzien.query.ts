// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { isId } from '#libs/kernel';
import { firstRow } from '#platform/database';
import { defineQuery } from '#platform/query';
import type { PrestatieRij } from '../declaratie/declaratie-inzien.query.ts';
import { lezers } from '../declaratie/declaraties.query.ts';
import { prestatieToetsen } from '../toets/prestatie-toetsen.rule.ts';
import type { Prestatiefeiten } from './feiten.ts';
import type { Prestatie } from './prestatie.ts';

type Kop = Omit<PrestatieRij, 'begin' | 'eind' | 'bedrag'> & {
  readonly prestatie: Prestatie;
  readonly feiten: Prestatiefeiten;
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

export type PrestatieView = Omit<Kop, 'feiten'> & {
  /** The rule, run again on what was known then. */
  readonly uitleg: Outcome<true>;
  /** Does the rule of today say something else than was decided? What was decided stays. */
  readonly regelGewijzigd: boolean;
};

const sibling = (condition: ReturnType<typeof sql>) =>
  sql`(select x.id from declaraties.prestaties x where x.gemeente = p.gemeente and x.aanbieder = p.aanbieder and x.wet = p.wet
    and x.oordeel = 'toegekend' and ${condition} limit 1)`;

/** One line: what was asked, what was found, and why. */
export const prestatieInzien = defineQuery({
  naam: 'declaraties/prestatie-inzien',
  rollen: lezers,
  run: async ({ tx }, { id }: { readonly id: string }): Promise<PrestatieView | undefined> => {
    if (!isId(id)) return undefined;
    const row = await firstRow<Kop>(
      tx,
      sql`select p.id, p.volgnummer, p.referentie, p.soort, p.toewijzingnummer, p.productcode, p.volume, p.eenheid, p.oordeel, p.codes,
            p.bevindingen, p.feiten, p.gemeente, p.aanbieder, p.declaratie, p.toewijzing, p.overeenkomst, p.product, p.contracttarief,
            (select min(naam) from regio.v_leden where gemeente = p.gemeente) as gemeentenaam,
            (select naam from regio.v_aanbieders where aanbieder = p.aanbieder) as aanbiedernaam,
            (select nummer from declaraties.declaraties d where d.gemeente = p.gemeente and d.id = p.declaratie) as declaratienummer,
            (select naam from producten.v_producten v where v.verband = p.verband and v.product = p.product order by v.van desc limit 1) as productnaam,
            (select betaald_op from declaraties.v_prestaties v where v.gemeente = p.gemeente and v.id = p.id) as "betaaldOp",
            ${sibling(sql`x.soort = 'C' and x.vorige = p.referentie and p.oordeel = 'toegekend'`)} as "gecrediteerdDoor",
            ${sibling(sql`x.soort = 'D' and x.referentie = p.vorige`)} as crediteert,
            jsonb_build_object('referentie', p.referentie, 'vorige', p.vorige, 'soort', p.soort, 'toewijzingnummer', p.toewijzingnummer,
              'categorie', p.categorie, 'productcode', p.productcode, 'begin', p.begin, 'eind', p.eind, 'volume', p.volume,
              'eenheid', p.eenheid, 'tarief', p.tarief, 'bedrag', p.bedrag) as prestatie
          from declaraties.prestaties p where p.id = ${id}`,
    );
    if (!row) return undefined;
    const { feiten, ...rest } = row;
    const uitleg = prestatieToetsen({ prestatie: row.prestatie, feiten });
    return { ...rest, uitleg, regelGewijzigd: codes(uitleg) !== row.bevindingen.map(({ code }) => code).join() };
  },
});

const codes = (uitleg: ReturnType<typeof prestatieToetsen>): string =>
  uitleg.status === 'refused' ? uitleg.reasons.map(({ code }) => code).join() : '';
