// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#platform/database';
import { readToewijzingenVan } from '../toewijzing/toewijzing.store.ts';
import { type Clientrelatie, isVerwijderd } from '../toewijzing/toewijzing.ts';
import { readLeveringen } from './levering.store.ts';
import type { Leveringfeiten } from './melding-toetsen.rule.ts';

/** What a start or stop of this client at this aanbieder is held against, and which allocation bears which number. */
export async function readLeveringfeiten(
  tx: Tx,
  relatie: Clientrelatie,
): Promise<Leveringfeiten & { readonly kenmerken: ReadonlyMap<number, string> }> {
  const toewijzingen = await readToewijzingenVan(tx, relatie);
  return {
    leveringen: await readLeveringen(tx, relatie),
    toewijzingen: new Map(
      toewijzingen.map((een) => [
        een.nummer,
        { categorie: een.categorie, productcode: een.productcode, verwijderd: isVerwijderd(een) },
      ]),
    ),
    kenmerken: new Map(toewijzingen.map(({ nummer, id }) => [nummer, id])),
  };
}
