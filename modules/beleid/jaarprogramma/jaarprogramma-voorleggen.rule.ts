// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, datum, isNa, isVoor } from '#libs/kernel';
import { type Jaarprogramma, magDat, type Programmapost } from './jaarprogramma.ts';

export type VoorlegReden = Reason<
  | 'jaarprogramma-geen-concept'
  | 'jaarprogramma-zonder-posten'
  | 'sleutel-ontbreekt'
  | 'sleutel-mist-gemeente'
  | 'zienswijzen-in-verleden'
  | 'rapportage-voor-jaar'
  | 'verantwoording-voor-jaareinde'
>;
type Vraag = {
  /** With the days that are now asked for. */
  readonly programma: Jaarprogramma;
  readonly posten: readonly Programmapost[];
  readonly leden: readonly { readonly gemeente: string; readonly naam: string }[];
  readonly uiterlijk: Datum;
  readonly vandaag: Datum;
};
const self = 'beleid/jaarprogramma-voorleggen';

/** Can the councils give their view on it? It has posts and a key that names every gemeente, there is time left, and what follows the year comes in it or after it. Amounts may be unknown. */
export function jaarprogrammaVoorlegbaar({
  programma,
  posten,
  leden,
  uiterlijk,
  vandaag,
}: Vraag): Outcome<true, VoorlegReden> {
  const { jaar, rapportages, verantwoordingTot } = programma;
  const unknown = posten.filter(({ bedrag }) => bedrag === null).length;
  const missing = leden.filter(({ gemeente }) => !(gemeente in (programma.sleutel?.gewichten ?? {})));
  const reasons: VoorlegReden[] = [];
  if (!magDat(programma.staat, 'voorleggen')) reasons.push(reason('jaarprogramma-geen-concept'));
  if (posten.length === 0) reasons.push(reason('jaarprogramma-zonder-posten'));
  if (!programma.sleutel) reasons.push(reason('sleutel-ontbreekt'));
  else if (missing.length > 0)
    reasons.push(reason('sleutel-mist-gemeente', { gemeenten: missing.map(({ naam }) => naam).join(', ') }));
  if (!isNa(uiterlijk, vandaag)) reasons.push(reason('zienswijzen-in-verleden', {}, 'uiterlijk'));
  const early = rapportages.find((dag) => isVoor(dag, datum(`${jaar}-01-01`)));
  if (early) reasons.push(reason('rapportage-voor-jaar', { jaar: String(jaar), dag: early.toString() }));
  if (verantwoordingTot && !isNa(verantwoordingTot, datum(`${jaar}-12-31`)))
    reasons.push(reason('verantwoording-voor-jaareinde', { jaar: String(jaar) }, 'verantwoordingTot'));
  const steps = [
    step('posten', posten.length, 'stuks', rule(self)),
    step('posten-zonder-bedrag', unknown, 'stuks', rule(self)),
    step('gemeenten-in-sleutel', leden.length - missing.length, 'stuks', input),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
