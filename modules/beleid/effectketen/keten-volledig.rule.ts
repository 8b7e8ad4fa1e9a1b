// SPDX-License-Identifier: EUPL-1.2
import { type Decided, decided, input, rule, step } from '#libs/explain';
import {
  hoogte,
  isVanSegment,
  type Keten,
  type Ketendoel,
  niveaus,
  opNormAlleen,
  type Plandoel,
} from './effectketen.ts';

export const openPuntsoorten = [
  'plandoel-ontbreekt',
  'doel-ander-segment',
  'doel-dient-niets',
  'doel-niet-gediend',
  'doel-zonder-grond',
  'feit-zonder-bron',
  'norm-zonder-herziening',
  'herziening-verstreken',
  'doel-zonder-meting',
] as const;
export type OpenPuntsoort = (typeof openPuntsoorten)[number];

/** What is not finished about one doel. Only what `moet` stands in the way of adopting the chain. */
export type OpenPunt = {
  readonly soort: OpenPuntsoort;
  readonly code: string;
  readonly naam: string;
  readonly moet: boolean;
};

/** What the rest of the plan says, as far as it bears on a chain. */
export type Ketenomgeving = {
  readonly segment: string;
  readonly plan: readonly Plandoel[];
  /** Doelen of the plan that a kernbeding of the segment serves. */
  readonly bediend: ReadonlySet<string>;
  /** Doelen of the plan that have an indicator. */
  readonly gemeten: ReadonlySet<string>;
  readonly vandaag: Temporal.PlainDate;
};

const self = 'beleid/keten-volledig';
/** The sources let a goal stand without a measure as long as it is known that there is none. */
const magOpen: readonly OpenPuntsoort[] = ['doel-zonder-meting'];

/**
 * What must still be said before the chain is whole: every doel of the segment, and no other, is in it and served, or left out with a
 * reason; every doel rests on facts with their source, or on a norm with the day on which it is looked at again; and it
 * is known how it is measured [000 Ad a].
 */
export function ketenVolledig(keten: Keten, omgeving: Ketenomgeving): Decided<readonly OpenPunt[]> {
  const points = [
    ...missing(keten, omgeving),
    ...keten.doelen.flatMap((doel) =>
      pointsOf(doel, keten, omgeving).map((soort) => ({ soort, code: doel.code, naam: doel.naam })),
    ),
  ].map((punt) => ({ ...punt, moet: !magOpen.includes(punt.soort) }));
  const counted = openPuntsoorten.map((soort) => {
    const found = points.filter((punt) => punt.soort === soort);
    return step(
      soort,
      found.length,
      'stuks',
      rule(self),
      found.map(({ naam }) => step('doel', naam, 'tekst', input)),
    );
  });
  const whole = points.every(({ moet }) => !moet);
  return decided(points, [step('keten-volledig', whole, 'ja-nee', rule(self), counted)]);
}

function missing({ doelen, weglatingen }: Keten, { plan, segment }: Ketenomgeving) {
  const placed = new Set([...doelen.map(({ doel }) => doel), ...weglatingen.map(({ doel }) => doel)]);
  return plan
    .filter((doel) => isVanSegment(doel, segment) && !placed.has(doel.code))
    .map(({ code, naam }) => ({ soort: 'plandoel-ontbreekt' as const, code, naam }));
}

function pointsOf(doel: Ketendoel, keten: Keten, omgeving: Ketenomgeving): readonly OpenPuntsoort[] {
  const found: OpenPuntsoort[] = [];
  if (isElsewhere(doel, omgeving)) found.push('doel-ander-segment');
  if (doel.dient.length === 0 && hoogte(doel.niveau) < niveaus.length - 1) found.push('doel-dient-niets');
  if (!isServed(doel, keten, omgeving)) found.push('doel-niet-gediend');
  found.push(...groundsOf(doel, omgeving));
  if (doel.meting === '' && !(doel.doel !== null && omgeving.gemeten.has(doel.doel))) found.push('doel-zonder-meting');
  return found;
}

/** A newer plan may say that a doel is about other segments. */
const isElsewhere = ({ doel }: Ketendoel, { plan, segment }: Ketenomgeving): boolean =>
  plan.some((found) => found.code === doel && !isVanSegment(found, segment));

/** By effort, which people give themselves; by another doel of the chain; or by a kernbeding. */
const isServed = ({ code, doel, niveau }: Ketendoel, { doelen }: Keten, { bediend }: Ketenomgeving): boolean =>
  niveau === 'inspanning' || (doel !== null && bediend.has(doel)) || doelen.some((ander) => ander.dient.includes(code));

function groundsOf(doel: Ketendoel, { vandaag }: Ketenomgeving): readonly OpenPuntsoort[] {
  const found: OpenPuntsoort[] = [];
  if (doel.feiten.length === 0 && doel.norm === '') found.push('doel-zonder-grond');
  if (doel.feiten.some(({ bron }) => bron === '')) found.push('feit-zonder-bron');
  if (!opNormAlleen(doel)) return found;
  if (doel.herzienOp === null) found.push('norm-zonder-herziening');
  else if (Temporal.PlainDate.compare(doel.herzienOp, vandaag) <= 0) found.push('herziening-verstreken');
  return found;
}
