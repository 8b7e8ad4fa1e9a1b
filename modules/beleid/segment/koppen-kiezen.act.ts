// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { langeTekst, tekst } from '#platform/invoer';
import { koppenKiesbaar } from './koppen-kiezen.rule.ts';
import { readMemovorm, readPlanonderdelen, replacePlanonderdelen } from './planonderdeel.store.ts';
import { readWrittenHeadings } from './plantekst.store.ts';
import type { Planonderdeel, Stuk } from './segmentplan.ts';

/** The headings of the segmentplannen of a region whose plan names none: one on each line. */
export const plankoppenKiezen = defineAct({
  naam: 'beleid/plankoppen-kiezen',
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ koppen: langeTekst(4000) }),
  run: async (context, { koppen }) => {
    const names = koppen.split('\n').map((line) => line.trim().slice(0, 120));
    const gekozen = names.filter((naam) => naam !== '').map((naam) => ({ naam, inhoud: null, vult: null }));
    const beschreven = await readWrittenHeadings(context.tx, context.wie.hoed.code);
    return kies(context, 'beleid/plankoppen-kiezen', 'segmentplan', gekozen, beschreven);
  },
});

/** The same for its memos: which registers fill it, each under what heading. One that has no heading stays out. */
export const memokoppenKiezen = defineAct({
  naam: 'beleid/memokoppen-kiezen',
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    effectketen: tekst(120).optional(),
    kernbedingen: tekst(120).optional(),
    randvoorwaarden: tekst(120).optional(),
    onderwerpen: tekst(120).optional(),
  }),
  run: async (context, koppen) => {
    const vorm = await readMemovorm(context.tx);
    const gekozen = vorm.flatMap(({ vult, inhoud }) => {
      const naam = vult && koppen[vult];
      return naam ? [{ naam, inhoud, vult }] : [];
    });
    return kies(context, 'beleid/memokoppen-kiezen', 'segmentmemo', gekozen, []);
  },
});

async function kies(
  context: ActContext,
  act: string,
  van: Stuk,
  gekozen: readonly Pick<Planonderdeel, 'naam' | 'inhoud' | 'vult'>[],
  beschreven: readonly string[],
) {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  const before = await readPlanonderdelen(tx, verband, van);
  const outcome = koppenKiesbaar({ gekozen, beschreven, uitPlan: before.some(({ herkomst }) => herkomst !== null) });
  if (outcome.status !== 'decided') return outcome;
  await replacePlanonderdelen(tx, verband, van, outcome.value);
  await context.gebeurd({
    act,
    onderwerp: { soort: 'planonderdelen', id: van },
    voor: before.map(({ naam }) => naam),
    na: outcome.value.map(({ naam }) => naam),
  });
  return decided({ koppen: outcome.value.length }, outcome.steps);
}
