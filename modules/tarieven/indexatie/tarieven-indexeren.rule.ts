// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, type Reason, reason, refused, type Step, step } from '#libs/explain';
import { type Eurocent, eurocent } from '#libs/kernel';
import { indexBerekenen } from './index-berekenen.rule.ts';
import type { IndexReden, Indexuitkomst, Indexvraag } from './indexmethode.ts';
import { tariefIndexeren } from './tarief-indexeren.rule.ts';

type Genoemd = { readonly naam: string; readonly eenheid: string };

export type Indexatievraag = Omit<Indexvraag, 'jaar'> & {
  /** Year after year; only in the first of them `eersteJaar` can hold. */
  readonly jaren: readonly number[];
  readonly tarieven: readonly (Genoemd & { readonly bedrag: number })[];
};

export type Indexatie = {
  readonly indices: readonly Indexuitkomst[];
  readonly tarieven: readonly (Genoemd & { readonly bedrag: Eurocent; readonly onafgerond: string })[];
};

export type IndexatieReden = IndexReden | Reason<'jaren-niet-aaneen' | 'tarief-buiten-bereik'>;

/** The index of each year, and tariffs brought to the price level of the last of them. */
export function tarievenIndexeren(vraag: Indexatievraag): Outcome<Indexatie, IndexatieReden> {
  const { jaren, tarieven, ...rest } = vraag;
  if (jaren.some((jaar, at) => at > 0 && jaar !== (jaren[at - 1] ?? 0) + 1))
    return refused(reason('jaren-niet-aaneen', { jaren: jaren.join(', ') }, 'jaren'));
  const computed = jaren.map((jaar, at) => indexBerekenen({ ...rest, jaar, eersteJaar: rest.eersteJaar && at === 0 }));
  const reasons = computed.flatMap((one) => (one.status === 'refused' ? one.reasons : []));
  if (reasons.length > 0) return refused(distinct(reasons));
  const missing = computed.flatMap((one) => (one.status === 'incomplete' ? one.missing : []));
  if (missing.length > 0) return incomplete([...new Set(missing)]);
  const indices = computed.flatMap((one) => (one.status === 'decided' ? [one.value] : []));
  const steps = computed.flatMap((one, at) => one.steps.map((made) => ofYear(made, jaren[at] ?? 0)));
  return withTarieven(tarieven, indices, steps);
}

function withTarieven(
  tarieven: Indexatievraag['tarieven'],
  indices: readonly Indexuitkomst[],
  steps: readonly Step[],
): Outcome<Indexatie, IndexatieReden> {
  const procenten = indices.map(({ procent }) => procent);
  const made = tarieven.map(({ bedrag, ...genoemd }) => ({
    genoemd,
    outcome: tariefIndexeren(eurocent(bedrag), procenten),
  }));
  const bad = made.flatMap(({ outcome }) => (outcome.status === 'refused' ? outcome.reasons : []));
  if (bad.length > 0) return refused(bad, steps);
  const indexed = made.flatMap(({ genoemd, outcome }) =>
    outcome.status === 'decided' ? [{ ...genoemd, ...outcome.value }] : [],
  );
  return decided({ indices, tarieven: indexed }, [
    ...steps,
    ...made.flatMap(({ genoemd, outcome }) => outcome.steps.map((one) => ({ ...one, name: genoemd.naam }))),
  ]);
}

/** The same index of each year says the year in its value's step. */
const ofYear = (made: Step, jaar: number): Step => ({
  ...made,
  steps: [step('index-jaar', jaar, 'code', { from: 'input' }), ...made.steps],
});

const distinct = (reasons: readonly IndexReden[]): readonly IndexReden[] => [
  ...new Map(reasons.map((one) => [JSON.stringify(one), one])).values(),
];
