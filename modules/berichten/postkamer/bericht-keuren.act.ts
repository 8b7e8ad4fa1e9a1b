// SPDX-License-Identifier: EUPL-1.2
import type { Controle } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import { insertKeuring } from './bericht.store.ts';
import { keuringUit, type Postbericht } from './postbericht.ts';

/**
 * Writes down what the form check said of a message that was too large for the door. Called by the room that handles
 * it, which reads it anyway. Of what cannot be read the sender hears on its work list: there is no answer to it.
 */
export async function keuringVastleggen(context: ActContext, post: Postbericht, controle: Controle): Promise<void> {
  const keuring = keuringUit(controle);
  await insertKeuring(context.tx, post, context.nu, keuring);
  const { gemeente, aanbieder, richting, standaard, soort, id } = post;
  await context.gebeurd({
    act: 'berichten/bericht-keuren',
    onderwerp: { soort: 'bericht', id },
    na: {
      gemeente,
      aanbieder,
      richting,
      standaard,
      soort,
      bericht: id,
      leesbaar: keuring.leesbaar,
      geldig: keuring.geldig,
    },
  });
}
