// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, type Berichtkop, controleer, encode, isRetour } from '#libs/ijw';
import { newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { readAntwoord } from '../antwoord/antwoord.store.ts';
import { antwoordVastleggen, verzoekenBeantwoord } from '../antwoord/antwoord-vastleggen.act.ts';
import { oordeelUit } from '../antwoord/verwijzing-in-bericht.ts';
import { insertVerzending } from '../postweg/verzending.store.ts';
import { sleutelsUit } from '../zoeken/sleutels-uit-bericht.ts';
import { insertBericht } from './bericht.store.ts';
import { bijschrijven } from './bericht-bewaren.act.ts';
import { isOntvangerHier } from './deelname.query.ts';
import { eenmalig, readInhoud } from './inhoud.store.ts';
import { kenmerkVan, keuringUit, type Postbericht, partijenVan } from './postbericht.ts';

const self = 'berichten/bericht-verzenden';

/**
 * Sends a message of a gemeente to an aanbieder, or back: writes it down, checks it as the receiver would, and keeps it.
 * Who takes part here reads it here; for anyone else it goes to the out-tray. Called by the act or handler of the room
 * whose news it carries, inside its transaction.
 * @param antwoordOp the message that this one answers; when a return message came by another way first, that one stays
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
  const partijen = partijenVan(kop);
  const { standaard, soort } = kop;
  if (!partijen) throw new Error(`eigen bericht ${soort} noemt geen gemeente en aanbieder`);
  const eerder = antwoordOp && isRetour(soort) ? await readAntwoord(context.tx, partijen.gemeente, antwoordOp) : null;
  if (eerder) return eerder;
  const post = { ...partijen, ...kenmerkVan(kop), id: newId(), standaard, soort };
  await bewaar(context, post, kop, inhoud);
  const isHier = await isOntvangerHier(context, post);
  if (!isHier) await insertVerzending(context.tx, post, context.nu);
  if (antwoordOp && !(await antwoordVastleggen(context, antwoordOp, post, oordeelUit(kop))))
    throw new Error(`een_antwoord: bericht ${antwoordOp} is al beantwoord`);
  await verzoekenBeantwoord(context, post);
  await context.gebeurd({
    act: self,
    verwerking: 'overdragen',
    onderwerp: { soort: 'bericht', id: post.id },
    na: { ...partijen, standaard, soort, bericht: post.id, weg: isHier ? 'hier' : 'postweg' },
  });
  return post.id;
}

async function bewaar(
  context: ActContext,
  post: Postbericht,
  kop: Berichtkop,
  inhoud: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { tx, nu, omgeving } = context;
  const { nieuw } = await insertBericht(tx, omgeving.sleutels, { ...post, op: nu }, inhoud);
  if (!nieuw) throw new Error(`eigen bericht ${post.soort} is er al`);
  const controle = await controleer(eenmalig(readInhoud((work) => work(tx), omgeving.sleutels, post)));
  if (!controle.geldig)
    throw new Error(
      `eigen bericht ${post.soort} is niet geldig: ${controle.bevindingen.map(({ code, pad }) => `${code} ${pad}`).join('; ')}`,
    );
  await bijschrijven(context, post, keuringUit(controle), sleutelsUit(kop));
}

async function* inEens(inhoud: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  yield inhoud;
}
