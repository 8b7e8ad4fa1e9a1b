// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { laatConceptenVervallen, saveConcept } from '../tarief/tarief.store.ts';
import { bewijsVan } from './volgbewijs.query.ts';
import { keepVolgbewijs } from './volging.store.ts';
import type { Volgtarief } from './volgtarieven-bepalen.rule.ts';

/** Puts what follows a list ready as concept tariffs, beside what the model computes for the other products. */
export async function bewaarVolgconcepten(
  context: ActContext,
  { contract, van }: { readonly contract: string; readonly van: Datum },
  regels: readonly Volgtarief[],
): Promise<void> {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  for (const [product, own] of Map.groupBy(regels, (regel) => regel.product)) {
    const kept: string[] = [];
    for (const regel of own) {
      const { cao, micro, eenheid, bedrag, voorbeeld, lijstbedrag } = regel;
      const sleutel = { verband, contract, product, cao, micro };
      const tarief = await saveConcept(tx, { ...sleutel, eenheid, bedrag, van, kostprijs: null, voorbeeld });
      await keepVolgbewijs(tx, verband, { tarief, lijstbedrag, bewijs: bewijsVan(context, regel) });
      kept.push(tarief);
    }
    await laatConceptenVervallen(tx, verband, product, kept);
  }
}
