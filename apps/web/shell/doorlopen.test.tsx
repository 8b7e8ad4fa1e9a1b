// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { askMarkup } from '../../../test/support/markup.ts';
import { Doorlopen, plaatsTekst } from './doorlopen.tsx';

const adres = (id: string): string => `/${id}`;

test('de toets staat in de koppeling en doet wat er staat', () => {
  const ask = askMarkup(<Doorlopen wat="verzoek" doorloop={{ vorige: 'een', volgende: 'drie' }} adres={adres} />);
  expect(ask('//nav/@aria-label')).toEqual(['Van verzoek naar verzoek']);
  expect(ask('//a[@rel="prev"][@href="/een"][@accessKey="t"]')).toEqual(['Vorige (toets t)']);
  expect(ask('//a[@rel="next"][@href="/drie"][@accessKey="v"]')).toEqual(['Volgende (toets v)']);
});

test('aan het begin en het eind staat er één, en alleen staat er niets', () => {
  expect(
    askMarkup(<Doorlopen wat="verzoek" doorloop={{ vorige: null, volgende: 'drie' }} adres={adres} />)('//a/@rel'),
  ).toEqual(['next']);
  expect(
    askMarkup(<Doorlopen wat="verzoek" doorloop={{ vorige: 'een', volgende: null }} adres={adres} />)('//a/@rel'),
  ).toEqual(['prev']);
  expect(
    askMarkup(<p>{Doorlopen({ wat: 'verzoek', doorloop: { vorige: null, volgende: null }, adres })}</p>)('//a'),
  ).toEqual([]);
});

test('de plaats staat er in woorden', () => {
  expect(plaatsTekst('Verzoek', { nummer: 3, aantal: 17 })).toBe('Verzoek 3 van 17');
  expect(plaatsTekst('Verzoek', { nummer: null, aantal: 17 })).toBeNull();
});
