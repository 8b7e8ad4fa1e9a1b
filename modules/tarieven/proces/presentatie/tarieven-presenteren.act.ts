// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datumOp } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, langeTekst, moment } from '#platform/invoer';
import { leesTeBeprijzen } from '../../tarief/producten.query.ts';
import { readAanbieders } from '../aanbieders.query.ts';
import { lopendProces } from '../lopend-proces.query.ts';
import type { Tariefproces } from '../proces.ts';
import { leesProcesfeiten } from '../procesfeiten.query.ts';
import { insertPresentatie, setReagerenTot } from './presentatie.store.ts';
import { presentatieToetsen } from './presentatie-toetsen.rule.ts';

const rollen = ['inkoper'] as const;
const presenteren = 'tarieven/tarieven-presenteren';
const verlengen = 'tarieven/tariefreactietijd-verlengen';

/** Shows the tariffs with their build-up to every aanbieder, and asks for reactions until a moment [001 §8.4 h]. */
export const tarievenPresenteren = defineAct({
  naam: presenteren,
  niveau: 'laag',
  rollen,
  invoer: z.object({ proces: id(), reagerenTot: moment(), toelichting: langeTekst(4000) }),
  run: async (context, { proces: procesId, reagerenTot, toelichting }) => {
    const { tx, nu } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    const feiten = await leesProcesfeiten(context, proces);
    const outcome = presentatieToetsen({
      ...feiten,
      reagerenTot,
      isGepresenteerd: proces.gepresenteerd !== null,
    });
    if (outcome.status !== 'decided') return outcome;
    const producten = await leesTeBeprijzen(context, proces.verband, proces.contract);
    const namen = new Map(producten.map(({ product, naam }) => [product, naam]));
    const tarieven = await insertPresentatie(tx, proces, { op: nu, reagerenTot, toelichting }, namen);
    await context.gebeurd({
      act: presenteren,
      onderwerp: { soort: 'tariefpresentatie', id: procesId },
      na: { tarieven, ...(await newsOf(context, proces, reagerenTot)) },
    });
    return decided({ proces: procesId, tarieven }, outcome.steps);
  },
});

/** Gives more time to react; what was promised never becomes shorter. */
export const tariefreactietijdVerlengen = defineAct({
  naam: verlengen,
  niveau: 'laag',
  rollen,
  invoer: z.object({ proces: id(), reagerenTot: moment() }),
  run: async (context, { proces: procesId, reagerenTot }) => {
    const { tx, nu } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    if (proces.reagerenTot === null) return refused(reason('tarieven-niet-gepresenteerd'));
    if (proces.vrijgegeven !== null) return refused(reason('antwoorden-al-vrijgegeven'));
    if (proces.voorstel !== null) return refused(reason('presentatie-na-voorstel'));
    const [was, now] = [proces.reagerenTot, nu].map((one) => Temporal.Instant.compare(reagerenTot, one) > 0);
    if (!was || !now)
      return refused(reason('reactietijd-niet-eerder', { tot: proces.reagerenTot.toString() }, 'reagerenTot'));
    await setReagerenTot(tx, proces, reagerenTot);
    await context.gebeurd({
      act: verlengen,
      onderwerp: { soort: 'tariefpresentatie', id: procesId },
      voor: proces.reagerenTot.toString(),
      na: await newsOf(context, proces, reagerenTot),
    });
    return decided({ proces: procesId });
  },
});

const newsOf = async (context: ActContext, { verband, contract }: Tariefproces, reagerenTot: Temporal.Instant) => ({
  contract: (await leesContract(context, verband, contract))?.naam ?? contract,
  uiterlijk: datumOp(reagerenTot).toString(),
  aanbieders: (await readAanbieders(context.tx)).map(({ aanbieder }) => aanbieder),
});
