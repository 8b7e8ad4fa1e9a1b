// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '../support/source.ts';

type Hit = { readonly line: number; readonly what: string };

/** Where a file asks the machine for the time or for chance. */
export const systemTimeIn = (source: Source): Hit[] => {
  const hits: Hit[] = [];
  source.visit({
    MemberExpression: ({ start, object, property }) => {
      const name =
        object.type === 'Identifier' && property.type === 'Identifier' ? `${object.name}.${property.name}` : '';
      if (asksSystem.has(name)) hits.push({ line: source.lineAt(start), what: `asks ${name}` });
    },
    NewExpression: ({ start, callee }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date')
        hits.push({ line: source.lineAt(start), what: 'makes a Date' });
    },
  });
  return hits;
};

/** Where a file throws or waits. */
export const surprisesIn = (source: Source): Hit[] => {
  const hits: Hit[] = [];
  source.visit({
    ThrowStatement: ({ start }) => void hits.push({ line: source.lineAt(start), what: 'throws' }),
    AwaitExpression: ({ start }) => void hits.push({ line: source.lineAt(start), what: 'waits (await)' }),
  });
  return hits;
};

const asksSystem = new Set(['Temporal.Now', 'Date.now', 'Math.random', 'performance.now']);
