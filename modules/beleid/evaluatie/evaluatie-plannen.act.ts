// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { dag, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { readPlan } from '../kernbeding/kernbeding.store.ts';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { lockEvaluatie, readStappen, saveEvaluatie, saveStap } from './evaluatie.store.ts';
import { type Evaluatie, evaluatieritmes, evaluatiestappen } from './evaluatie.ts';
import { evaluatiePlanbaar } from './evaluatie-plannen.rule.ts';

const self = 'beleid/evaluatie-plannen';
/** Stands in the address of the form for a new one. */
const reserved = 'nieuw';

const nieuweEvaluatie = {
  wanneer: null,
  vanafVolgensPlan: null,
  na: null,
  conclusie: null,
  staat: 'gepland',
  vastgesteldOp: null,
} as const satisfies Partial<Evaluatie>;

/** Plans an evaluation: over which period, about which doelen, and when each step is done. With `code` it changes one. */
export const evaluatiePlannen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    naam: tekst(80),
    waarover: langeTekst(2000),
    wie: tekst().optional(),
    overVan: dag().optional(),
    overTot: dag().optional(),
    uiterlijk: dag().optional(),
    gegevensOp: dag().optional(),
    conceptOp: dag().optional(),
    radenOp: dag().optional(),
    ritme: keuze(evaluatieritmes).meta({ description: 'Hoe vaak zij terugkomt; zonder: één keer.' }).optional(),
    doelen: z.array(tekst()).default([]),
    voorbeeld: vinkje(),
  }),
  run: async (context, { code: existing, ...invoer }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const code = existing ?? codeVan(invoer.naam);
    const before = await lockEvaluatie(tx, verband, code);
    if (existing && !before) return refused(reason('evaluatie-bestaat-niet'));
    if (!existing && (before || code === reserved || code === ''))
      return refused(reason('evaluatie-naam-bezet', {}, 'naam'));
    if (before?.staat === 'vastgesteld') return refused(reason('evaluatie-al-vastgesteld'));
    const plan = await readPlan(tx, verband);
    if (!invoer.doelen.every((doel) => doel in plan.doelen))
      return refused(reason('evaluatie-doel-onbekend', {}, 'doelen[]'));
    const planning = planningOf(invoer);
    const outcome = evaluatiePlanbaar(planning);
    if (outcome.status !== 'decided') return outcome;
    const { naam, waarover, doelen, voorbeeld } = invoer;
    const { stappen, ...days } = planning;
    const own = { naam, waarover, doelen, voorbeeld, ...days, wie: invoer.wie ?? null, ritme: invoer.ritme ?? null };
    await saveEvaluatie(tx, verband, { ...(before ?? nieuweEvaluatie), ...own, code, opgesteldDoor: wie.persoon });
    const kept = await readStappen(tx, verband, code);
    for (const stap of evaluatiestappen) {
      const gedaanOp = kept.find((een) => een.stap === stap)?.gedaanOp ?? null;
      await saveStap(tx, verband, code, { stap, uiterlijk: stappen[stap], gedaanOp });
    }
    await herinneringAfronden(context, 'evaluatie', code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'evaluatie', id: code },
      na: { naam, uiterlijk: planning.uiterlijk?.toString() ?? null, doelen },
    });
    return decided({ code }, outcome.steps);
  },
});

type Dag = Temporal.PlainDate | undefined;
type Dagen = Readonly<Record<'overVan' | 'overTot' | 'uiterlijk' | 'gegevensOp' | 'conceptOp' | 'radenOp', Dag>>;
const planningOf = (invoer: { readonly [Key in keyof Dagen]?: Dag }) => ({
  overVan: invoer.overVan ?? null,
  overTot: invoer.overTot ?? null,
  uiterlijk: invoer.uiterlijk ?? null,
  stappen: {
    gegevens: invoer.gegevensOp ?? null,
    concept: invoer.conceptOp ?? null,
    raden: invoer.radenOp ?? null,
  },
});
