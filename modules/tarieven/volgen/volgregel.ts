// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { type Datum, type Eurocent, isVoor } from '#libs/kernel';
import type { Tarief } from '../tarief/tarief.ts';
import { tariefOpvolgen } from '../tarief/tarief-opvolgen.rule.ts';
import type { Volger } from './volger.ts';
import type { Volgtarief } from './volgtarieven-bepalen.rule.ts';

/** A tariff that was adopted, now or for later, or that waits for a decision. */
export type StaandTarief = Pick<
  Tarief,
  'id' | 'product' | 'cao' | 'micro' | 'eenheid' | 'bedrag' | 'van' | 'tot' | 'voorbeeld' | 'staat'
>;

/** One tariff that follows something, as it is and as it should be on a day. */
export type Volgregel = Volgtarief & {
  readonly huidig: string | null;
  readonly was: Eurocent | null;
  /** It would become another tariff than the one that runs. */
  readonly verandert: boolean;
  /** Why it cannot be put forward from this day while the others can. */
  readonly opgehouden: readonly Reason<'later-tarief' | 'volgtarief-wacht'>[];
  /** It changes, and nobody has put before those who decide what makes that right. */
  readonly teVragen: boolean;
};

export const isGeldigOp = (dag: Datum, { van, tot }: Pick<StaandTarief, 'van' | 'tot'>): boolean =>
  !isVoor(dag, van) && (tot === null || !isVoor(tot, dag));

/** What a tariff becomes by following on a day, beside all that stands for the same key. */
export function volgregelOp(
  dag: Datum,
  nieuw: Volgtarief,
  { naam, nieuweVersie }: Pick<Volger, 'naam' | 'nieuweVersie'>,
  staand: readonly StaandTarief[],
): Volgregel {
  const own = staand.filter(
    ({ product, cao, micro }) => product === nieuw.product && cao === nieuw.cao && micro === nieuw.micro,
  );
  const adopted = own.filter(({ staat }) => staat === 'vastgesteld');
  const loopt = adopted.find((one) => isGeldigOp(dag, one));
  const wacht = own.find(({ staat }) => staat === 'voorgesteld');
  const verschilt = (van: StaandTarief | undefined): boolean =>
    !van || van.bedrag !== nieuw.bedrag || van.eenheid !== nieuw.eenheid || (nieuweVersie && !van.van.equals(dag));
  const opvolging = tariefOpvolgen(adopted, dag);
  const verandert = verschilt(loopt);
  const isLater = opvolging.status === 'refused';
  const waits = wacht ? [reason('volgtarief-wacht' as const, { product: naam })] : [];
  return {
    ...nieuw,
    huidig: loopt?.id ?? null,
    was: loopt?.bedrag ?? null,
    verandert,
    opgehouden: verandert ? [...(isLater ? opvolging.reasons : []), ...waits] : [],
    // What waits for a later day is looked at again when that is decided or taken back.
    teVragen: verandert && !isLater && !(wacht && (isVoor(dag, wacht.van) || !verschilt(wacht))),
  };
}
