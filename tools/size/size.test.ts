// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { treeOf } from '../support/tree.ts';
import { budgetOf, worseThan } from './budget.ts';
import { biggest, measureTree, percentile, sizeOf } from './measure.ts';

const code = `const a = () => 1;
function b(x: any) {
  const c = x as string;
  return [c, <number>x, 'd' as const];
}
class E {
  f() {
    return 1;
  }
}
`;
const tree = treeOf({ 'libs/kernel/a.ts': code, 'libs/kernel/a.test.ts': 'x;\ny;\n', 'modules/m/b.ts': 'x;\n' });

test('a file is measured in lines, named functions, any and casts; as const is no cast', () => {
  expect(sizeOf('x.ts', code)).toMatchObject({ lines: 10, functions: [1, 4, 3], any: 1, casts: 2 });
});

test('an area counts its tests apart', () => {
  expect(measureTree(tree).libs).toMatchObject({ files: 1, fileMax: 10, functionMax: 4, tests: 0.2, any: 1, casts: 2 });
});

test('the biggest files leave tests out', () => {
  expect(biggest(tree).map(({ path }) => path)).toEqual(['libs/kernel/a.ts', 'modules/m/b.ts']);
});

test('percentiles take the nearest rank', () => {
  expect([0.5, 0.9, 1].map((share) => percentile([10, 1, 2, 3, 4, 5, 6, 7, 8, 9], share))).toEqual([5, 9, 10]);
  expect(percentile([], 0.5)).toBe(0);
});

describe('the budget', () => {
  const measured = measureTree(tree);
  const budget = budgetOf(measured);
  const withLibs = (change: object) =>
    worseThan(budget, { ...measured, libs: { ...measured.libs, ...change } }).map(({ what }) => what);

  test('accepts what it was made from, and everything that is better', () => {
    expect(withLibs({})).toEqual([]);
    expect(withLibs({ fileMax: 5, tests: 1, any: 0, casts: 0 })).toEqual([]);
  });
  test('forgives a line here and there', () => expect(withLibs({ fileMax: 11, tests: 0.16 })).toEqual([]));
  test('objects when a number becomes worse', () => {
    expect(withLibs({ fileMax: 12, tests: 0.1, any: 2, casts: 4 })).toEqual([
      'libs: the longest file is 12, the budget says 10',
      'libs: test lines per source line is 0.1, the budget says 0.2',
      'libs: the number of any is 2, the budget says 1',
      'libs: the number of casts is 4, the budget says 2',
    ]);
  });
});
