// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, keuze, moment, regels, tekst, vinkje } from '#platform/invoer';
import { readPlan } from '../kernbeding/kernbeding.store.ts';
import { lockMoment, saveMoment } from './dialoogmoment.store.ts';
import { type Dialoogmoment, dialoogbesluiten, dialoogsoorten } from './dialoogmoment.ts';
import { type Dialoogplan, leesDialoogplan } from './planning/vast.query.ts';
import { leesSegmenten } from './segmenten.query.ts';

const self = 'beleid/dialoog-plannen';
const invoer = z.object({
  id: id().optional(),
  naam: tekst(120),
  soort: keuze(dialoogsoorten),
  vast: tekst(100).optional(),
  contracten: z.array(tekst(100)).max(100).default([]),
  segmenten: z.array(tekst(100)).max(100).default([]),
  inhoud: regels(30),
  openbaar: vinkje(),
  reagerenTot: moment().optional(),
  handeling: keuze(dialoogbesluiten).optional(),
  voorbeeld: vinkje(),
});

/** Prepares a round or table, or changes it while nobody was invited yet. */
export const dialoogPlannen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer,
  run: async (context, { id: existing, vast: code, ...given }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const before = existing ? await lockMoment(tx, verband, existing) : undefined;
    if (existing && !before) return refused(reason('dialoog-bestaat-niet'));
    if (before && before.staat !== 'concept') return refused(reason('dialoog-al-uitgenodigd'));
    const plan = await leesDialoogplan(context, verband);
    const vast = plan.vast.find((found) => found.code === code);
    const inhoud = vast?.inhoud ?? given.inhoud;
    const broken = await brokenReferences(context, given, code, plan);
    if (inhoud.length === 0) broken.push(reason('dialoog-zonder-inhoud', {}, 'inhoud'));
    if (broken.length > 0) return refused(broken);

    const nieuw: Dialoogmoment = {
      ...given,
      verband,
      id: existing ?? newId(),
      vast: vast?.code ?? null,
      inhoud,
      stukkenVooraf: vast?.stukkenVooraf ?? [],
      reagerenTot: given.reagerenTot ?? null,
      handeling: given.handeling ?? null,
      staat: 'concept',
      beantwoordDoor: null,
      gepubliceerdDoor: null,
      besluit: null,
    };
    await saveMoment(tx, nieuw, vast?.herkomst ?? null);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'dialoogmoment', id: nieuw.id },
      voor: before?.naam ?? null,
      na: { naam: nieuw.naam, soort: nieuw.soort, vast: nieuw.vast },
    });
    return decided({ id: nieuw.id });
  },
});

type Verwijzingen = Pick<z.output<typeof invoer>, 'contracten' | 'segmenten'>;

/** Does all to which it refers stand in the plan? */
async function brokenReferences(
  context: ActContext,
  { contracten, segmenten }: Verwijzingen,
  vast: string | undefined,
  plan: Dialoogplan,
): Promise<Reason[]> {
  const verband = context.wie.hoed.code;
  const known = (await readPlan(context.tx, verband)).contracten;
  const segments = (await leesSegmenten(context, verband)).map(({ code }) => code);
  return [
    ...contracten
      .filter((contract) => !known.includes(contract))
      .map((contract) => reason('dialoog-contract-onbekend', { contract }, 'contracten[]')),
    ...segmenten
      .filter((segment) => !segments.includes(segment))
      .map((segment) => reason('dialoog-segment-onbekend', { segment }, 'segmenten[]')),
    ...(vast !== undefined && !plan.vast.some(({ code }) => code === vast)
      ? [reason('dialoog-vast-onbekend', { moment: vast }, 'vast')]
      : []),
  ];
}
