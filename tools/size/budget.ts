// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../support/finding.ts';
import { type Area, areas, type Measure } from './measure.ts';

/** The numbers that may get better and not worse; files and functions may be as many as are needed. */
export type Budget = Record<Area, Omit<Measure, 'files' | 'functions'>>;

/** What has become worse than the budget, beyond the noise of a line here and there. */
export const worseThan = (budget: Budget, measured: Record<Area, Measure>): Finding[] =>
  areas.flatMap((area) =>
    numbers
      .filter((number) => isWorse(number, budget[area][number], measured[area][number]))
      .map((number) => ({
        path: 'tools/size-budget.json',
        line: 1,
        rule: 'size-budget',
        what: `${area}: ${names[number]} is ${measured[area][number]}, the budget says ${budget[area][number]}`,
        why: 'numbers may get better, not worse, without a decision',
        todo: 'split what grew, or change the budget with a reason in the commit',
      })),
  );

/** The budget that fits what is there now. */
export const budgetOf = (measured: Record<Area, Measure>): Budget => {
  const entries = areas.map((area) => {
    const { files: _files, functions: _functions, ...rest } = measured[area];
    return [area, rest];
  });
  return Object.fromEntries(entries);
};

type Number = keyof Budget[Area];

const names: Readonly<Record<Number, string>> = {
  fileMedian: 'the median file',
  fileP90: 'the ninetieth percentile of files',
  fileMax: 'the longest file',
  functionMedian: 'the median function',
  functionP90: 'the ninetieth percentile of functions',
  functionMax: 'the longest function',
  tests: 'test lines per source line',
  any: 'the number of any',
  casts: 'the number of casts',
};

const numbers: readonly Number[] = [
  'fileMedian',
  'fileP90',
  'fileMax',
  'functionMedian',
  'functionP90',
  'functionMax',
  'tests',
  'any',
  'casts',
];

/** Noise: a tenth for sizes and casts, five hundredths for the tests, and none at all for `any`. */
const isWorse = (number: Number, allowed: number, now: number): boolean => {
  if (number === 'any') return now > allowed;
  if (number === 'tests') return now < allowed - 0.05;
  return now > Math.ceil(allowed * 1.1);
};
