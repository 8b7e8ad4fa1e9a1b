// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { BelegdeTaak, Taakdrager } from './taak.ts';

export type TaakReden = Reason<'taak-bij-gemeente' | 'taak-bij-uitvoeringsorganisatie' | 'taak-bij-anders'>;

/** The kind of hat by which one of the two acts; others have no part in the division. */
export type Taakhoed = 'gemeente' | 'verband';

const self = 'regio/taak-toetsen';
const drager: Readonly<Record<Taakhoed, Taakdrager>> = { gemeente: 'gemeente', verband: 'uitvoeringsorganisatie' };

/**
 * May who wears this hat do an act, given with whom the tasks lie to which the act is linked? [002 §7.3] An act without
 * a task is nobody's in particular; a task that is held jointly stops neither.
 */
export function taakToetsen(taken: readonly BelegdeTaak[], hoed: Taakhoed): Outcome<true, TaakReden> {
  const asked = [
    step('namens', drager[hoed], 'code', input),
    ...taken.flatMap(({ naam, bij, bron }) => [step('taak', naam, 'tekst', bron), step('taak-bij', bij, 'code', bron)]),
  ];
  const elders = taken.filter(({ bij }) => bij !== 'samen' && bij !== drager[hoed]);
  const steps = [step('taak-belegd', elders.length === 0, 'ja-nee', rule(self), asked)];
  return elders.length === 0 ? decided(true, steps) : refused(elders.map(reasonOf), steps);
}

function reasonOf({ naam, bij }: BelegdeTaak): TaakReden {
  if (bij === 'gemeente') return reason('taak-bij-gemeente', { taak: naam });
  if (bij === 'uitvoeringsorganisatie') return reason('taak-bij-uitvoeringsorganisatie', { taak: naam });
  return reason('taak-bij-anders', { taak: naam });
}
