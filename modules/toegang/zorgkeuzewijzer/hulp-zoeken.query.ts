// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { openbaar } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import {
  type Gemeente,
  type Plaats,
  readGemeenten,
  readPlaats,
  readVoorliggend,
  type VoorliggendView,
  zoekvraag,
} from './plaats.query.ts';
import { geldt, isActueel, isGestopt, weken } from './weergave.query.ts';

/** For whom help is sought; which law it then falls under follows. */
export const voorWie = ['kind', 'volwassene'] as const;
export const wetVan = { kind: 'jeugdwet', volwassene: 'wmo' } as const;
export const sorteringen = ['passend', 'wachttijd', 'naam'] as const;

export type Zoekvraag = {
  readonly gemeente: string | null;
  readonly leeftijd: number | null;
  readonly voor: (typeof voorWie)[number] | null;
  readonly woorden: readonly string[];
  /** At most this many weeks. */
  readonly wachttijd: number | null;
  readonly sorteer: (typeof sorteringen)[number];
};

/** A product in everyday words, and what there is of it in the chosen gemeente. */
export type HulpRij = {
  readonly verband: string;
  readonly product: string;
  readonly naam: string;
  readonly gewoneNaam: string;
  readonly uitleg: string;
  readonly wet: 'jeugdwet' | 'wmo';
  readonly leeftijdVan: number | null;
  readonly leeftijdTot: number | null;
  readonly voorbeeld: boolean;
  /** Who gives it; 0 also when no gemeente was chosen. */
  readonly aanbieders: number;
  /** How many of those take nobody new now. */
  readonly gestopt: number;
  /** Shortest wait in weeks that was reported recently. */
  readonly kortst: number | null;
};

export type ZoekView = {
  readonly gemeenten: readonly Gemeente[];
  readonly plaats: Plaats | null;
  readonly hulp: readonly HulpRij[];
  readonly voorliggend: readonly VoorliggendView[];
};

/** What somebody may find: products with how many aanbieders give them there, and help of the gemeente itself beside it. */
export const hulpZoeken = defineQuery({
  naam: 'toegang/hulp-zoeken',
  rollen: openbaar,
  run: async (context, zoek: Zoekvraag): Promise<ZoekView> => {
    const plaats = zoek.gemeente ? ((await readPlaats(context, zoek.gemeente)) ?? null) : null;
    if (!plaats) return { gemeenten: await readGemeenten(context), plaats: null, hulp: [], voorliggend: [] };
    return {
      gemeenten: [],
      plaats,
      hulp: await readHulp(context, plaats, zoek),
      voorliggend: await readVoorliggend(context, plaats.code, zoek),
    };
  },
});

const orders = {
  passend: sql`passend desc, volgorde, product`,
  wachttijd: sql`kortst nulls last, aanbieders - gestopt desc, volgorde, product`,
  naam: sql`lower("gewoneNaam"), product`,
};

const readHulp = ({ tx, vandaag }: QueryContext, plaats: Plaats, zoek: Zoekvraag): Promise<readonly HulpRij[]> => {
  const vraag = zoekvraag(zoek.woorden);
  const wet = zoek.voor && wetVan[zoek.voor];
  return rows(
    tx,
    sql`select verband, product, naam, "gewoneNaam", uitleg, wet, "leeftijdVan", "leeftijdTot", voorbeeld,
          aanbieders, gestopt, kortst
        from (
          select p.verband, p.product, p.naam, p.gewone_naam as "gewoneNaam", p.uitleg, p.wet, p.volgorde,
            p.leeftijd_van as "leeftijdVan", p.leeftijd_tot as "leeftijdTot", p.voorbeeld,
            ts_rank(p.zoek, v.vraag) as passend, a.aanbieders, a.gestopt, a.kortst
          from (select ${vraag} as vraag) v
          cross join toegang.wijzerproducten p
          join toegang.wijzers w on w.verband = p.verband
          cross join lateral (
            select count(*) as aanbieders, count(*) filter (where ${isGestopt(vandaag)}) as gestopt,
              min(${weken}) filter (where ${isActueel(vandaag)} and not ${isGestopt(vandaag)}) as kortst
            from toegang.keuzeaanbod k
            where k.gemeente = ${plaats.code} and k.product = p.product and k.verband = p.verband
              and ${geldt('k', vandaag)}) a
          where p.verband = any(${[...plaats.verbanden]}) and ${geldt('p', vandaag)}
            and (${wet}::text is null or p.wet = ${wet})
            and (${zoek.leeftijd}::integer is null
              or ${zoek.leeftijd} between coalesce(p.leeftijd_van, 0) and coalesce(p.leeftijd_tot, 200))
            and (numnode(v.vraag) = 0 or p.zoek @@ v.vraag)
        ) gevonden
        where ${zoek.wachttijd}::integer is null or kortst <= ${zoek.wachttijd}
        order by ${orders[zoek.sorteer]}`,
  );
};
