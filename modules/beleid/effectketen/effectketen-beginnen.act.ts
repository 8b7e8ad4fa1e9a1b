// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { langeTekst, tekst } from '#platform/invoer';
import { vraagVaststelling } from './concept-wijzigen.act.ts';
import { insertConcept, readKetens } from './effectketen.store.ts';
import type { Keten } from './effectketen.ts';
import { ketenVoorstellen } from './keten-voorstellen.rule.ts';
import { leesKetenkennis } from './ketenkennis.query.ts';

const voorstellen = 'beleid/effectketen-voorstellen';
const bijstellen = 'beleid/effectketen-bijstellen';

/** Begins the first chain of a segment with what the plan says; people order and amend it. */
export const effectketenVoorstellen = defineAct({
  naam: voorstellen,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ segment: tekst(80) }),
  run: async (context, { segment }) => {
    const { tx, wie } = context;
    const kennis = await leesKetenkennis(context, wie.hoed.code);
    if (!kennis.segmenten.some(({ code }) => code === segment)) return refused(reason('segment-bestaat-niet'));
    if ((await readKetens(tx, wie.hoed.code, segment)).length > 0) return refused(reason('effectketen-bestaat-al'));
    const voorstel = ketenVoorstellen(kennis.plan, segment);
    if (voorstel.status !== 'decided') return voorstel;
    return beginConcept(context, { act: voorstellen, segment, versie: 1, keten: voorstel.value, aanleiding: null });
  },
});

/** Begins a next version from the one that was adopted, which stays as it is: with more knowledge doelen are adjusted. */
export const effectketenBijstellen = defineAct({
  naam: bijstellen,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ segment: tekst(80), aanleiding: langeTekst(2000) }),
  run: async (context, { segment, aanleiding }) => {
    const [newest] = await readKetens(context.tx, context.wie.hoed.code, segment);
    if (!newest) return refused(reason('effectketen-bestaat-niet'));
    if (newest.staat === 'concept') return refused(reason('effectketen-al-concept'));
    const { doelen, weglatingen, versie } = newest;
    const keten: Keten = { doelen, weglatingen };
    const outcome = await beginConcept(context, { act: bijstellen, segment, versie: versie + 1, keten, aanleiding });
    if (outcome.status === 'decided')
      await vraagVaststelling(context, segment, keten, await leesKetenkennis(context, context.wie.hoed.code));
    return outcome;
  },
});

type Begin = {
  readonly act: string;
  readonly segment: string;
  readonly versie: number;
  readonly keten: Keten;
  readonly aanleiding: string | null;
};

async function beginConcept(context: ActContext, { act, segment, versie, keten, aanleiding }: Begin) {
  const { tx, wie, nu } = context;
  const concept = { ...keten, segment, versie, staat: 'concept' as const, aanleiding, begonnen: nu };
  const opgesteldDoor = wie.persoon;
  if (!(await insertConcept(tx, wie.hoed.code, { ...concept, opgesteldDoor, vastgesteld: null })))
    return refused(reason('effectketen-al-concept'));
  await context.gebeurd({
    act,
    onderwerp: { soort: 'effectketen', id: segment },
    na: { versie, doelen: keten.doelen.length, aanleiding },
  });
  return decided({ segment, versie });
}
