// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, decode, encode } from '#libs/ijw';
import { newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { insertBericht } from './bericht.store.ts';
import { partijenVan } from './postbericht.ts';

const self = 'berichten/bericht-verzenden';

/**
 * Sends a message of a gemeente to an aanbieder: writes it down, checks it as the receiver would, and keeps it.
 * Called by the act or handler of the room whose news it carries, inside its transaction.
 * @param antwoordOp the message that this one answers
 * @throws Error when what we made is not valid by the standard: a defect of ours, so nothing is sent
 * @returns the identifier of the kept message
 */
export async function berichtVerzenden(
  context: ActContext,
  bericht: Bericht,
  antwoordOp: string | null = null,
): Promise<string> {
  const partijen = partijenVan(bericht);
  const inhoud = encode(bericht);
  const { controle } = decode(inhoud);
  if (!partijen || !controle.geldig)
    throw new Error(
      `eigen bericht ${bericht.soort} is niet geldig: ${controle.bevindingen.map(({ code, pad }) => `${code} ${pad}`).join('; ')}`,
    );
  const { id } = await insertBericht(context.tx, context.omgeving.sleutels, {
    ...partijen,
    id: newId(),
    standaard: bericht.standaard,
    soort: bericht.soort,
    identificatie: bericht.Header.BerichtIdentificatie.Identificatie,
    dagtekening: bericht.Header.BerichtIdentificatie.Dagtekening,
    geldig: true,
    bevindingen: [],
    op: context.nu,
    inhoud,
    antwoordOp,
    antwoordVoor: null,
  });
  if (antwoordOp) await context.taakAfronden('berichten/beantwoorden', antwoordOp);
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'bericht', id },
    na: {
      gemeente: partijen.gemeente,
      aanbieder: partijen.aanbieder,
      standaard: bericht.standaard,
      soort: bericht.soort,
    },
  });
  return id;
}
