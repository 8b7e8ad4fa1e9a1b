// SPDX-License-Identifier: EUPL-1.2
import { isRetour } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import { readPostbericht } from '../postkamer/berichten.query.ts';
import type { Postbericht } from '../postkamer/postbericht.ts';
import { updateStand } from '../postkamer/stand.store.ts';
import { updateBeantwoord } from '../postweg/verzending.store.ts';
import { updateVoldaan } from '../termijn/termijn.store.ts';
import { insertAntwoord, readBeantwoordeVerzoeken } from './antwoord.store.ts';
import type { Oordeel } from './verwijzing-in-bericht.ts';

const self = 'berichten/bericht-beantwoorden';

/**
 * Ties an answer to the message that it answers: the term ends, and what was said shows on both. The gemeente's hat is on.
 * A message that is rejected counts as not sent, so nothing more follows on it.
 * @returns false when the message had an answer already
 */
export async function antwoordVastleggen(
  context: ActContext,
  bericht: string,
  antwoord: Postbericht,
  oordeel: Oordeel,
): Promise<boolean> {
  const { tx, nu } = context;
  const heen = await readPostbericht(context, bericht);
  if (!heen || !(await insertAntwoord(tx, bericht, antwoord, oordeel, nu))) return false;
  const soort = isRetour(antwoord.soort) ? 'retour' : 'antwoord';
  await updateVoldaan(tx, heen, oordeel.goed ? [soort] : ['retour', 'antwoord'], { door: antwoord.id, op: nu });
  await updateStand(tx, heen);
  await updateBeantwoord(tx, heen, oordeel.goed);
  await context.taakAfronden('berichten/beantwoorden', bericht);
  const { gemeente, aanbieder, richting } = heen;
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'bericht', id: bericht },
    na: {
      gemeente,
      aanbieder,
      richting,
      soort: heen.soort,
      antwoord: antwoord.id,
      antwoordsoort: antwoord.soort,
      goed: oordeel.goed,
      codes: oordeel.codes,
    },
  });
  return true;
}

/** A 301 or 319 answers the requests whose reference it names; the term ends when all of a request are answered. */
export async function verzoekenBeantwoord(context: ActContext, post: Postbericht): Promise<void> {
  if (post.soort !== '301' && post.soort !== '319') return;
  const { tx, nu } = context;
  for (const id of await readBeantwoordeVerzoeken(tx, post)) {
    await updateVoldaan(tx, { ...post, id }, ['antwoord'], { door: post.id, op: nu });
    await updateStand(tx, { ...post, id });
  }
}
