// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { countMetNaam, leesContract } from '#modules/beleid';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, keuze, langeTekst } from '#platform/invoer';
import { readAanbieders, readBetrokkenen } from '../aanbieders.query.ts';
import { lopendProces } from '../lopend-proces.query.ts';
import type { Tariefproces } from '../proces.ts';
import { countTariefreacties } from '../procesfeiten.query.ts';
import { antwoordenToetsen } from './antwoorden-toetsen.rule.ts';
import {
  insertAntwoord,
  readAntwoorden,
  readBeantwoorden,
  readGekozen,
  setVrijgegeven,
} from './tariefantwoord.store.ts';
import { uitkomsten } from './tariefreactie.ts';

const rollen = ['inkoper'] as const;
const beantwoorden = 'tarieven/tariefreacties-beantwoorden';
const vrijgeven = 'tarieven/tariefantwoorden-vrijgeven';

/** Answers one reaction or several at once: taken over, partly or not, and why [001 §8.4 i]. */
export const tariefreactiesBeantwoorden = defineAct({
  naam: beantwoorden,
  niveau: 'laag',
  rollen,
  invoer: z.object({
    proces: id(),
    reacties: z.array(id()).min(1, 'Kies ten minste één reactie.').max(500).default([]),
    uitkomst: keuze(uitkomsten),
    samenvatting: langeTekst(4000),
    motivering: langeTekst(10_000),
  }),
  run: async (context, { proces: procesId, reacties, ...antwoord }) => {
    const { tx, wie, nu } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    if (proces.vrijgegeven !== null) return refused(reason('antwoorden-al-vrijgegeven'));
    const gekozen = await readGekozen(tx, proces, reacties);
    if (gekozen.length === 0 || gekozen.length < new Set(reacties).size)
      return refused(reason('tariefreactie-bestaat-niet', {}, 'reacties[]'));
    const made = { ...antwoord, id: newId() };
    await insertAntwoord(tx, proces, { naam: wie.naam, op: nu }, made, gekozen);
    await context.gebeurd({
      act: beantwoorden,
      onderwerp: { soort: 'tariefpresentatie', id: procesId },
      na: { uitkomst: antwoord.uitkomst, reacties: gekozen.length },
    });
    return decided({ proces: procesId, antwoord: made.id });
  },
});

/** All answers are there: every aanbieder reads those to its own reactions from the same moment, and all read them without names. */
export const tariefantwoordenVrijgeven = defineAct({
  naam: vrijgeven,
  niveau: 'laag',
  rollen,
  invoer: z.object({ proces: id() }),
  run: async (context, { proces: procesId }) => {
    const { tx, nu } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    const outcome = antwoordenToetsen({
      nu,
      reagerenTot: proces.reagerenTot,
      vrijgegeven: proces.vrijgegeven !== null,
      ...(await countTariefreacties(context, proces)),
      metNaam: await countNamed(context, proces),
    });
    if (outcome.status !== 'decided') return outcome;
    await setVrijgegeven(tx, proces, nu);
    await context.taakAfronden(beantwoorden, procesId);
    const contract = (await leesContract(context, proces.verband, proces.contract))?.naam ?? proces.contract;
    await context.gebeurd({
      act: vrijgeven,
      onderwerp: { soort: 'tariefpresentatie', id: procesId },
      na: { contract, aanbieders: await readBetrokkenen(tx, proces) },
    });
    return decided({ proces: procesId }, outcome.steps);
  },
});

/** An answer to one is read by others, so none of all who reacted may stand in any of them. */
async function countNamed({ tx }: ActContext, proces: Tariefproces): Promise<number> {
  const reacted = await readBeantwoorden(tx, proces);
  const namen = (await readAanbieders(tx)).flatMap(({ aanbieder, naam }) => (reacted.includes(aanbieder) ? naam : []));
  const antwoorden = await readAntwoorden(tx, proces);
  return countMetNaam(
    antwoorden.map(({ samenvatting, motivering }) => ({ tekst: `${samenvatting} ${motivering}`, namen })),
  );
}
