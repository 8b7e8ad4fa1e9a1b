// SPDX-License-Identifier: EUPL-1.2
import { laatste } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import type { Onderwerp } from '#platform/gebeurtenis';
import { endRunning, readConcepten, readVersies, saveVersie } from './productversie.store.ts';
import { versieId } from './productversie.ts';

const self = 'producten/productenboek-vaststellen';

type Vaststelling = {
  readonly contract: string;
  /** What the colleges decided about; other products of the contract stay as they are. */
  readonly producten: readonly string[];
  readonly onderwerp: Onderwerp;
  readonly besluit: string | null;
  /** First day of a version that names none. */
  readonly ingang: Temporal.PlainDate;
};

/**
 * Once every college has decided, the versions in concept of these products are adopted [002 §4.3]. Whoever put them
 * before the colleges says which. Under the verband's hat.
 */
export async function productenVaststellen(
  context: ActContext,
  { contract, producten, onderwerp, besluit, ingang }: Vaststelling,
): Promise<void> {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  const concepten = await readConcepten(tx, verband, contract);
  for (const concept of concepten.filter(({ product }) => producten.includes(product))) {
    const { product, versie } = concept;
    const running = (await readVersies(tx, verband, product)).find(({ staat }) => staat === 'vastgesteld');
    const planned = concept.van ?? ingang;
    const van = running?.van ? laatste(planned, running.van.add({ days: 1 })) : planned;
    await endRunning(tx, verband, product, van);
    await saveVersie(tx, verband, { ...concept, staat: 'vastgesteld', van, besluit: onderwerp });
    await context.taakAfronden('producten/product-wijzigen', versieId(product, versie));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'product', id: product },
      ...(besluit && { besluit }),
      na: { versie, ingang: van.toString() },
    });
  }
}
