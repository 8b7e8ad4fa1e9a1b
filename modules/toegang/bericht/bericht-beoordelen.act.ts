// SPDX-License-Identifier: EUPL-1.2
import { type Heenbericht, isHeenbericht } from '#libs/ijw';
import { identificatieGebruikt, openBericht, type Postbericht, readPostbericht } from '#modules/berichten';
import type { ActContext } from '#platform/context';
import { startenBehandelen } from '../levering/starten-behandelen.act.ts';
import { stopsBehandelen } from '../levering/stops-behandelen.act.ts';
import { toewijzingenBehandelen } from '../toewijzing/toewijzingen-behandelen.act.ts';
import { antwoordBehandelen } from '../verzoek/antwoord-behandelen.act.ts';
import { verzoekenBehandelen } from '../verzoek/verzoeken-behandelen.act.ts';
import { wijzigingBehandelen } from '../verzoek/wijziging-behandelen.act.ts';
import type { Behandeling } from './behandeling.ts';
import { type Beoordeling, insertBeoordeling, isBeoordeeld } from './beoordeling.store.ts';
import type { Bevinding } from './bevinding.ts';
import { kopToetsen } from './kop-toetsen.rule.ts';
import { retourSturen } from './retour-sturen.act.ts';

const self = 'toegang/bericht-beoordelen';

/**
 * Holds a message against what is known, takes it in or rejects it as a whole (OP286), and answers it; the gemeente's hat
 * is on. With `voorOntvanger` it is answered for its receiver, whoever that is. What it is about was found in order by itself. @returns what came of it; nothing when it is no message for us
 */
export async function berichtBeoordelen(
  context: ActContext,
  id: string,
  voorOntvanger = false,
): Promise<Beoordeling | undefined> {
  const post = await readPostbericht(context, id);
  const bericht = await openBericht(context, id);
  if (!post || !bericht || !isHeenbericht(bericht) || (await isBeoordeeld(context.tx, id))) return undefined;
  const opKop = await kopBevindingen(context, post);
  const behandeling = opKop.length === 0 ? await behandelen(context, bericht, id) : null;
  const bevindingen = behandeling?.bevindingen ?? opKop;
  if (bevindingen.length === 0) await behandeling?.toepassen();
  const beoordeling: Beoordeling = {
    gemeente: post.gemeente,
    bericht: id,
    aanbieder: post.aanbieder,
    soort: bericht.soort,
    oordeel: bevindingen.length === 0 ? 'aanvaard' : 'afgekeurd',
    bevindingen,
    retour: await retourSturen(context, {
      ...post,
      bericht,
      bevindingen,
      nietBeoordeeld: behandeling?.nietBeoordeeld ?? [],
      voorOntvanger,
    }),
  };
  await insertBeoordeling(context.tx, beoordeling, context.nu);
  const { aanbieder, soort, oordeel, retour } = beoordeling;
  const na = { aanbieder, soort, oordeel, retour, bevindingen: bevindingen.map(({ code, pad }) => ({ code, pad })) };
  await context.gebeurd({ act: self, onderwerp: { soort: 'bericht', id }, na });
  return beoordeling;
}

/** What is wrong with the header. The lists of the CBS are not in the material, so that TR378 is not tested. */
const kopBevindingen = async ({ tx, vandaag }: ActContext, post: Postbericht): Promise<readonly Bevinding[]> =>
  kopToetsen({
    gemeente: post.gemeente,
    identificatie: post.identificatie,
    dagtekening: post.dagtekening,
    vandaag: vandaag.toString(),
    identificatieGebruikt: await identificatieGebruikt(tx, post),
    gemeentecodes: null,
  });

function behandelen(context: ActContext, bericht: Heenbericht, id: string): Promise<Behandeling> {
  if (bericht.soort === '301') return toewijzingenBehandelen(context, bericht, id);
  if (bericht.soort === '305') return startenBehandelen(context, bericht, id);
  if (bericht.soort === '307') return stopsBehandelen(context, bericht, id);
  if (bericht.soort === '315') return verzoekenBehandelen(context, bericht, id);
  if (bericht.soort === '317') return wijzigingBehandelen(context, bericht, id);
  return antwoordBehandelen(context, bericht, id);
}
