// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { type Productversie, readVersies } from '../productversie/productversie.store.ts';
import { isOnderweg } from '../productversie/productversie.ts';
import { type EindeReden, eindeToetsen } from './einde-toetsen.rule.ts';

type Voorstel = {
  readonly product: string;
  readonly laatsteDag: Temporal.PlainDate;
  readonly opvolgers: readonly string[];
};
export type NagaanReden =
  | EindeReden
  | Reason<
      'product-bestaat-niet' | 'product-nog-niet-vastgesteld' | 'product-heeft-concept' | 'relatie-product-onbekend'
    >;

/** Gathers what the rule looks at: the running version of a product, and the adopted periods of what takes its place. */
export async function eindeNagaan(
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  { product, laatsteDag, opvolgers }: Voorstel,
): Promise<Outcome<Productversie, NagaanReden>> {
  const versies = await readVersies(tx, verband, product);
  const versie = versies.find(({ staat }) => staat === 'vastgesteld');
  if (!versie?.van)
    return refused(reason(versies.length === 0 ? 'product-bestaat-niet' : 'product-nog-niet-vastgesteld'));
  if (versies.some(isOnderweg)) return refused(reason('product-heeft-concept'));
  const found = await Promise.all(
    opvolgers.map(async (opvolger) => ({ product: opvolger, versies: await readVersies(tx, verband, opvolger) })),
  );
  const lost = found.filter((one) => one.versies.length === 0);
  if (lost.length > 0)
    return refused(lost.map((one) => reason('relatie-product-onbekend', { product: one.product }, 'opvolgers[]')));
  const outcome = eindeToetsen({
    product,
    looptijd: { van: versie.van, tot: versie.tot },
    laatsteDag,
    vandaag,
    opvolgers: found.map((one) => ({ product: one.product, looptijden: adopted(one.versies) })),
  });
  return outcome.status === 'decided' ? decided(versie, outcome.steps) : outcome;
}

const adopted = (versies: readonly Productversie[]) =>
  versies.flatMap(({ staat, van, tot }) => (staat === 'vastgesteld' && van ? [{ van, tot }] : []));
