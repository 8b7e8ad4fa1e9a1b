// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { gebruikelijkeStappen } from './gebruikelijke-stappen.ts';
import type { Processtap } from './proces.ts';
import { type Procesfeiten, procesStand } from './proces-stand.rule.ts';
import { planningToetsen, planningVoorstellen } from './procesplanning.rule.ts';

const nu = Temporal.Instant.from('2024-03-01T09:00:00Z');
const earlier = Temporal.Instant.from('2024-02-01T09:00:00Z');
const later = Temporal.Instant.from('2024-04-01T09:00:00Z');
const stappen: readonly Processtap[] = gebruikelijkeStappen.map((stap) => ({
  ...stap,
  uiterlijk: null,
  overgeslagen: null,
}));
const begin: Procesfeiten = {
  vandaag: datum('2024-03-01'),
  nu,
  producten: 2,
  onvolledig: ['Begeleiding'],
  uitvraag: null,
  zonderKostprijs: ['Begeleiding', 'Behandeling'],
  andereMix: [],
  reagerenTot: null,
  reacties: 0,
  zonderAntwoord: 0,
  vrijgegeven: false,
  isVoorgesteld: false,
  isVastgesteld: false,
  metVerslag: [],
};
const stand = (rest: Partial<Procesfeiten>, own: readonly Processtap[] = stappen) => {
  const outcome = procesStand(own, { ...begin, ...rest });
  if (outcome.status !== 'decided') throw new Error(outcome.status);
  return outcome.value;
};
const redenen = (code: string, rest: Partial<Procesfeiten> = {}) =>
  stand(rest)
    .stappen.find((stap) => stap.code === code)
    ?.redenen.map((reden) => reden.code);

describe('how each step stands', () => {
  test('at the beginning every step says what it waits for, and the first is the one to do', () => {
    expect(stand({}).nu).toBe('productkaart');
    expect(stand({}).stappen.map(({ redenen: own }) => own[0]?.code)).toEqual([
      'productkaart-onvolledig',
      'stap-zonder-verslag',
      'uitvraag-niet-geopend',
      'proces-zonder-kostprijs',
      'proces-zonder-kostprijs',
      'proces-zonder-kostprijs',
      'proces-zonder-kostprijs',
      'tarieven-niet-gepresenteerd',
      'tarieven-niet-gepresenteerd',
      'proces-zonder-voorstel',
      'proces-niet-vastgesteld',
    ]);
  });

  test('the uitvraag is done when it closed and somebody answered', () => {
    expect(redenen('uitvraag', { uitvraag: { sluit: later, ingediend: 3 } })).toEqual(['uitvraag-nog-open']);
    expect(redenen('uitvraag', { uitvraag: { sluit: nu, ingediend: 3 } })).toEqual(['uitvraag-nog-open']);
    expect(redenen('uitvraag', { uitvraag: { sluit: earlier, ingediend: 0 } })).toEqual(['uitvraag-zonder-antwoorden']);
    expect(redenen('uitvraag', { uitvraag: { sluit: earlier, ingediend: 1 } })).toEqual([]);
  });

  test('a price that rests on another mix than was chosen is no price yet', () => {
    expect(redenen('loonkosten', { zonderKostprijs: [], andereMix: ['Begeleiding'] })).toEqual([
      'kostprijs-met-andere-mix',
    ]);
    expect(redenen('opslagen', { zonderKostprijs: [] })).toEqual([]);
    expect(redenen('verblijf', { producten: 0, zonderKostprijs: [] })).toEqual(['proces-geen-producten']);
  });

  test('reactions: the time is over, each has an answer, and the answers went out', () => {
    const shown = { reagerenTot: later, reacties: 2, zonderAntwoord: 1 };
    expect(redenen('reacties', shown)).toEqual(['tariefreactietijd-loopt', 'tariefreacties-zonder-antwoord']);
    const over = { reagerenTot: earlier, reacties: 2, zonderAntwoord: 0 };
    expect(redenen('reacties', over)).toEqual(['antwoorden-niet-vrijgegeven']);
    expect(redenen('reacties', { ...over, vrijgegeven: true })).toEqual([]);
    expect(redenen('reacties', { reagerenTot: earlier })).toEqual([]);
    expect(redenen('presentatie', shown)).toEqual([]);
  });

  test('the proposal, and then its adoption', () => {
    expect(redenen('op-productkaart', { isVoorgesteld: true })).toEqual([]);
    expect(redenen('vaststelling', { isVoorgesteld: true })).toEqual(['proces-niet-vastgesteld']);
    expect(redenen('vaststelling', { isVastgesteld: true })).toEqual([]);
  });

  test('a step that was left out asks nothing, and one that only people know of needs its record', () => {
    const own = stappen.map((stap) =>
      stap.code === 'productkaart' ? { ...stap, overgeslagen: 'Ze golden al.' } : { ...stap, soort: null },
    );
    const found = stand({ metVerslag: ['bespreking'] }, own);
    expect(found.stappen.slice(0, 3).map((stap) => stap.stand)).toEqual(['overgeslagen', 'klaar', 'open']);
    expect(found.nu).toBe('uitvraag');
  });

  test('open after its day is late; done after its day is not', () => {
    const own = stappen.map((stap) => ({ ...stap, uiterlijk: datum('2024-02-29') }));
    const late = stand({ onvolledig: [] }, own).stappen.map(({ teLaat }) => teLaat);
    expect(late.slice(0, 2)).toEqual([false, true]);
  });
});

describe('the planning', () => {
  const ingang = datum('2025-01-01');
  const vandaag = datum('2024-03-01');

  test('proposes days in order, six weeks for the colleges, and adoption on the day before', () => {
    const days = planningVoorstellen({ vandaag, ingang, stappen });
    expect(days.get('vaststelling')?.toString()).toBe('2024-12-31');
    expect(days.get('op-productkaart')?.toString()).toBe('2024-11-19');
    const planned = stappen.map((stap) => ({ ...stap, uiterlijk: days.get(stap.code) ?? null }));
    expect(planningToetsen({ vandaag, ingang, stappen: planned })).toMatchObject({ status: 'decided', value: [] });
  });

  test('says all that cannot come right', () => {
    const days: Record<string, string> = {
      productkaart: '2024-05-01',
      bespreking: '2024-04-01',
      presentatie: '2025-01-01',
    };
    const planned = stappen.map((stap) => {
      const day = days[stap.code] ?? (stap.code === 'op-productkaart' ? '2024-12-15' : null);
      return { ...stap, uiterlijk: day ? datum(day) : null };
    });
    const outcome = planningToetsen({ vandaag: datum('2024-12-01'), ingang, stappen: planned });
    expect(outcome.status === 'decided' && outcome.value.map(({ code }) => code)).toEqual([
      'planning-te-weinig-tijd',
      'planning-na-ingang',
      'planning-volgorde',
      'planning-volgorde',
      'planning-beslistermijn',
    ]);
  });
});
