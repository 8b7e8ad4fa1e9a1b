// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import { rows, type Tx } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import type { Rol } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readVoorstel, readVoorstellen } from './productvoorstel.store.ts';
import type { Productvoorstel } from './productvoorstel.ts';

const lezers: readonly Rol[] = ['inkoper', 'beleidsadviseur', 'programmadirecteur', 'bestuurder', 'toegang'];

type Product = { readonly code: string; readonly naam: string; readonly onderweg: boolean };
export type VoorstelRij = Productvoorstel & {
  readonly gemeentenaam: string;
  readonly productnaam: string | null;
};
export type ProductvoorstellenView = {
  readonly voorstellen: readonly VoorstelRij[];
  readonly magIndienen: boolean;
  readonly producten: readonly Product[];
};
export type ProductvoorstelView = {
  readonly voorstel: VoorstelRij;
  readonly geschiedenis: readonly Gebeurtenis[];
  /** Products of which a version is being prepared, in which it can be taken over. */
  readonly onderweg: readonly Product[];
  readonly magBeoordelen: boolean;
  /** The answer is for the viewer's own gemeente. */
  readonly isAntwoord: boolean;
};

/** Every product by name, and whether a version of it is being prepared. */
const readProducten = (tx: Tx, verband: string): Promise<readonly Product[]> =>
  rows(
    tx,
    sql`select code, naam, onderweg from (
          select distinct on (product) product as code, inhoud ->> 'naam' as naam, staat in ('concept', 'besloten') as onderweg
          from producten.productversies where verband = ${verband} and staat <> 'vervallen' order by product, versie desc
        ) newest order by naam`,
  );

async function namenIn(tx: Tx, verband: string) {
  const producten = await readProducten(tx, verband);
  const leden = await rows<{ gemeente: string; naam: string }>(
    tx,
    sql`select gemeente, naam from regio.v_leden where verband = ${verband}`,
  );
  const asRow = (voorstel: Productvoorstel): VoorstelRij => ({
    ...voorstel,
    gemeentenaam: leden.find(({ gemeente }) => gemeente === voorstel.gemeente)?.naam ?? voorstel.gemeente,
    productnaam: producten.find(({ code }) => code === (voorstel.opgenomenIn ?? voorstel.product))?.naam ?? null,
  });
  return { producten, asRow };
}

export type Voorstelzoeking = { readonly staat?: string | undefined; readonly product?: string | undefined };

/** What the access of all gemeenten proposed about the product book. */
export const productvoorstellenlijst = defineQuery({
  naam: 'producten/productvoorstellenlijst',
  rollen: lezers,
  run: async (context, zoeking: Voorstelzoeking): Promise<ProductvoorstellenView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { producten, asRow } = await namenIn(context.tx, verband);
    return {
      voorstellen: (await readVoorstellen(context.tx, verband, zoeking)).map(asRow),
      magIndienen: context.wie.hoed.rollen.includes('toegang'),
      producten,
    };
  },
});

/** One proposal, with what can be done with it. */
export const productvoorstelInzien = defineQuery({
  naam: 'producten/productvoorstel-inzien',
  rollen: lezers,
  run: async (
    context,
    { voorstel: kenmerk }: { readonly voorstel: string },
  ): Promise<ProductvoorstelView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const voorstel = verband && (await readVoorstel(tx, verband, kenmerk));
    if (!verband || !voorstel) return undefined;
    const { producten, asRow } = await namenIn(tx, verband);
    const open = voorstel.staat === 'ingediend';
    return {
      voorstel: asRow(voorstel),
      geschiedenis: await readHistory(tx, { soort: 'productvoorstel', id: kenmerk }),
      onderweg: producten.filter(({ onderweg }) => onderweg),
      magBeoordelen: open && wie.hoed.rollen.includes('inkoper'),
      isAntwoord: !open && wie.hoed.rollen.includes('toegang') && wie.hoed.code === voorstel.gemeente,
    };
  },
});
