// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { isHeenbericht, isHeensoort, maakRetour, type Retouruitkomst } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import { defineHandler, namens } from '#platform/handler';
import { berichtVerzenden } from '../postkamer/bericht-verzenden.act.ts';
import { openBericht, readPostbericht } from '../postkamer/berichten.query.ts';
import { isOntvangerHier } from '../postkamer/deelname.query.ts';
import { nextIdentificatie } from '../postkamer/nummer.store.ts';

const ontvangen = z.object({
  gemeente: z.string(),
  soort: z.string(),
  bericht: z.string(),
  geldig: z.literal(false),
  voorOntvanger: z.boolean(),
});
const verzonden = z.object({ gemeente: z.string(), soort: z.string(), bericht: z.string(), weg: z.literal('hier') });

/** No checks of ours are the XSLT of the standard; this says that a message fell on the rules within it (berichten.md §10). */
const xsltVersie = '1.0.0';

/** A message that breaks a rule within itself gets its return message at once; nobody looks at what it says. */
export const foutBeantwoorden = defineHandler({
  naam: 'berichten/fout-beantwoorden',
  op: 'berichten/bericht-ontvangen',
  hoeden: ({ na }) => {
    const { data } = ontvangen.safeParse(na);
    return data && isHeensoort(data.soort) ? [namens('gemeente', data.gemeente)] : [];
  },
  run: (context, { na }) => {
    const { bericht, voorOntvanger } = ontvangen.parse(na);
    return stuurRetour(context, bericht, { soort: 'in-bericht', xsltVersie }, voorOntvanger);
  },
});

/** What was made here, and is read here, was checked before it was sent: its receiver confirms it at once. */
export const ontvangstBevestigen = defineHandler({
  naam: 'berichten/ontvangst-bevestigen',
  op: 'berichten/bericht-verzenden',
  hoeden: ({ na }) => {
    const { data } = verzonden.safeParse(na);
    return data && isHeensoort(data.soort) ? [namens('gemeente', data.gemeente)] : [];
  },
  run: (context, { na }) => stuurRetour(context, verzonden.parse(na).bericht, { soort: 'goed' }),
});

/** On behalf of the receiver, when that takes part here; else it is for the receiver to do so elsewhere. */
async function stuurRetour(
  context: ActContext,
  id: string,
  uitkomst: Retouruitkomst,
  voorOntvanger = false,
): Promise<void> {
  const post = await readPostbericht(context, id);
  const bericht = await openBericht(context, id);
  if (!post || !bericht || !isHeenbericht(bericht)) return;
  if (!voorOntvanger && !(await isOntvangerHier(context, post))) return;
  const identificatie = await nextIdentificatie(context.tx, post.gemeente, post.aanbieder);
  const kenmerk = { identificatie, dagtekening: context.vandaag.toString() };
  await berichtVerzenden(context, maakRetour(bericht, kenmerk, uitkomst), id);
}
