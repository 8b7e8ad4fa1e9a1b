// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, keuze, langeTekst } from '#platform/invoer';
import { lockMoment } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { uitkomsten } from '../reactie/reactie.ts';
import { readBepalingen, readStuk } from '../stuk/stuk.store.ts';
import {
  deleteLeeg,
  findWijziging,
  insertBeantwoording,
  readGekozen,
  setPublicatietekst,
  unlinkReacties,
} from './beantwoording.store.ts';

const rollen = ['beleidsadviseur', 'inkoper'] as const;
const self = 'beleid/reacties-beantwoorden';
const invoer = z.object({
  dialoog: id(),
  reacties: z.array(id()).min(1, 'Kies ten minste één reactie.').max(500).default([]),
  uitkomst: keuze(uitkomsten),
  tekst: langeTekst(10_000),
  motivering: langeTekst(10_000).optional(),
  nieuw: langeTekst(20_000).optional(),
});

/** Answers one reaction or several at once: what changed, from which words to which, or why not. */
export const reactiesBeantwoorden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen,
  invoer,
  run: async (context, { dialoog, reacties, motivering = null, nieuw = null, ...given }) => {
    const { tx, wie, nu } = context;
    const tafel = await answerable(context, dialoog);
    if ('code' in tafel) return refused(tafel);
    const chosen = await readGekozen(tx, dialoog, reacties);
    if (chosen.length < new Set(reacties).size || chosen.length === 0)
      return refused(reason('reactie-bestaat-niet', {}, 'reacties[]'));
    // What they were answered before no longer counts; it may be the answer that changed the same bepaling.
    await unlinkReacties(tx, tafel.verband, reacties);
    await deleteLeeg(tx, tafel.verband, dialoog);
    const change = given.uitkomst === 'gewijzigd' ? await changeOf(context, chosen, nieuw) : unchanged;
    if ('code' in change) return refused(change);
    const beantwoording = { ...given, ...change, id: newId(), moment: dialoog, motivering };
    await insertBeantwoording(tx, { verband: tafel.verband, naam: wie.naam, op: nu }, beantwoording, chosen);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'dialoogmoment', id: dialoog },
      voor: change.oud,
      na: { uitkomst: given.uitkomst, reacties: chosen.length, bepaling: change.bepaling, nieuw: change.nieuw },
    });
    return decided({ dialoog, beantwoording: beantwoording.id });
  },
});

/** The words with which a reaction is published, where its own would say whose it is. */
export const publicatietekstSchrijven = defineAct({
  naam: 'beleid/publicatietekst-schrijven',
  niveau: 'laag',
  rollen,
  invoer: z.object({ dialoog: id(), reactie: id(), tekst: langeTekst(5000) }),
  run: async (context, { dialoog, reactie, tekst }) => {
    const { tx, wie } = context;
    const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
    if (!tafel) return refused(reason('dialoog-bestaat-niet'));
    if (tafel.staat === 'gepubliceerd') return refused(reason('dialoog-al-gepubliceerd'));
    if (!(await setPublicatietekst(tx, tafel.verband, reactie, tekst)))
      return refused(reason('reactie-zonder-antwoord'));
    await context.gebeurd({
      act: 'beleid/publicatietekst-schrijven',
      onderwerp: { soort: 'dialoogmoment', id: dialoog },
      na: { reactie },
    });
    return decided({ dialoog });
  },
});

async function answerable({ tx, wie }: ActContext, dialoog: string): Promise<Dialoogmoment | Reason> {
  const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
  if (!tafel) return reason('dialoog-bestaat-niet');
  if (tafel.staat === 'concept') return reason('dialoog-nog-concept');
  return tafel.staat === 'beantwoord' || tafel.staat === 'gepubliceerd' ? reason('dialoog-al-beantwoord') : tafel;
}

const unchanged = { stuk: null, bepaling: null, oud: null, nieuw: null };

/** A change is about one bepaling, and a bepaling is changed by one answer. */
async function changeOf(
  { tx }: ActContext,
  chosen: Awaited<ReturnType<typeof readGekozen>>,
  nieuw: string | null,
): Promise<Reason | { stuk: string; bepaling: string; oud: string; nieuw: string }> {
  const [first] = chosen;
  if (nieuw === null) return reason('wijziging-zonder-tekst', {}, 'nieuw');
  if (!first?.bepaling || chosen.some(({ stuk, bepaling }) => stuk !== first.stuk || bepaling !== first.bepaling))
    return reason('wijziging-van-een-bepaling', {}, 'reacties[]');
  const { stuk, bepaling } = first;
  if (await findWijziging(tx, stuk, bepaling)) return reason('bepaling-al-gewijzigd', { nummer: bepaling }, 'nieuw');
  const current = await readStuk(tx, stuk);
  const oud = (await readBepalingen(tx, stuk, current?.versie ?? 0)).find(({ nummer }) => nummer === bepaling);
  return oud ? { stuk, bepaling, oud: oud.tekst, nieuw } : reason('bepaling-bestaat-niet', { nummer: bepaling });
}
