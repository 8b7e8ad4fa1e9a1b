// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, rule, step } from '#libs/explain';
import type { Kaartstand, Overgang } from './overgang.ts';

const self = 'producten/kaart-nagaan';

/**
 * Reads the was/wordt map as a whole: what goes nowhere, what comes from nowhere, what ends and goes on at once, what is
 * split and what is merged [000; 004].
 * @param producten codes of the products that are in the book
 */
export function kaartNagaan(overgangen: readonly Overgang[], producten: readonly string[]): Outcome<Kaartstand> {
  const perOud = grouped(overgangen, ({ stelsel, was }) => `${stelsel}: ${was}`);
  const perNieuw = grouped(
    overgangen.filter(({ wordt }) => wordt !== null),
    ({ wordt }) => wordt ?? '',
  );
  const goesOn = (rows: readonly Overgang[]) => rows.some(({ wordt }) => wordt !== null);
  const ends = (rows: readonly Overgang[]) => rows.some(({ vervalt }) => vervalt);
  const stand: Kaartstand = {
    gaten: keysWhere(perOud, (rows) => !goesOn(rows) && !ends(rows)),
    nieuw: producten.filter((product) => !perNieuw.has(product)),
    dubbel: keysWhere(perOud, (rows) => goesOn(rows) && ends(rows)),
    gesplitst: keysWhere(perOud, (rows) => rows.filter(({ wordt }) => wordt !== null).length > 1),
    samengevoegd: keysWhere(perNieuw, (rows) => new Set(rows.map(({ stelsel }) => stelsel)).size < rows.length),
  };
  const steps = [
    step('kaart-sluit', stand.gaten.length + stand.nieuw.length + stand.dubbel.length === 0, 'ja-nee', rule(self), [
      step('overgangen', overgangen.length, 'stuks', input),
      step('gaat-nergens-heen', stand.gaten.length, 'stuks', rule(self)),
      step('komt-nergens-vandaan', stand.nieuw.length, 'stuks', rule(self)),
      step('eindigt-en-gaat-door', stand.dubbel.length, 'stuks', rule(self)),
    ]),
  ];
  return decided(stand, steps);
}

function grouped(
  rows: readonly Overgang[],
  keyOf: (row: Overgang) => string,
): ReadonlyMap<string, readonly Overgang[]> {
  return Map.groupBy(rows, keyOf);
}

const keysWhere = (
  groups: ReadonlyMap<string, readonly Overgang[]>,
  holds: (rows: readonly Overgang[]) => boolean,
): readonly string[] => [...groups].filter(([, rows]) => holds(rows)).map(([key]) => key);
