// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Tx } from '#platform/database';
import { type Antwoord, functiemixSamenvatten, type Mixsamenvatting } from './functiemix-samenvatten.rule.ts';
import { type BewaardeUitvraag, readOpgaven } from './uitvraag.store.ts';

/** What came out of an uitvraag for each of its products, from what was handed in. */
export async function samenvattingen(
  tx: Tx,
  uitvraag: BewaardeUitvraag,
): Promise<ReadonlyMap<string, Outcome<Mixsamenvatting>>> {
  const answers = await leesAntwoorden(tx, uitvraag);
  return new Map([...answers].map(([product, antwoorden]) => [product, functiemixSamenvatten(antwoorden)]));
}

/** Every answer that was handed in, by product. */
export async function leesAntwoorden(
  tx: Tx,
  uitvraag: BewaardeUitvraag,
): Promise<ReadonlyMap<string, readonly Antwoord[]>> {
  const opgaven = await readOpgaven(tx, uitvraag);
  return new Map(
    uitvraag.producten.map(({ product }) => {
      const own = opgaven.filter((opgave) => opgave.product === product);
      return [product, own.map(({ aandelen, gewicht }) => ({ aandelen, gewicht: gewicht ?? '0' }))];
    }),
  );
}
