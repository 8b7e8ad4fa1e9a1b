// SPDX-License-Identifier: EUPL-1.2
import type { ActContext } from '#platform/context';
import { readEvaluatie, readOpvolger, readStappen, saveEvaluatie, saveStap } from './evaluatie.store.ts';
import type { Evaluatie } from './evaluatie.ts';
import { evaluatieOpvolgen } from './evaluatie-opvolgen.rule.ts';

const self = 'beleid/evaluatie-klaarzetten';

/** Puts the next occasion of an adopted evaluation ready, once; its days bring the reminders. @returns its code, if it comes back */
export async function volgendeKlaarzetten(context: ActContext, evaluatie: Evaluatie): Promise<string | null> {
  const { tx, wie, vandaag } = context;
  const verband = wie.hoed.code;
  const opvolger = (await readOpvolger(tx, verband, evaluatie.code)) ?? null;
  const stappen = await readStappen(tx, verband, evaluatie.code);
  const outcome = evaluatieOpvolgen({ evaluatie, stappen, opvolger, vastgesteldOp: vandaag });
  if (outcome.status !== 'decided' || outcome.value === null) return null;
  const { evaluatie: next, stappen: steps } = outcome.value;
  if (!opvolger && (await readEvaluatie(tx, verband, next.code))) return null;
  await saveEvaluatie(tx, verband, opvolger ? next : { ...next, opgesteldDoor: wie.persoon });
  for (const stap of steps) await saveStap(tx, verband, next.code, stap);
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'evaluatie', id: next.code },
    na: { uiterlijk: next.uiterlijk?.toString() ?? null, na: evaluatie.code },
  });
  return next.code;
}
