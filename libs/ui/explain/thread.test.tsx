// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { askMarkup } from '../../../test/support/markup.ts';
import { Thread } from './thread.tsx';

const nodes = [
  { kind: 'Doel', title: 'Veilig', href: '/doel' },
  { kind: 'Product', title: 'Begeleiding', current: true },
  { kind: 'Contract', title: 'Ambulant', href: '/contract' },
];

test('the chain is an ordered list in which one node is where we are', () => {
  const ask = askMarkup(<Thread label="Van doel tot euro" nodes={nodes} />);
  expect(ask('//ol/li/div/span[1]')).toEqual(['Doel', 'Product', 'Contract']);
  expect(ask('//*[@aria-current]/span[1]')).toEqual(['Product']);
});

test('from where we are it can be walked in both directions', () => {
  const ask = askMarkup(<Thread label="Van doel tot euro" nodes={nodes} />);
  expect(ask('//a[@rel="prev"]/@href')).toEqual(['/doel']);
  expect(ask('//a[@rel="next"]/@href')).toEqual(['/contract']);
});

test('at the end there is only the way back', () => {
  const atEnd = nodes.map((node, at) => ({ ...node, current: at === 2 }));
  const ask = askMarkup(<Thread label="Van doel tot euro" nodes={[...atEnd.slice(0, 1), ...atEnd.slice(2)]} />);
  expect(ask('//a[@rel]/@rel')).toEqual(['prev']);
});
