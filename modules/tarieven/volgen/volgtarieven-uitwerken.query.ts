// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { decided, type Outcome, type Reason, type Step } from '#libs/explain';
import type { Datum, Eurocent } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { rows, type Tx } from '#platform/database';
import type { Tarief } from '../tarief/tarief.ts';
import type { Lijstbedrag } from './tarieflijst.store.ts';
import { readGeldendeBedragen } from './tarieflijst.store.ts';
import type { Volger } from './volger.ts';
import { leesVolgers, sourceOf } from './volgers.query.ts';
import { type GeldendBedrag, type Gevolgd, type Volgtarief, volgtarievenBepalen } from './volgtarieven-bepalen.rule.ts';

/** One tariff that follows something, as it is and as it should be on a day. */
export type Volgregel = Volgtarief & { readonly huidig: string | null; readonly was: Eurocent | null };
/** A product that cannot follow yet, and why. */
export type NietGevolgd = {
  readonly product: string;
  readonly redenen: readonly Reason[];
  readonly stappen: readonly Step[];
};
export type UitgewerkteVolging = {
  readonly volgers: readonly Volger[];
  readonly regels: readonly Volgregel[];
  readonly nietGevolgd: readonly NietGevolgd[];
};

/** What the tariffs of a contract that follow something are to be on a day, without keeping anything. */
export async function werkVolgtarievenUit(
  context: QueryContext,
  verband: string,
  contract: string,
  dag: Datum,
): Promise<Outcome<UitgewerkteVolging>> {
  const volgers = await leesVolgers(context, verband, contract);
  if (volgers.length === 0) return decided({ volgers, regels: [], nietGevolgd: [] });
  const products = volgers.flatMap(({ product, volgt }) => [
    product,
    ...(volgt.soort === 'product' ? [volgt.product] : []),
  ]);
  const tarieven = await readGeldigVan(context.tx, verband, products, dag);
  const bedragen = (await readGeldendeBedragen(context.tx, verband, dag)).map(asCounting);
  const outcome = volgtarievenBepalen({ volgers, bedragen, tarieven });
  if (outcome.status !== 'decided') return outcome;
  return decided({
    volgers,
    regels: outcome.value
      .flatMap(({ uitkomst }) => (uitkomst.status === 'decided' ? uitkomst.value : []))
      .map((one) => beside(one, tarieven)),
    nietGevolgd: outcome.value.flatMap(whyNot),
  });
}

/** Whether it would become another amount. */
export const verandert = ({ was, bedrag }: Volgregel): boolean => was !== bedrag;

const whyNot = ({ product, uitkomst }: Gevolgd): readonly NietGevolgd[] =>
  uitkomst.status === 'refused' ? [{ product, redenen: uitkomst.reasons, stappen: uitkomst.steps }] : [];

function beside(one: Volgtarief, tarieven: readonly Tarief[]): Volgregel {
  const running = tarieven.find(
    ({ product, cao, micro }) => product === one.product && cao === one.cao && micro === one.micro,
  );
  return { ...one, huidig: running?.id ?? null, was: running?.bedrag ?? null };
}

const asCounting = (bedrag: Lijstbedrag): GeldendBedrag => ({
  ...bedrag,
  van: bedrag.van.toString(),
  bron: sourceOf(bedrag),
});

const readGeldigVan = (tx: Tx, verband: string, producten: readonly string[], dag: Datum): Promise<readonly Tarief[]> =>
  rows(
    tx,
    sql`select verband, id, contract, product, cao, micro, eenheid, bedrag, van, tot, staat, voorstel, kostprijs, voorbeeld
        from tarieven.tarieven where verband = ${verband} and product = any(${[...new Set(producten)]}) and staat = 'vastgesteld'
          and van <= ${dag} and (tot is null or tot >= ${dag}) order by product, cao = 'basis', cao, micro`,
  );
