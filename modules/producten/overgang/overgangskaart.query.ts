// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { kaartNagaan } from './kaart-nagaan.rule.ts';
import { omrekenen } from './omrekenen.rule.ts';
import { eigenStelsel, type Kaartstand, type Overgang } from './overgang.ts';

export type OvergangRij = Overgang & {
  readonly id: string;
  readonly wasNaam: string;
  readonly wasEenheid: string | null;
  readonly wordtNaam: string | null;
  readonly wordtEenheid: string | null;
  readonly per: Temporal.PlainDate | null;
  readonly herkomst: Herkomst | null;
  readonly voorbeeld: boolean;
  /** How many of the new unit go into one of the old; null where there is nothing to convert. */
  readonly omrekening: Outcome<string> | null;
};
export type OvergangenView = {
  readonly overgangen: readonly OvergangRij[];
  readonly stelsels: readonly string[];
  /** Of the whole map, not only of what was searched. */
  readonly kaart: Outcome<Kaartstand>;
  readonly producten: readonly { readonly code: string; readonly naam: string }[];
  readonly magBewerken: boolean;
};
type Gelezen = Omit<OvergangRij, 'omrekening'> & { readonly factor: string | null };

/** The newest version of each product that the asker sees. */
const newest = (verband: string) => sql`
  select distinct on (product) product, inhoud ->> 'naam' as naam, tot
  from producten.productversies where verband = ${verband} and staat <> 'vervallen' order by product, versie desc`;

/** In what the new product was counted when it took over: at first, unless it is known from which day. */
const unitThen = sql`
  select v.inhoud #>> '{eenheid,soort}' as eenheid from producten.productversies v
  where v.verband = o.verband and v.product = o.wordt and v.staat <> 'vervallen'
  order by v.staat = 'vastgesteld' desc, o.per is null or v.van <= o.per desc,
    case when o.per is null then v.versie else -v.versie end limit 1`;

/** Rows of the map, and each change of unit within one product from version to version. */
const readOvergangen = ({ tx }: QueryContext, verband: string): Promise<readonly Gelezen[]> =>
  rows(
    tx,
    sql`with newest as (${newest(verband)}), units as (
          select product, versie, van, inhoud ->> 'naam' as naam, inhoud #>> '{eenheid,soort}' as eenheid,
            lag(inhoud #>> '{eenheid,soort}') over (partition by product order by versie) as eerder
          from producten.productversies where verband = ${verband} and staat = 'vastgesteld')
        select o.id::text, o.stelsel, o.was, o.was_naam as "wasNaam", o.was_eenheid as "wasEenheid", o.wordt,
          n.naam as "wordtNaam", e.eenheid as "wordtEenheid", o.vervalt, o.factor, o.per, o.herkomst, o.voorbeeld
        from producten.overgangen o left join newest n on n.product = o.wordt left join lateral (${unitThen}) e on true
        where o.verband = ${verband}
        union all
        select u.product || '.' || u.versie, 'productenboek', u.product, u.naam, u.eerder, u.product, u.naam, u.eenheid,
          false, null, u.van, null, false
        from units u where u.eerder <> u.eenheid
        order by stelsel, "wasNaam", wordt nulls last`,
  );

export type Overgangzoeking = { readonly stelsel?: string | undefined; readonly q?: string | undefined };

/** What everything was and what it becomes, with what does not fit together in the whole. */
export const overgangenInzien = defineQuery({
  naam: 'producten/overgangen-inzien',
  rollen: deelnemers,
  run: async (context, { stelsel, q }: Overgangzoeking): Promise<OvergangenView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const all = await readOvergangen(context, verband);
    const producten = await rows<{ code: string; naam: string }>(
      context.tx,
      sql`select product as code, naam from (${newest(verband)}) n where tot is null order by naam`,
    );
    const words = q?.toLowerCase();
    const hit = ({ was, wasNaam, wordt, wordtNaam }: Gelezen) =>
      [was, wasNaam, wordt, wordtNaam].some((text) => text?.toLowerCase().includes(words ?? ''));
    return {
      overgangen: all
        .filter((row) => (stelsel === undefined || row.stelsel === stelsel) && (words === undefined || hit(row)))
        .map(withConversion),
      stelsels: [...new Set(all.map((row) => row.stelsel))],
      // a product that goes on in another unit goes nowhere
      kaart: kaartNagaan(
        all.filter(({ stelsel: from, was, wordt }) => from !== eigenStelsel || was !== wordt),
        all.length > 0 ? producten.map(({ code }) => code) : [],
      ),
      producten,
      magBewerken: context.wie.hoed.rollen.includes('inkoper'),
    };
  },
});

const withConversion = ({ factor, ...row }: Gelezen): OvergangRij => ({
  ...row,
  omrekening:
    row.wasEenheid && row.wordtEenheid && row.wasEenheid !== row.wordtEenheid
      ? omrekenen(row.wasEenheid, row.wordtEenheid, factor)
      : null,
});
