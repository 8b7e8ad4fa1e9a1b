// SPDX-License-Identifier: EUPL-1.2
import { norm } from '#libs/explain';
import { type Datum, datumOp, formatDatum } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Rekenmodel } from '../../kostprijs/rekenmodel.ts';
import { proceswoorden } from '../teksten.ts';
import { readGeldigeMixen } from './functiemix.store.ts';

/** The function mixes that count on a day, as the model reads them: each says when it was chosen, and from how many answers. */
export async function gekozenMixen(tx: Tx, verband: string, dag: Datum): Promise<Rekenmodel['functiemixen']> {
  return (await readGeldigeMixen(tx, verband, dag)).map(({ product, aandelen, wijze, aantal, op, voorbeeld }) => {
    const chosen = norm(
      `Functiemix gekozen op ${formatDatum(datumOp(op))}: ${proceswoorden.wijze[wijze]} (${aantal === 1 ? 'één opgave' : `${aantal} opgaven`})`,
    );
    const bron = voorbeeld ? { ...chosen, voorbeeld } : chosen;
    return { product, functiemix: aandelen.map((deel) => ({ ...deel, bron })) };
  });
}
