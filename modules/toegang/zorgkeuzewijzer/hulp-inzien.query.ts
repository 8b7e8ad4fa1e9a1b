// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { openbaar } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type Plaats, readPlaats } from './plaats.query.ts';
import {
  geldt,
  isActueel,
  isGestopt,
  opWachttijd,
  stopTot,
  type WachttijdView,
  wachttijdVan,
  weken,
} from './weergave.query.ts';
import { readWijzers, type Wijzer, type Wijzerroute } from './wijzer.store.ts';

const perPagina = 20;

export type Hulpvraag = {
  readonly verband: string;
  readonly product: string;
  readonly gemeente: string | null;
  readonly wachttijd: number | null;
  /** Leave out who takes nobody new. */
  readonly zonderStop: boolean;
  readonly sorteer: 'wachttijd' | 'naam';
  readonly pagina: number;
};

export type HulpProduct = {
  readonly verband: string;
  readonly product: string;
  readonly naam: string;
  readonly gewoneNaam: string;
  readonly uitleg: string;
  /** Whether the region has written this in everyday words; else it is the text of the product book. */
  readonly inGewoneWoorden: boolean;
  readonly doelgroep: string | null;
  readonly wet: 'jeugdwet' | 'wmo';
  readonly leeftijdVan: number | null;
  readonly leeftijdTot: number | null;
  readonly voorbeeld: boolean;
};
export type KeuzeRij = {
  readonly aanbieder: string;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly website: string | null;
  readonly wachttijd: WachttijdView;
  readonly gestopt: boolean;
  readonly stopTot: Temporal.PlainDate | null;
  readonly voorbeeld: boolean;
};
export type HulpView = {
  readonly product: HulpProduct;
  readonly regio: string;
  readonly routes: readonly Wijzerroute[];
  readonly wachttijdnorm: string | null;
  /** What an aanbieder may ask of who does not come, in eurocents. */
  readonly nietGekomenCent: number | null;
  readonly plaats: Plaats | null;
  readonly aanbieders: readonly KeuzeRij[];
  readonly aantal: number;
  /** Which page this is: the first when the one that was asked for does not exist. */
  readonly pagina: number;
  readonly paginas: number;
};

/** One product as it counts today, and who gives it in a gemeente. */
export const hulpInzien = defineQuery({
  naam: 'toegang/hulp-inzien',
  rollen: openbaar,
  run: async (context, vraag: Hulpvraag): Promise<HulpView | undefined> => {
    const product = await readProduct(context, vraag);
    const [wijzer] = product ? await readWijzers(context.tx, [vraag.verband]) : [];
    if (!product || !wijzer) return undefined;
    const plaats = vraag.gemeente ? ((await readPlaats(context, vraag.gemeente)) ?? null) : null;
    const here = plaats?.verbanden.includes(vraag.verband) ? plaats : null;
    const { pagina, found } = here
      ? await readPagina(context, wijzer, { ...vraag, gemeente: here.code })
      : { pagina: 1, found: [] };
    const { routes: codes, nietGekomenCent, ...shown } = product;
    const aantal = found[0]?.aantal ?? 0;
    return {
      product: shown,
      regio: wijzer.naam,
      routes: routesVoor(wijzer, product.wet, codes),
      wachttijdnorm: wijzer.wachttijdnorm,
      nietGekomenCent,
      plaats: here,
      aanbieders: found.map(({ aantal: _, ...rij }) => rij),
      aantal,
      pagina,
      paginas: Math.max(1, Math.ceil(aantal / perPagina)),
    };
  },
});

/** The roads to help that its contract names; where the plan does not say, all those of its law. */
const routesVoor = (wijzer: Wijzer, wet: string, codes: readonly string[] | null): readonly Wijzerroute[] =>
  wijzer.routes.filter((route) => (codes ? codes.includes(route.code) : route.wet === 'beide' || route.wet === wet));

const readProduct = ({ tx, vandaag }: QueryContext, { verband, product }: Hulpvraag) =>
  firstRow<HulpProduct & { readonly routes: readonly string[] | null; readonly nietGekomenCent: number | null }>(
    tx,
    sql`select p.verband, p.product, p.naam, p.gewone_naam as "gewoneNaam", p.uitleg,
          p.in_gewone_woorden as "inGewoneWoorden", p.doelgroep, p.wet, p.leeftijd_van as "leeftijdVan",
          p.leeftijd_tot as "leeftijdTot", p.voorbeeld, p.routes,
          p.niet_gekomen_cent as "nietGekomenCent"
        from toegang.wijzerproducten p
        where p.verband = ${verband} and p.product = ${product} and ${geldt('p', vandaag)}`,
  );

type Keuze = Omit<KeuzeRij, 'wachttijd'> & {
  readonly aantal: number;
  readonly wekenGesprek: number | null;
  readonly wekenHulp: number | null;
  readonly peildatum: Temporal.PlainDate | null;
};

/** The page that was asked for, or the first when there is nobody on it: how many there are travels with who is there. */
async function readPagina(context: QueryContext, wijzer: Wijzer, vraag: Hulpvraag) {
  const found = await readKeuzes(context, wijzer, vraag);
  if (found.length > 0 || vraag.pagina === 1) return { pagina: vraag.pagina, found };
  return { pagina: 1, found: await readKeuzes(context, wijzer, { ...vraag, pagina: 1 }) };
}

async function readKeuzes({ tx, vandaag }: QueryContext, wijzer: Wijzer, vraag: Hulpvraag) {
  const order = vraag.sorteer === 'naam' ? sql`lower(a.naam)` : sql`${opWachttijd(vandaag)}, lower(a.naam)`;
  const found = await rows<Keuze>(
    tx,
    sql`select k.aanbieder, a.naam, f.telefoon, f.website, k.weken_gesprek as "wekenGesprek",
          k.weken_hulp as "wekenHulp", k.peildatum,
          ${isGestopt(vandaag)} as gestopt, ${stopTot(vandaag)} as "stopTot", k.voorbeeld, k.aantal
        from (
          select k.*, a.naam, count(*) over () as aantal
          from toegang.keuzeaanbod k
          join toegang.wijzers w on w.verband = k.verband
          join regio.v_aanbieders a on a.aanbieder = k.aanbieder
          where k.gemeente = ${vraag.gemeente} and k.product = ${vraag.product} and k.verband = ${vraag.verband}
            and ${geldt('k', vandaag)}
            and (not ${vraag.zonderStop}::boolean or not ${isGestopt(vandaag)})
            and (${vraag.wachttijd}::integer is null or (${isActueel(vandaag)} and ${weken} <= ${vraag.wachttijd}))
          order by ${order}, k.aanbieder
          limit ${perPagina} offset ${(vraag.pagina - 1) * perPagina}) k
        join toegang.wijzers w on w.verband = k.verband
        join regio.v_aanbieders a on a.aanbieder = k.aanbieder
        left join toegang.aanbiederprofielen f on f.aanbieder = k.aanbieder
        order by ${order}, k.aanbieder`,
  );
  return found.map(({ wekenGesprek, wekenHulp, peildatum, ...rij }) => ({
    ...rij,
    wachttijd: wachttijdVan({ wekenGesprek, wekenHulp, peildatum }, wijzer.actueelDagen, vandaag),
  }));
}
