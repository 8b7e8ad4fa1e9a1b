// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';
import { type Jaarprogramma, magDat } from './jaarprogramma.ts';

export type VaststelbaarReden = Reason<'jaarprogramma-niet-voorgelegd' | 'zienswijzen-nog-open'>;
type Vraag = {
  readonly programma: Jaarprogramma;
  /** Names of the gemeenten whose council has not given its view yet. */
  readonly zonderZienswijze: readonly string[];
  readonly vandaag: Datum;
};

/** Can the body decide now? Every council has given its view, or their term has passed. Whether it may decide is for the mandate register. */
export function jaarprogrammaVaststelbaar({
  programma,
  zonderZienswijze,
  vandaag,
}: Vraag): Outcome<true, VaststelbaarReden> {
  const tot = programma.zienswijzenTot;
  const open = zonderZienswijze.length > 0 && (tot === null || !isVoor(tot, vandaag));
  const steps = [
    step('zienswijzen-tot', tot?.toString() ?? null, 'datum', input),
    step('zonder-zienswijze', zonderZienswijze.join(', ') || null, 'tekst', input),
    step('zienswijzen-gehoord', !open, 'ja-nee', rule('beleid/jaarprogramma-vaststellen')),
  ];
  if (!magDat(programma.staat, 'vaststellen')) return refused(reason('jaarprogramma-niet-voorgelegd'), steps);
  if (open)
    return refused(reason('zienswijzen-nog-open', { wie: zonderZienswijze.join(', '), tot: String(tot) }), steps);
  return decided(true, steps);
}
