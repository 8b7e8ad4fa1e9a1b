// SPDX-License-Identifier: EUPL-1.2
import { readAanbieder } from '#modules/regio';
import type { ActContext } from '#platform/context';
import type { Clientrelatie } from '../toewijzing/toewijzing.ts';
import { readOpReferenties, updateStaat, type Verzoek } from './verzoek.store.ts';

const taak = 'toegang/verzoek-beantwoorden';

/** Puts a request on the work list of the access desk, or moves its last day. */
export async function verzoekVragen(context: ActContext, verzoek: Verzoek): Promise<void> {
  const { id, aanbieder, uiterlijk, soort } = verzoek;
  await context.taakAfronden(taak, id);
  await context.taakOpenen({
    rol: 'toegang',
    soort: 'toegang/verzoek-beantwoorden',
    onderwerp: { soort: 'verzoek', id },
    gegevens: { verzoek: soort, aanbieder: (await readAanbieder(context.tx, aanbieder))?.naam ?? aanbieder },
    uiterlijk,
  });
}

/** Takes a request off the work list: it was rejected or honoured. */
export const verzoekAfronden = (context: ActContext, id: string): Promise<void> => context.taakAfronden(taak, id);

/** A 301 names the requests that it honours: those are done. */
export async function verzoekenHonoreren(
  context: ActContext,
  relatie: Clientrelatie,
  referenties: readonly string[],
): Promise<void> {
  if (referenties.length === 0) return;
  for (const verzoek of await readOpReferenties(context.tx, relatie, referenties)) {
    await updateStaat(context.tx, verzoek, 'gehonoreerd');
    await verzoekAfronden(context, verzoek.id);
    await context.gebeurd({
      act: 'toegang/verzoek-gehonoreerd',
      onderwerp: { soort: 'verzoek', id: verzoek.id },
      voor: { staat: verzoek.staat },
      na: { staat: 'gehonoreerd' },
    });
  }
}
