// SPDX-License-Identifier: EUPL-1.2
import type { Controle } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import { updateVoldaan } from '../termijn/termijn.store.ts';
import { sleutelsIn } from '../zoeken/sleutels-uit-bericht.ts';
import { insertZoeksleutels } from '../zoeken/zoeksleutel.store.ts';
import { insertKeuring } from './bericht.store.ts';
import { keuringUit, type Postbericht } from './postbericht.ts';
import { updateStand } from './stand.store.ts';

/**
 * Writes down what the form check said of a message that was too large for the door. Called by the room that handles
 * it, which reads it anyway. Of what cannot be read the sender hears on its work list: there is no answer to it.
 */
export async function keuringVastleggen(context: ActContext, post: Postbericht, controle: Controle): Promise<void> {
  const keuring = keuringUit(controle);
  const { tx, nu } = context;
  await insertKeuring(tx, post, nu, keuring);
  if (!keuring.leesbaar) {
    await updateVoldaan(tx, post, ['antwoord'], { door: post.id, op: nu });
    await context.taakAfronden('berichten/beantwoorden', post.id);
  }
  await updateStand(tx, post);
  const { gemeente, aanbieder, richting, standaard, soort, id } = post;
  await context.gebeurd({
    act: 'berichten/bericht-keuren',
    verwerking: 'toevoegen',
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

/**
 * Of a message that was too large for the door: by what it is found. Called while it is read, with each part of it (its
 * Declaratie without the clients, or some clients).
 */
export const vindbaarMaken = (
  { tx, omgeving }: Pick<ActContext, 'tx' | 'omgeving'>,
  post: Postbericht,
  deel: object,
): Promise<void> => insertZoeksleutels(tx, omgeving.sleutels, post, sleutelsIn(deel));
