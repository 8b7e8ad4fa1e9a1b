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
  type Step,
  step,
} from '#libs/explain';
import { type Datum, datumOp, isNa, isVoor, isWerkdag } from '#libs/kernel';
import type { Dialoogsoort } from '../dialoogmoment.ts';
import { type Bijeenkomst, eindVan } from './bijeenkomst.ts';

/** The bounds that the plan sets; null where it is silent, which is then said and not checked. */
export type Planningsgrenzen = {
  readonly hoogstensBijeenkomsten: number | null;
  readonly urenPerBijeenkomst: number | null;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly stukkenDagenVooraf: number | null;
  readonly bron: Source;
};

type Tijd = Pick<Bijeenkomst, 'id' | 'begin' | 'minuten'>;
export type Planningsvraag = {
  readonly soort: Dialoogsoort;
  readonly bijeenkomst: Tijd;
  /** The other meetings of the same table that still stand. */
  readonly zelfdeTafel: readonly Tijd[];
  /** How many other meetings of dialogue rounds are planned in the whole verband. */
  readonly andereRondes: number;
  readonly grenzen: Planningsgrenzen;
  /** The day on which the documents could first be read; null while there are none. */
  readonly stukkenSinds: Datum | null;
  readonly nu: Temporal.Instant;
};

export type PlanningReden = Reason<
  | 'bijeenkomst-in-verleden'
  | 'bijeenkomst-geen-werkdag'
  | 'bijeenkomst-botst'
  | 'bijeenkomst-te-veel'
  | 'bijeenkomst-te-lang'
  | 'bijeenkomst-buiten-periode'
  | 'bijeenkomst-stukken-te-laat'
>;

const self = 'beleid/planning-toetsen';
const termijnenwet = norm('Algemene termijnenwet, artikel 3');

/**
 * May a meeting be held then? Always: not in the past, on a working day, and not while the same table already meets.
 * For a dialogue round also within what the plan allows: how many, how long, between which days [000 dia 27]. The
 * overlegtafel comes after that period [000 dia 28], so that those bounds are not about it.
 */
export function planningToetsen(vraag: Planningsvraag): Outcome<true, PlanningReden> {
  const checks = [...always(vraag), ...documents(vraag), ...(vraag.soort === 'dialoogronde' ? bounds(vraag) : [])];
  const reasons = checks.flatMap(({ reden }) => reden ?? []);
  const steps = [
    step('planning-klopt', reasons.length === 0, 'ja-nee', rule(self), [
      ...checks.map(({ stap }) => stap),
      ...(vraag.soort === 'dialoogronde' ? [] : [step('planning-geldt', false, 'ja-nee', vraag.grenzen.bron)]),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

type Check = { readonly stap: Step; readonly reden?: PlanningReden | undefined };
const check = (stap: Step, broken: boolean, reden: PlanningReden): Check => ({ stap, ...(broken && { reden }) });

function always({ bijeenkomst, zelfdeTafel, nu }: Planningsvraag): readonly Check[] {
  const { begin } = bijeenkomst;
  const dag = datumOp(begin);
  const past = Temporal.Instant.compare(begin, nu) <= 0;
  const clash = zelfdeTafel.find((andere) => andere.id !== bijeenkomst.id && overlaps(andere, bijeenkomst));
  const werkdag = isWerkdag(dag);
  return [
    check(
      step('dag-bijeenkomst', dag.toString(), 'datum', input),
      past,
      reason('bijeenkomst-in-verleden', {}, 'begin'),
    ),
    check(
      step('werkdag', werkdag, 'ja-nee', termijnenwet),
      !werkdag,
      reason('bijeenkomst-geen-werkdag', { dag: dag.toString() }, 'begin'),
    ),
    check(
      step('tafel-vrij', clash === undefined, 'ja-nee', rule(self)),
      clash !== undefined,
      reason('bijeenkomst-botst', { dag: dag.toString(), tijd: clockOf(clash?.begin ?? begin) }, 'begin'),
    ),
  ];
}

function bounds({ bijeenkomst, andereRondes, grenzen }: Planningsvraag): readonly Check[] {
  const { hoogstensBijeenkomsten: most, urenPerBijeenkomst: hours, van, tot, bron } = grenzen;
  const dag = datumOp(bijeenkomst.begin);
  const outside = (van !== null && isVoor(dag, van)) || (tot !== null && isNa(dag, tot));
  return [
    check(
      known('hoogstens-bijeenkomsten', most, 'stuks', bron, [step('al-gepland', andereRondes, 'stuks', input)]),
      most !== null && andereRondes + 1 > most,
      reason('bijeenkomst-te-veel', { hoogstens: most ?? 0 }),
    ),
    check(
      known('uren-per-bijeenkomst', hours, 'uur', bron, [step('minuten', bijeenkomst.minuten, 'minuut', input)]),
      hours !== null && bijeenkomst.minuten > hours * 60,
      reason('bijeenkomst-te-lang', { uren: hours ?? 0, minuten: bijeenkomst.minuten }, 'minuten'),
    ),
    check(
      known('eerste-dag', van?.toString() ?? null, 'datum', bron),
      outside,
      reason(
        'bijeenkomst-buiten-periode',
        { dag: dag.toString(), van: van?.toString() ?? null, tot: tot?.toString() ?? null },
        'begin',
      ),
    ),
    { stap: known('laatste-dag', tot?.toString() ?? null, 'datum', bron) },
  ];
}

/** Only where the plan says how many days: documents that come later are no preparation. */
function documents({ bijeenkomst, grenzen, stukkenSinds, nu }: Planningsvraag): readonly Check[] {
  const { stukkenDagenVooraf: days, bron } = grenzen;
  const latest = datumOp(bijeenkomst.begin).subtract({ days: days ?? 0 });
  return [
    check(
      known('stukken-dagen-vooraf', days, 'dag', bron),
      days !== null && isNa(stukkenSinds ?? datumOp(nu), latest),
      reason('bijeenkomst-stukken-te-laat', { dagen: days ?? 0, uiterlijk: latest.toString() }),
    ),
  ];
}

const known = (
  naam: string,
  waarde: string | number | null,
  unit: Step['unit'],
  bron: Source,
  steps: readonly Step[] = [],
): Step => (waarde === null ? step(naam, 'onbekend', 'tekst', bron, steps) : step(naam, waarde, unit, bron, steps));

const overlaps = (a: Tijd, b: Tijd): boolean =>
  Temporal.Instant.compare(a.begin, eindVan(b)) < 0 && Temporal.Instant.compare(b.begin, eindVan(a)) < 0;

const clockOf = (moment: Temporal.Instant): string =>
  moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainTime().toString({ smallestUnit: 'minute' });
