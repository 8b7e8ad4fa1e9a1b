// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, type Berichtkop, controleer, encode } from '#libs/ijw';
import { newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { insertBericht, insertKeuring } from './bericht.store.ts';
import { readInhoud } from './inhoud.store.ts';
import { kenmerkVan, keuringUit, partijenVan } from './postbericht.ts';

const self = 'berichten/bericht-verzenden';

/**
 * Sends a message of a gemeente to an aanbieder, or back: writes it down, checks it as the receiver would, and keeps it.
 * Called by the act or handler of the room whose news it carries, inside its transaction.
 * @param antwoordOp the message that this one answers
 * @throws Error when what we made is not valid by the standard: a defect of ours, so nothing is sent
 * @returns the identifier of the kept message
 */
export const berichtVerzenden = (
  context: ActContext,
  bericht: Bericht,
  antwoordOp: string | null = null,
): Promise<string> => inhoudVerzenden(context, bericht, inEens(encode(bericht)), antwoordOp);

/** The same for a message of any size, of which the content comes piece by piece. */
export async function inhoudVerzenden(
  context: ActContext,
  kop: Berichtkop,
  inhoud: AsyncIterable<Uint8Array>,
  antwoordOp: string | null,
): Promise<string> {
  const { tx, nu, omgeving } = context;
  const { standaard, soort } = kop;
  const partijen = partijenVan(kop);
  if (!partijen) throw new Error(`eigen bericht ${soort} noemt geen gemeente en aanbieder`);
  const nieuw = { ...partijen, ...kenmerkVan(kop), id: newId(), standaard, soort, op: nu, antwoordOp };
  const { id } = await insertBericht(tx, omgeving.sleutels, { ...nieuw, antwoordVoor: null }, inhoud);
  const controle = await controleer(readInhoud((work) => work(tx), omgeving.sleutels, { ...partijen, id }));
  if (!controle.geldig)
    throw new Error(
      `eigen bericht ${soort} is niet geldig: ${controle.bevindingen.map(({ code, pad }) => `${code} ${pad}`).join('; ')}`,
    );
  await insertKeuring(tx, { ...partijen, id }, nu, keuringUit(controle));
  if (antwoordOp) await context.taakAfronden('berichten/beantwoorden', antwoordOp);
  await context.gebeurd({ act: self, onderwerp: { soort: 'bericht', id }, na: { ...partijen, standaard, soort } });
  return id;
}

async function* inEens(inhoud: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  yield inhoud;
}
