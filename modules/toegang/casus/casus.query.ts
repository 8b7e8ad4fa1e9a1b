// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { type GecontracteerdeAanbieder, gecontracteerdeAanbieders } from '#modules/contracten';
import { leesPagina, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { type Indicatie, readIndicatiesVan } from '../indicatie/indicatie.store.ts';
import type { Indicatienorm } from '../indicatie/indicatie.ts';
import { leesNorm } from '../indicatie/norm.query.ts';
import { type LopendProduct, leesLopendeProducten, leesProduct } from '../indicatie/product.query.ts';
import { magOpenen } from '../noodtoegang/bereik.ts';
import { readBereik } from '../noodtoegang/noodtoegang.store.ts';
import { volledig as eigenPagina } from '../pack.ts';
import type { Kiezer } from '../toewijzing/aanbiederkeuze-toetsen.rule.ts';
import { leesKeuzerecht } from '../toewijzing/kiezer.query.ts';
import { readCasus } from './casus.store.ts';
import { type Jeugdige, volledigeNaam } from './jeugdige.ts';

export type ToewijzingRij = {
  readonly id: string;
  readonly nummer: number;
  readonly aanbieder: string;
  readonly aanbiedernaam: string | null;
  readonly bericht: string | null;
  readonly keuze: Receipt | null;
};
export type IndicatieView = Indicatie & {
  readonly productnaam: string;
  readonly eenheid: string;
  readonly toewijzing: ToewijzingRij | null;
  /** While nobody has been chosen: who chooses, and among whom. */
  readonly kiest: Kiezer | null;
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
  /** Kept apart: only one person opens it. */
  readonly afgeschermd: boolean;
  /** Under which emergency access it is seen now. */
  readonly noodtoegang: string | null;
  /** May the viewer do more than read? */
  readonly magWerken: boolean;
  readonly indicaties: readonly IndicatieView[];
  /** What can be indicated today, and what the region says about how much and how long. */
  readonly producten: readonly LopendProduct[];
  readonly norm: Indicatienorm & { readonly afweging: string };
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One case with its indications and allocations. Of the BSN only the last three digits are shown. */
export const casusInzien = defineQuery({
  naam: 'toegang/casus-inzien',
  rollen: ['toegang', 'beheerder'],
  run: async (context, { id }: { readonly id: string }): Promise<CasusView | undefined> => {
    const { tx, wie, omgeving } = context;
    const bereik = await readBereik(context, id);
    const isToegang = wie.hoed.rollen.includes('toegang');
    if (!bereik || !magOpenen({ ...bereik, persoon: wie.persoon, isToegang })) return undefined;
    const casus = await readCasus(tx, omgeving.sleutels, id);
    const verband = await verbandVan(context);
    if (!casus || !verband) return undefined;
    const { noodtoegang } = bereik;
    await context.verwerkt({ soort: 'lezen', wat: 'casus', betrokkenen: [id], ...(noodtoegang && { noodtoegang }) });
    const { bsn, ...jeugdige } = casus.jeugdige;
    const { pagina } = await leesPagina(context, verband, 'toegang', eigenPagina);
    const { norm, afweging } = await leesNorm(context, verband);
    const indicaties: IndicatieView[] = [];
    for (const indicatie of await readIndicatiesVan(tx, omgeving.sleutels, id))
      indicaties.push(await viewOf(context, indicatie));
    return {
      ...casus,
      afgeschermd: bereik.afgeschermdVoor !== null,
      noodtoegang,
      magWerken: isToegang,
      route: pagina.routes.find(({ code }) => code === casus.route)?.naam ?? casus.route,
      naam: volledigeNaam(casus.jeugdige),
      jeugdige: { ...jeugdige, bsnEinde: bsn.slice(-3) },
      indicaties,
      producten: await leesLopendeProducten(context, verband, context.vandaag),
      norm: { ...norm, afweging },
      geschiedenis: await historyOf(context, id, indicaties),
    };
  },
});

async function viewOf(context: QueryContext, indicatie: Indicatie): Promise<IndicatieView> {
  const { verband, product: code, van, id, staat } = indicatie;
  const product = await leesProduct(context, verband, code, van);
  const waits = staat === 'gesteld' && product !== undefined;
  const toewijzing = await firstRow<ToewijzingRij>(
    context.tx,
    sql`select t.id, t.nummer, t.aanbieder, a.naam as aanbiedernaam, t.bericht, t.keuze
        from toegang.toewijzingen t left join regio.v_aanbieders a on a.aanbieder = t.aanbieder where t.indicatie = ${id}`,
  );
  return {
    ...indicatie,
    productnaam: product?.naam ?? code,
    eenheid: product?.eenheid ?? '',
    toewijzing: toewijzing ?? null,
    kiest: waits ? (await leesKeuzerecht(context, verband, product.contract)).kiest : null,
    aanbieders: waits ? await gecontracteerdeAanbieders(context, { verband, product: code, dag: van }) : [],
  };
}

/** What happened to the case and to the allocations that came from it, in order. */
async function historyOf({ tx }: QueryContext, casus: string, indicaties: readonly IndicatieView[]) {
  const found = [...(await readHistory(tx, { soort: 'casus', id: casus }))];
  for (const { toewijzing } of indicaties)
    if (toewijzing) found.push(...(await readHistory(tx, { soort: 'toewijzing', id: toewijzing.id })));
  return found.toSorted((a, b) => a.volgnummer - b.volgnummer);
}
