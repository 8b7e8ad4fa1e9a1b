// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { type GecontracteerdeAanbieder, gecontracteerdeAanbieders } from '#modules/contracten';
import { leesPagina, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { type Indicatie, readIndicatiesVan } from '../indicatie/indicatie.store.ts';
import { type LopendProduct, leesLopendeProducten, leesProduct } from '../indicatie/product.query.ts';
import { pagina as eigenPagina } from '../pack.ts';
import { readCasus, readCasussen } from './casus.store.ts';
import { type Jeugdige, volledigeNaam } from './jeugdige.ts';

export type CasusRij = {
  readonly id: string;
  readonly naam: string;
  readonly geopend: Temporal.Instant;
  readonly medewerker: string;
  readonly voorbeeld: boolean;
};

/** The newest cases of the gemeente, by name: that is written down. */
export const casuslijst = defineQuery({
  naam: 'toegang/casuslijst',
  rollen: ['toegang'],
  run: async (context, _: Record<never, never>): Promise<readonly CasusRij[]> => {
    const casussen = await readCasussen(context.tx, context.omgeving.sleutels);
    await context.gelezen(
      'casuslijst',
      casussen.map(({ id }) => id),
    );
    return casussen.map(({ id, jeugdige, geopend, medewerker, voorbeeld }) => ({
      id,
      naam: volledigeNaam(jeugdige),
      geopend,
      medewerker,
      voorbeeld,
    }));
  },
});

export type ToewijzingRij = {
  readonly id: string;
  readonly indicatie: string;
  readonly nummer: number;
  readonly aanbieder: string;
  readonly aanbiedernaam: string | null;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
  readonly bericht: string | null;
  readonly keuze: Receipt | null;
};
export type IndicatieView = Indicatie & {
  readonly productnaam: string;
  readonly eenheid: string;
  readonly toewijzing: ToewijzingRij | null;
  /** Among whom can be chosen, when that has not been done. */
  readonly aanbieders: readonly GecontracteerdeAanbieder[];
};
export type CasusView = {
  readonly id: string;
  readonly naam: string;
  readonly jeugdige: Omit<Jeugdige, 'bsn'> & { readonly bsnEinde: string };
  readonly hulpvraag: string;
  readonly route: string;
  readonly geopend: Temporal.Instant;
  readonly medewerker: string;
  readonly voorbeeld: boolean;
  readonly indicaties: readonly IndicatieView[];
  /** What can be indicated today. */
  readonly producten: readonly LopendProduct[];
};

/** One case with its indications and allocations. Of the BSN only the last three digits are shown. */
export const casusInzien = defineQuery({
  naam: 'toegang/casus-inzien',
  rollen: ['toegang'],
  run: async (context, { id }: { readonly id: string }): Promise<CasusView | undefined> => {
    const { tx, omgeving } = context;
    const casus = await readCasus(tx, omgeving.sleutels, id);
    const verband = await verbandVan(context);
    if (!casus || !verband) return undefined;
    await context.gelezen('casus', [id]);
    const { bsn, ...jeugdige } = casus.jeugdige;
    const { pagina } = await leesPagina(context, verband, 'toegang', eigenPagina);
    const indicaties: IndicatieView[] = [];
    for (const indicatie of await readIndicatiesVan(tx, omgeving.sleutels, id))
      indicaties.push(await viewOf(context, indicatie));
    return {
      ...casus,
      route: pagina.routes.find(({ code }) => code === casus.route)?.naam ?? casus.route,
      naam: volledigeNaam(casus.jeugdige),
      jeugdige: { ...jeugdige, bsnEinde: bsn.slice(-3) },
      indicaties,
      producten: await leesLopendeProducten(context, verband, context.vandaag),
    };
  },
});

async function viewOf(context: QueryContext, indicatie: Indicatie): Promise<IndicatieView> {
  const { verband, product: code, van, id, staat } = indicatie;
  const product = await leesProduct(context, verband, code, van);
  const toewijzingen = await rows<ToewijzingRij>(
    context.tx,
    sql`select t.id, t.indicatie, t.nummer, t.aanbieder, a.naam as aanbiedernaam, t.van, t.tot, t.bericht, t.keuze
        from toegang.toewijzingen t left join regio.v_aanbieders a on a.aanbieder = t.aanbieder where t.indicatie = ${id}`,
  );
  return {
    ...indicatie,
    productnaam: product?.naam ?? code,
    eenheid: product?.eenheid ?? '',
    toewijzing: toewijzingen[0] ?? null,
    aanbieders:
      staat === 'gesteld' ? await gecontracteerdeAanbieders(context, { verband, product: code, dag: van }) : [],
  };
}

/** Along which routes help can be asked, from the region pack. */
export const routes = defineQuery({
  naam: 'toegang/routes',
  rollen: ['toegang'],
  run: async (context, _: Record<never, never>) => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { pagina } = await leesPagina(context, verband, 'toegang', eigenPagina);
    return pagina.routes.map(({ code, naam, wie }) => ({ code, naam, wie }));
  },
});
