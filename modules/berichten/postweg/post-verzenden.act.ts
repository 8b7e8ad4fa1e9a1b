// SPDX-License-Identifier: EUPL-1.2
import { type ActContext, makeContext } from '#platform/context';
import { namens } from '#platform/handler';
import { platformHoed, underHat, wearHat } from '#platform/hoed';
import { readClock } from '#platform/klok';
import type { Omgeving } from '#platform/omgeving';
import { readPostbericht } from '../postkamer/berichten.query.ts';
import { readInhoud } from '../postkamer/inhoud.store.ts';
import type { Postbericht } from '../postkamer/postbericht.ts';
import type { Postweg } from './postweg.ts';
import { claimVerzending, updateVerzending, type Verzending } from './verzending.store.ts';
import { wachttijd } from './verzending.ts';

const self = 'berichten/bericht-wegbrengen';

/**
 * Hands the next message in the out-tray over. Claimed, handed over and written down in one transaction: killed in
 * between, it is handed over again, under the same name.
 * @returns whether there was one
 */
export async function verzendVolgende(omgeving: Omgeving, postweg: Postweg): Promise<boolean> {
  const gevonden = await underHat(omgeving.database, platformHoed, null, async (tx) => {
    const verzending = await claimVerzending(tx, await readClock(tx));
    if (!verzending) return false;
    const hoed = namens('gemeente', verzending.gemeente);
    await wearHat(tx, hoed, null);
    await verzend(await makeContext(omgeving, tx, { persoon: null, naam: 'Inkoopregie', hoed }), verzending, postweg);
    return true;
  });
  if (gevonden) omgeving.wake();
  return gevonden;
}

async function verzend(context: ActContext, verzending: Verzending, postweg: Postweg): Promise<void> {
  const { tx, omgeving } = context;
  const post = await readPostbericht(context, verzending.bericht);
  if (!post) throw new Error(`bericht ${verzending.bericht} is er niet`);
  const naam = `${post.standaard.toUpperCase()}${post.soort}-${post.id}.xml`;
  try {
    await postweg.verzend({ naam, inhoud: readInhoud((work) => work(tx), omgeving.sleutels, post) });
  } catch (fout) {
    omgeving.log({ niveau: 'fout', id: post.id, melding: `postweg: ${codeVan(fout)}` });
    return mislukt(context, verzending, post);
  }
  const poging = { ...verzending, pogingen: verzending.pogingen + 1 };
  await updateVerzending(tx, { ...poging, staat: 'verzonden', nietVoor: null, verzondenOp: context.nu });
  await vertel(context, post, 'verzonden');
}

/** Of an error of the envelope only its code goes to the log: its text may hold a name. */
const codeVan = (fout: unknown): string =>
  fout instanceof Error ? ('code' in fout ? String(fout.code) : fout.name) : 'onbekend';

/** It is tried again later, and at last left to a person. */
async function mislukt(context: ActContext, verzending: Verzending, post: Postbericht): Promise<void> {
  const pogingen = verzending.pogingen + 1;
  const minutes = wachttijd(pogingen);
  const staat = minutes === null ? 'mislukt' : 'klaar';
  const nietVoor = minutes === null ? null : context.nu.add({ minutes });
  await updateVerzending(context.tx, { ...verzending, staat, pogingen, nietVoor, verzondenOp: null });
  if (staat === 'mislukt') await vertel(context, post, staat);
}

const vertel = (
  context: ActContext,
  { gemeente, aanbieder, richting, soort, id }: Postbericht,
  staat: 'verzonden' | 'mislukt',
): Promise<void> =>
  context.gebeurd({
    act: self,
    verwerking: 'overdragen',
    onderwerp: { soort: 'bericht', id },
    na: { gemeente, aanbieder, richting, soort, staat },
  });
