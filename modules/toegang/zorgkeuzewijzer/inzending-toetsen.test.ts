// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Inzending, inzendingToetsen } from './inzending-toetsen.rule.ts';

const nu = Temporal.Instant.from('2025-02-03T20:00:00Z');
const toets = (anders: Partial<Inzending> = {}) => {
  const getoetst = inzendingToetsen({
    getoond: nu.subtract({ minutes: 10 }),
    nu,
    lokveld: '',
    afgelopenUur: 0,
    verhaal: 'De begeleider luisterde goed. Bel mij op 06 12 34 56 78.',
    ...anders,
  });
  return getoetst.status === 'refused' ? getoetst.reasons.map(({ code }) => code) : getoetst.status;
};

describe('wat iemand instuurt', () => {
  test('komt binnen als een mens het schreef', () => expect(toets()).toBe('decided'));

  test.each<[string, Partial<Inzending>, string]>([
    ['op een formulier dat wij niet maakten', { getoond: null }, 'formulier-niet-van-ons'],
    ['met het veld dat mensen niet zien', { lokveld: 'http://koop.example' }, 'formulier-niet-van-ons'],
    ['binnen twee tellen', { getoond: nu.subtract({ seconds: 2 }) }, 'formulier-te-snel'],
    ['voor het formulier er was', { getoond: nu.add({ minutes: 1 }) }, 'formulier-te-snel'],
    ['een dag later', { getoond: nu.subtract({ hours: 25 }) }, 'formulier-verlopen'],
    ['als er al dertig waren in een uur', { afgelopenUur: 30 }, 'te-veel-inzendingen'],
    ['met een burgerservicenummer', { verhaal: 'Het gaat om 9999 00 006.' }, 'verhaal-met-bsn'],
    ['met een burgerservicenummer aaneen', { verhaal: 'BSN 999900018' }, 'verhaal-met-bsn'],
  ])('%s wordt geweigerd', (_, anders, code) => expect(toets(anders)).toEqual([code]));

  test('een ander lang nummer is geen burgerservicenummer', () => {
    expect(toets({ verhaal: 'Dossier 123456789, rekening NL91ABNA0417164300.' })).toBe('decided');
  });
});
