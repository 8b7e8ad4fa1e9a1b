// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datumOp } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id } from '#platform/invoer';
import { lockMoment, setVoortgang } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { countStukken } from '../stuk/stuk.store.ts';
import { readAanbieders } from './aanbieders.query.ts';
import { readBijeenkomsten } from './bijeenkomst.store.ts';
import { markUitgenodigd, readGenodigden } from './genodigde.store.ts';
import { uitnodigenToetsen } from './uitnodigen-toetsen.rule.ts';

const self = 'beleid/dialoog-uitnodigen';

/**
 * Sends the invitations: every aanbieder that is asked finds it on its work list. Whoever is chosen later gets the
 * invitation by doing it again.
 */
export const dialoogUitnodigen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({ dialoog: id() }),
  run: async (context, { dialoog }) => {
    const { tx, wie, nu } = context;
    const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
    if (!tafel) return refused(reason('dialoog-bestaat-niet'));
    const chosen = await readGenodigden(tx, dialoog);
    const later = tafel.staat === 'uitgenodigd' && chosen.some(({ uitgenodigd }) => uitgenodigd === null);
    const outcome = uitnodigenToetsen({
      staat: later ? 'concept' : tafel.staat,
      genodigden: chosen.length,
      openbaar: tafel.openbaar,
      bijeenkomsten: (await readBijeenkomsten(tx, dialoog)).filter(({ staat }) => staat === 'gepland').length,
      stukken: await countStukken(tx, dialoog),
      reagerenTot: tafel.reagerenTot,
      nu,
    });
    if (outcome.status !== 'decided') return outcome;
    const now = await markUitgenodigd(tx, tafel, nu);
    if (!later) await setVoortgang(tx, tafel, { staat: 'uitgenodigd' });
    await report(
      context,
      tafel,
      await reach(
        context,
        tafel,
        later,
        now.flatMap(({ aanbieder }) => aanbieder ?? []),
      ),
    );
    return decided({ dialoog, uitgenodigd: now.length }, outcome.steps);
  },
});

/** An open table is on everyone's work list the first time. */
const reach = async ({ tx }: ActContext, { openbaar }: Dialoogmoment, later: boolean, invited: readonly string[]) =>
  openbaar && !later ? (await readAanbieders(tx)).map(({ aanbieder }) => aanbieder) : invited;

async function report(context: ActContext, tafel: Dialoogmoment, aanbieders: readonly string[]): Promise<void> {
  const planned = (await readBijeenkomsten(context.tx, tafel.id)).filter(({ staat }) => staat === 'gepland');
  const first = planned.find(({ begin }) => Temporal.Instant.compare(begin, context.nu) > 0);
  const reageren = (await countStukken(context.tx, tafel.id)) > 0;
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'dialoogmoment', id: tafel.id },
    na: {
      naam: tafel.naam,
      aanbieders,
      dag: first ? datumOp(first.begin).toString() : null,
      reagerenTot: reageren && tafel.reagerenTot ? datumOp(tafel.reagerenTot).toString() : null,
    },
  });
}
