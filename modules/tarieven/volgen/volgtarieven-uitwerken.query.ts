// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { decided, type Outcome, type Reason, type Step } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { rows, type Tx } from '#platform/database';
import type { Lijstbedrag } from './tarieflijst.store.ts';
import { readGeldendeBedragen } from './tarieflijst.store.ts';
import type { Volger } from './volger.ts';
import { leesVolgers, sourceOf } from './volgers.query.ts';
import { isGeldigOp, type StaandTarief, type Volgregel, volgregelOp } from './volgregel.ts';
import { type GeldendBedrag, type Gevolgd, type Volgtarief, volgtarievenBepalen } from './volgtarieven-bepalen.rule.ts';

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
  context: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string,
  dag: Datum,
): Promise<Outcome<UitgewerkteVolging>> {
  const volgers = await leesVolgers(context, verband, contract, dag);
  if (volgers.length === 0) return decided({ volgers, regels: [], nietGevolgd: [] });
  const products = volgers.flatMap(({ product, volgt }) => [
    product,
    ...(volgt.soort === 'product' ? [volgt.product] : []),
  ]);
  const staand = await readStaand(context.tx, verband, products);
  const tarieven = staand.filter((one) => one.staat === 'vastgesteld' && isGeldigOp(dag, one));
  const bedragen = (await readGeldendeBedragen(context.tx, verband, dag)).map(asCounting);
  const outcome = volgtarievenBepalen({ volgers, bedragen, tarieven });
  if (outcome.status !== 'decided') return outcome;
  const beside = (volger: Volger, made: readonly Volgtarief[]) =>
    made.map((one) => volgregelOp(dag, one, volger, staand));
  return decided({
    volgers,
    regels: outcome.value.flatMap(({ volger, uitkomst }) =>
      uitkomst.status === 'decided' ? beside(volger, uitkomst.value) : [],
    ),
    nietGevolgd: outcome.value.flatMap(whyNot),
  });
}

const whyNot = ({ volger, uitkomst }: Gevolgd): readonly NietGevolgd[] =>
  uitkomst.status === 'refused'
    ? [{ product: volger.product, redenen: uitkomst.reasons, stappen: uitkomst.steps }]
    : [];

const asCounting = (bedrag: Lijstbedrag): GeldendBedrag => ({
  ...bedrag,
  van: bedrag.van.toString(),
  bron: sourceOf(bedrag),
});

/** All tariffs of these products that were adopted or wait for a decision, in the order in which people read them. */
const readStaand = (tx: Tx, verband: string, producten: readonly string[]): Promise<readonly StaandTarief[]> =>
  rows(
    tx,
    sql`select id, product, cao, micro, eenheid, bedrag, van, tot, voorbeeld, staat from tarieven.tarieven
        where verband = ${verband} and product = any(${[...new Set(producten)]}) and staat in ('vastgesteld', 'voorgesteld')
        order by product, cao = 'basis', cao, micro, van`,
  );
