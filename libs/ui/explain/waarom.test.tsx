// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { decided, incomplete, input, reason, refused, rule, type Source, step } from '#libs/explain';
import { askMarkup } from '../../../test/support/markup.ts';
import { Waarom, type WaaromTexts } from './waarom.tsx';

const texts: WaaromTexts = {
  step: (name) => name.toUpperCase(),
  reason: ({ code }) => `Reden ${code}.`,
  source: (source) =>
    source.from === 'pack' ? { text: source.document, href: `/bron#${source.item}` } : { text: source.from },
};
const pack: Source = { from: 'pack', item: 'tarief', document: 'Plan', paragraaf: '1', voorbeeld: true };
const steps = [
  step('bedrag', 121, 'eurocent', rule('a'), [step('tarief', 118, 'eurocent', pack), step('aantal', 2, 'uur', input)]),
];
const sentence = '//*[contains(@class, "sentence")]';

test('a refusal begins with its reason; several reasons stand in a list', () => {
  const one = askMarkup(<Waarom outcome={refused(reason('te-laat'))} texts={texts} />);
  expect(one(sentence)).toEqual(['Reden te-laat.']);
  const two = askMarkup(<Waarom outcome={refused([reason('te-laat'), reason('te-duur')])} texts={texts} />);
  expect(two(`${sentence}/li`)).toEqual(['Reden te-laat.', 'Reden te-duur.']);
});

test('a decision is told by its own sentence, else by its last step', () => {
  expect(askMarkup(<Waarom outcome={decided(1, steps)} texts={texts} />)(sentence)).toEqual(['BEDRAG: € 1,21']);
  const own = askMarkup(<Waarom outcome={decided(1, steps)} texts={texts} sentence="Zo is het." />);
  expect(own(sentence)).toEqual(['Zo is het.']);
});

test('what is not known yet is named', () => {
  const ask = askMarkup(<Waarom outcome={incomplete(['index', 'tarief'])} texts={texts} />);
  expect(ask(sentence)).toEqual(['Dit is nog niet bekend: INDEX, TARIEF.']);
});

test('steps are nested as they rest on each other, each with value and source', () => {
  const ask = askMarkup(<Waarom outcome={decided(1, steps)} texts={texts} />);
  expect(ask('//details/div/ul/li/div')).toEqual(['BEDRAG€ 1,21rule']);
  expect(ask('//li/ul/li/div/span[1]')).toEqual(['TARIEF', 'AANTAL']);
  expect(ask('//li/ul/li/div/span[2]')).toEqual(['€ 1,18', '2 uur']);
  expect(ask('//li/ul/li//a/@href')).toEqual(['/bron#tarief']);
});

test('an example figure is marked as one, wherever it stands', () => {
  const source: Source = { from: 'norm', norm: 'Gekozen in een voorbeeld', voorbeeld: true };
  const chosen = step('mix', 60, 'stuks', source);
  const ask = askMarkup(<Waarom outcome={decided(1, [...steps, chosen])} texts={texts} />);
  expect(ask('//*[contains(@class, "voorbeeld")]')).toEqual(['voorbeeld', 'voorbeeld']);
});
