// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Tx } from '#platform/database';
import { functiemixSamenvatten, type Mixsamenvatting } from './functiemix-samenvatten.rule.ts';
import { type BewaardeUitvraag, readOpgaven } from './uitvraag.store.ts';

/** What came out of an uitvraag for each of its products, from what was handed in. */
export async function samenvattingen(
  tx: Tx,
  uitvraag: BewaardeUitvraag,
): Promise<ReadonlyMap<string, Outcome<Mixsamenvatting>>> {
  const opgaven = await readOpgaven(tx, uitvraag);
  return new Map(
    uitvraag.producten.map(({ product }) => {
      const own = opgaven.filter((opgave) => opgave.product === product);
      const antwoorden = own.map(({ aandelen, gewicht }) => ({ aandelen, gewicht: gewicht ?? '0' }));
      return [product, functiemixSamenvatten(antwoorden)];
    }),
  );
}
