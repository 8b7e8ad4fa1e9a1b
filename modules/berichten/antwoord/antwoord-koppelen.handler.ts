// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Bericht, isHeensoort, isRetour, retourVan } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import { defineHandler, namens } from '#platform/handler';
import { openBericht, readPostbericht } from '../postkamer/berichten.query.ts';
import type { Postbericht } from '../postkamer/postbericht.ts';
import { updateStand } from '../postkamer/stand.store.ts';
import { findBeantwoord, findLosseAntwoorden, insertToetsing } from './antwoord.store.ts';
import { antwoordVastleggen, verzoekenBeantwoord } from './antwoord-vastleggen.act.ts';
import { declaratieVergelijken } from './declaratie-vergelijken.query.ts';
import { oordeelUit, verwijzingUit } from './verwijzing-in-bericht.ts';

const nieuws = z.object({ gemeente: z.string(), bericht: z.string() });

/**
 * An answer that came in is tied to the message that it names, whichever of the two came first: the order of messages
 * carries no meaning (OP080).
 */
export const antwoordKoppelen = defineHandler({
  naam: 'berichten/antwoord-koppelen',
  op: 'berichten/bericht-ontvangen',
  hoeden: ({ na }) => {
    const { data } = nieuws.safeParse(na);
    return data ? [namens('gemeente', data.gemeente)] : [];
  },
  run: async (context, { na }) => {
    const post = await readPostbericht(context, nieuws.parse(na).bericht);
    if (!post || post.geldig === false) return;
    if (isRetour(post.soort) || post.soort === '325') await koppel(context, post);
    else for (const antwoord of await losseAntwoorden(context, post)) await koppel(context, antwoord);
    await verzoekenBeantwoord(context, post);
  },
});

async function losseAntwoorden(context: ActContext, post: Postbericht): Promise<readonly Postbericht[]> {
  const soort = isHeensoort(post.soort) ? retourVan[post.soort] : post.soort === '323' ? '325' : null;
  if (!soort) return [];
  const gevonden = await findLosseAntwoorden(context.tx, post, soort);
  return (await Promise.all(gevonden.map((id) => readPostbericht(context, id)))).filter((een) => een !== undefined);
}

async function koppel(context: ActContext, post: Postbericht): Promise<void> {
  const bericht = await openBericht(context, post.id);
  const verwijzing = bericht && verwijzingUit(bericht);
  if (!bericht || !verwijzing) return;
  const heen = await findBeantwoord(context.tx, post, verwijzing);
  if (bericht.soort === '325') await toets(context, post, bericht, heen);
  if (heen) await antwoordVastleggen(context, heen, post, oordeelUit(bericht));
}

/** What is wrong with an answer that came from elsewhere is for people to settle: there is no message for it. */
async function toets(
  context: ActContext,
  post: Postbericht,
  bericht: Extract<Bericht, { readonly soort: '325' }>,
  declaratie: string | undefined,
): Promise<void> {
  const bevindingen = await declaratieVergelijken(context, post, bericht, declaratie);
  await insertToetsing(context.tx, post, bevindingen, context.nu);
  await updateStand(context.tx, post);
  const { gemeente, aanbieder, soort, id } = post;
  await context.gebeurd({
    act: 'berichten/antwoord-toetsen',
    onderwerp: { soort: 'bericht', id },
    na: { gemeente, aanbieder, soort, bericht: id, aantalBevindingen: bevindingen.length },
  });
}
