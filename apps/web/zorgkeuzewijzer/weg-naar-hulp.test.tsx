// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { askMarkup } from '../../../test/support/markup.ts';
import { Verwijzers } from './weg-naar-hulp.tsx';

const route = { code: 'lokaal', naam: 'Wijkteam', wie: 'het wijkteam van uw gemeente', wet: 'beide' } as const;

test('wie verwijst, staat er met naam', () => {
  const ask = askMarkup(<Verwijzers routes={[route]} />);
  expect(ask('//p')).toEqual(['U hebt een verwijzing nodig. Die krijgt u bij een van deze:']);
  expect(ask('//li')).toEqual(['Wijkteam: het wijkteam van uw gemeente.']);
});

test('is niet bekend wie verwijst, dan staat er wie het weet', () => {
  const ask = askMarkup(<Verwijzers routes={[]} />);
  expect(ask('//li')).toEqual([]);
  expect(ask('//p')).toEqual([
    'U hebt een verwijzing nodig. Hier is nog niet bekend wie u die geeft. Vraag het aan het wijkteam.',
  ]);
});
