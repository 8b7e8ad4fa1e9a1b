// SPDX-License-Identifier: EUPL-1.2
import {
  decided,
  input,
  norm,
  type Outcome,
  type Reason,
  reason,
  refused,
  rule,
  type Source,
  step,
} from '#libs/explain';
import { countDays, type Datum, datumOp, isNa, isVoor } from '#libs/kernel';
import type { Venster } from './procedure.ts';

/** What the region's own planning says about one moment; `hard` when it cannot move. */
export type Planningseis = {
  readonly moment: 'opent' | 'sluit' | 'uitslag' | 'ingang';
  readonly wat: string;
  /** The first and last day of what is planned: the same for a day, others for a month or quarter. */
  readonly van: Datum;
  readonly tot: Datum;
  readonly hard: boolean;
  readonly source: Source;
};

export type Planning = Venster & {
  readonly uitslag: Datum;
  readonly ingang: Datum;
  /** First term of the contract; null where the plan gives none. */
  readonly looptijdJaren: number | null;
  readonly eisen: readonly Planningseis[];
};

export type Signaal = Reason<'planning-te-vroeg' | 'planning-te-laat' | 'planning-andere-dag' | 'looptijd-kort'> & {
  readonly hard: boolean;
};
export type PlanningReden = Reason<'sluit-voor-opent' | 'uitslag-voor-sluiting' | 'ingang-voor-uitslag'>;

const self = 'inkoop/planning-toetsen';
const shortestYears = 3;
const careful = norm('Norm voor Opdrachtgeverschap: contracten van ten minste drie jaar (indicatief)');

/**
 * Do the moments of a procedure follow each other, and do they keep to the region's planning and the
 * zorgvuldigheidseisen (timely, room for implementation, several years)? [001 §7.1; 002 §7.1]
 * Signals warn and do not stop anyone: the terms are indicative.
 */
export function planningToetsen(planning: Planning): Outcome<readonly Signaal[], PlanningReden> {
  const opent = datumOp(planning.opent);
  const sluit = datumOp(planning.sluit);
  const { uitslag, ingang, looptijdJaren } = planning;
  const steps = [
    step('dagen-om-in-te-schrijven', isVoor(sluit, opent) ? 0 : countDays(opent, sluit), 'dag', input),
    step('dagen-om-te-toetsen', daysBetween(sluit, uitslag), 'dag', input),
    step('dagen-om-in-te-voeren', daysBetween(uitslag, ingang), 'dag', input),
  ];
  const order: PlanningReden[] = [];
  if (Temporal.Instant.compare(planning.opent, planning.sluit) >= 0)
    order.push(reason('sluit-voor-opent', {}, 'sluit'));
  if (!isNa(uitslag, sluit)) order.push(reason('uitslag-voor-sluiting', { sluit: sluit.toString() }, 'uitslag'));
  if (!isNa(ingang, uitslag)) order.push(reason('ingang-voor-uitslag', { uitslag: uitslag.toString() }, 'ingang'));
  if (order.length > 0) return refused(order, steps);

  const dayOf = { opent, sluit, uitslag, ingang };
  const held = planning.eisen.map((eis) => ({ eis, signaal: compare(eis, dayOf[eis.moment]) }));
  const signals = held.flatMap(({ signaal }) => (signaal ? [signaal] : []));
  const short = looptijdJaren !== null && looptijdJaren < shortestYears;
  if (short) signals.push({ ...reason('looptijd-kort', { jaren: looptijdJaren, norm: shortestYears }), hard: false });
  return decided(signals, [
    ...steps,
    ...held.map(({ eis, signaal }) =>
      step('planningseis', eis.wat, 'tekst', eis.source, [
        step('dag-regio', eis.van.toString(), 'datum', eis.source),
        ...(eis.tot.equals(eis.van) ? [] : [step('laatste-dag-regio', eis.tot.toString(), 'datum', eis.source)]),
        step('dag-procedure', dayOf[eis.moment].toString(), 'datum', input),
        step('binnen-planning', signaal === null, 'ja-nee', rule(self)),
      ]),
    ),
    ...(looptijdJaren === null ? [] : [step('eerste-looptijd', looptijdJaren, 'jaar', careful)]),
  ]);
}

/** A start may be later than planned, a finish earlier; contracts begin on the day, or in the month or quarter, that is planned. */
function compare({ moment, wat, van, tot, hard }: Planningseis, eigen: Datum): Signaal | null {
  const figures = { wat, van: van.toString(), tot: tot.toString(), gekozen: eigen.toString() };
  if (moment === 'opent') return isVoor(eigen, van) ? { ...reason('planning-te-vroeg', figures, moment), hard } : null;
  if (moment === 'ingang')
    return isVoor(eigen, van) || isNa(eigen, tot) ? { ...reason('planning-andere-dag', figures, moment), hard } : null;
  return isNa(eigen, tot) ? { ...reason('planning-te-laat', figures, moment), hard } : null;
}

const daysBetween = (van: Datum, tot: Datum): number => van.until(tot, { largestUnit: 'days' }).days;
