// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, rule, type Step, step } from '#libs/explain';
import { compared, divided, type Exact, exact, minus, plus, times, toDecimal, total } from '#libs/kernel';
import type { Mixdeel } from './uitvraag.ts';

/** One answer: shares that add up to 100, and what it weighs. Decimal text. */
export type Antwoord = { readonly aandelen: readonly Mixdeel[]; readonly gewicht: string };

/** What came out for one function. Percentages as decimal text. */
export type Functiestatistiek = {
  readonly functie: string;
  readonly aantal: number;
  readonly gemiddelde: string;
  readonly gewogen: string;
  readonly laagste: string;
  readonly kwartiel1: string;
  readonly mediaan: string;
  readonly kwartiel3: string;
  readonly hoogste: string;
  /** Answers more than one and a half times the interquartile range outside the quartiles. */
  readonly uitschieters: readonly string[];
};
export type Mixsamenvatting = { readonly aantal: number; readonly functies: readonly Functiestatistiek[] };

const self = 'tarieven/functiemix-samenvatten';
const decimals = 4;
const text = (cijfer: Exact): string => toDecimal(cijfer, decimals);

/**
 * Sums up what aanbieders answered for one product. A function that someone does not name counts as 0 for them.
 * Quartiles by linear interpolation over all answers: place p × (n − 1) in the sorted row (Hyndman and Fan 1996,
 * type 7; Excel KWARTIEL.INC). All arithmetic is exact; decimal text is made at the end.
 */
export function functiemixSamenvatten(antwoorden: readonly Antwoord[]): Outcome<Mixsamenvatting> {
  if (antwoorden.length === 0) return incomplete(['opgaven-ingediend']);
  const functies = [...new Set(antwoorden.flatMap(({ aandelen }) => aandelen.map(({ functie }) => functie)))];
  const weight = total(antwoorden.map(({ gewicht }) => gewicht));
  const summed = functies.map((functie) => summed1(functie, antwoorden, weight));
  return decided({ aantal: antwoorden.length, functies: summed.map(({ value }) => value) }, [
    step('opgaven-ingediend', antwoorden.length, 'stuks', input),
    step('gewicht-samen', text(weight), 'tekst', rule(self)),
    ...summed.map(({ steps }) => steps),
  ]);
}

type Summed = { readonly value: Functiestatistiek; readonly steps: Step };

function summed1(functie: string, antwoorden: readonly Antwoord[], weight: Exact): Summed {
  const rows = antwoorden.map(({ aandelen, gewicht }) => {
    const procent = aandelen.find((deel) => deel.functie === functie)?.procent ?? '0';
    return { procent: exact(procent), gewicht: exact(gewicht) };
  });
  const sorted = rows.map(({ procent }) => procent).toSorted(compared);
  const [kwartiel1, mediaan, kwartiel3] = [quantile(sorted, '0.25'), quantile(sorted, '0.5'), quantile(sorted, '0.75')];
  const fence = times('1.5', minus(kwartiel3, kwartiel1));
  const far = sorted.filter(
    (one) => compared(one, minus(kwartiel1, fence)) < 0 || compared(one, plus(kwartiel3, fence)) > 0,
  );
  const value = {
    functie,
    aantal: sorted.length,
    gemiddelde: text(divided(total(sorted), sorted.length)),
    gewogen: text(divided(total(rows.map(({ procent, gewicht }) => times(procent, gewicht))), weight)),
    laagste: text(sorted[0] ?? exact(0)),
    kwartiel1: text(kwartiel1),
    mediaan: text(mediaan),
    kwartiel3: text(kwartiel3),
    hoogste: text(sorted.at(-1) ?? exact(0)),
    uitschieters: far.map(text),
  };
  return { value, steps: stepOf(value) };
}

/** The value at a part of a sorted row, between two answers in proportion. */
function quantile(sorted: readonly Exact[], part: string): Exact {
  const place = times(part, sorted.length - 1);
  const below = place.floor();
  const low = sorted[Number(below.valueOf())] ?? exact(0);
  const high = sorted[Number(below.valueOf()) + 1] ?? low;
  return plus(low, times(minus(place, below), minus(high, low)));
}

const stepOf = ({
  functie,
  gemiddelde,
  gewogen,
  kwartiel1,
  mediaan,
  kwartiel3,
  uitschieters,
}: Functiestatistiek): Step =>
  step('functie-in-uitvraag', functie, 'code', rule(self), [
    step('mix-gemiddelde', gemiddelde, 'procent', rule(self)),
    step('mix-gewogen', gewogen, 'procent', rule(self)),
    step('mix-kwartiel1', kwartiel1, 'procent', rule(self)),
    step('mix-mediaan', mediaan, 'procent', rule(self)),
    step('mix-kwartiel3', kwartiel3, 'procent', rule(self)),
    step('mix-uitschieters', uitschieters.length, 'stuks', rule(self)),
  ]);
