// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { alsEigen } from '#platform/hoed';
import { id } from '#platform/invoer';
import { lockMoment, setVoortgang } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { insertVersie, readBepalingen, readStuk } from '../stuk/stuk.store.ts';
import { insertGepubliceerd, readWijzigingen } from './beantwoording.store.ts';
import { leesBeslisrol } from './beslisrol.query.ts';
import { publicerenToetsen } from './publiceren-toetsen.rule.ts';
import { readTePubliceren } from './te-publiceren.query.ts';

const self = 'beleid/dialoog-publiceren';

/**
 * Publishes what was said and answered, without names; the texts get the version in which everything that changed is
 * written. Not by whoever completed the answers. The report follows by itself.
 */
export const dialoogPubliceren = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({ dialoog: id() }),
  run: async (context, { dialoog }) => {
    const { tx, wie } = context;
    const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
    if (!tafel) return refused(reason('dialoog-bestaat-niet'));
    const reacties = await readTePubliceren(tx, dialoog);
    const outcome = publicerenToetsen({
      ...tafel,
      beantwoordDoor: alsEigen(wie, tafel.beantwoordDoor),
      persoon: wie.persoon,
      teksten: reacties,
    });
    if (outcome.status !== 'decided') return outcome;
    await insertGepubliceerd(tx, tafel, reacties);
    const gewijzigd = await writeChanges(context, dialoog);
    await setVoortgang(tx, tafel, { staat: 'gepubliceerd', gepubliceerdDoor: wie.persoon });
    await askDecision(context, tafel);
    await context.taakAfronden(self, dialoog);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'dialoogmoment', id: dialoog },
      voor: tafel.staat,
      na: { reacties: reacties.length, gewijzigd },
    });
    return decided({ dialoog }, outcome.steps);
  },
});

/** Every text that an answer changed gets a new version. @returns how many bepalingen changed */
async function writeChanges({ tx, nu, wie }: ActContext, dialoog: string): Promise<number> {
  const changes = await readWijzigingen(tx, dialoog);
  for (const [stukId, own] of Map.groupBy(changes, ({ stuk }) => stuk ?? '')) {
    const stuk = await readStuk(tx, stukId);
    if (!stuk) throw new Error(`${self}: een wijziging verwijst naar een stuk dat er niet is`);
    const nieuw = new Map(own.map((change) => [change.bepaling, change.nieuw]));
    const bepalingen = (await readBepalingen(tx, stukId, stuk.versie)).map(({ nummer, tekst }) => ({
      nummer,
      tekst: nieuw.get(nummer) ?? tekst,
    }));
    await insertVersie(tx, {
      stuk: { ...stuk, versie: stuk.versie + 1 },
      op: nu,
      naam: wie.naam,
      bepalingen,
      bestand: null,
    });
  }
  return changes.length;
}

/** Where a body must decide, it finds that on its work list. */
async function askDecision(context: ActContext, { verband, id: dialoog, naam, handeling, contracten }: Dialoogmoment) {
  if (handeling === null) return;
  await context.taakOpenen({
    rol: await leesBeslisrol(context, verband, handeling, contracten),
    soort: 'beleid/dialoog-besluiten',
    onderwerp: { soort: 'dialoogmoment', id: dialoog },
    gegevens: { naam },
  });
}
