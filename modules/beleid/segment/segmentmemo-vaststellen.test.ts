// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { memoVaststelbaar } from './segmentmemo-vaststellen.rule.ts';

const memo = { versie: 3, staat: 'concept', opgesteldDoor: 'schrijver' } as const;
const codes = (anders: Partial<Parameters<typeof memoVaststelbaar>[0]>, persoon: string, gelezen: number) => {
  const outcome = memoVaststelbaar({ ...memo, ...anders }, persoon, gelezen);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
};

describe('een memo vaststellen', () => {
  test('doet een ander, die de nieuwste versie las', () => expect(codes({}, 'ander', 3)).toEqual([]));
  test('doet niet wie het opstelde', () => expect(codes({}, 'schrijver', 3)).toEqual(['memo-zelf-opgesteld']));
  test('kan niet op grond van een oudere versie', () => expect(codes({}, 'ander', 2)).toEqual(['memo-vernieuwd']));
  test('noemt alle redenen', () =>
    expect(codes({ staat: 'vastgesteld' }, 'schrijver', 1)).toEqual([
      'memo-al-vastgesteld',
      'memo-zelf-opgesteld',
      'memo-vernieuwd',
    ]));
});
