// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { openbaar } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import type { ProfielView } from './keuzeaanbieder-inzien.query.ts';
import {
  geldt,
  isGestopt,
  stopTot,
  type Wachttijdkolommen,
  type WachttijdView,
  wachttijdVan,
} from './weergave.query.ts';

export const meestNaastElkaar = 3;

export type Vergelijkvraag = {
  readonly verband: string;
  readonly product: string;
  readonly gemeente: string;
  /** At most three; others are left out. */
  readonly aanbieders: readonly string[];
};
export type VergelekenAanbieder = ProfielView & {
  readonly wachttijd: WachttijdView;
  readonly gestopt: boolean;
  readonly stopTot: Temporal.PlainDate | null;
};
export type VergelijkingView = {
  readonly product: string;
  readonly gemeente: string;
  readonly aanbieders: readonly VergelekenAanbieder[];
};

type Rij = Omit<VergelekenAanbieder, 'wachttijd'> &
  Wachttijdkolommen & { readonly actueelDagen: number | null; readonly product: string; readonly gemeente: string };

/** Aanbieders of one product in one gemeente, side by side in the order in which they were asked for. */
export const keuzesVergelijken = defineQuery({
  naam: 'toegang/keuzes-vergelijken',
  rollen: openbaar,
  run: async ({ tx, vandaag }, vraag: Vergelijkvraag): Promise<VergelijkingView | undefined> => {
    const gevraagd = [...new Set(vraag.aanbieders)].slice(0, meestNaastElkaar);
    const found = await rows<Rij>(
      tx,
      sql`select a.aanbieder, a.naam, f.omschrijving, f.website, f.telefoon, f.talen, f.toegankelijkheid,
            a.voorbeeld or coalesce(f.voorbeeld, false) as voorbeeld,
            k.weken_gesprek as "wekenGesprek", k.weken_hulp as "wekenHulp", k.peildatum,
            ${isGestopt(vandaag)} as gestopt, ${stopTot(vandaag)} as "stopTot", w.actueel_dagen as "actueelDagen",
            p.gewone_naam as product, l.naam as gemeente
          from unnest(${gevraagd}::text[]) with ordinality g (aanbieder, plek)
          join toegang.keuzeaanbod k on k.aanbieder = g.aanbieder
          join toegang.wijzers w on w.verband = k.verband
          join toegang.wijzerproducten p on p.verband = k.verband and p.product = k.product and ${geldt('p', vandaag)}
          join regio.v_leden l on l.verband = k.verband and l.gemeente = k.gemeente
          join regio.v_aanbieders a on a.aanbieder = k.aanbieder
          left join toegang.aanbiederprofielen f on f.aanbieder = a.aanbieder
          where k.gemeente = ${vraag.gemeente} and k.product = ${vraag.product} and k.verband = ${vraag.verband}
            and ${geldt('k', vandaag)}
          order by g.plek`,
    );
    const [first] = found;
    if (!first) return undefined;
    return {
      product: first.product,
      gemeente: first.gemeente,
      aanbieders: found.map(({ wekenGesprek, wekenHulp, peildatum, actueelDagen, product, gemeente, ...rest }) => ({
        ...rest,
        wachttijd: wachttijdVan({ wekenGesprek, wekenHulp, peildatum }, actueelDagen, vandaag),
      })),
    };
  },
});
