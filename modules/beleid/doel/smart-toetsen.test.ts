// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import type { Maat } from './doel.ts';
import { smartToetsen } from './smart-toetsen.rule.ts';

const volledig: Maat['gegevens'] = {
  eenheid: 'procent',
  richting: 'lager',
  nulmeting: '12.5',
  normjaar: 2022,
  streefwaarde: '8',
  streefdatum: '2027-12-31',
  databron: 'declaraties',
  meetwijze: 'aandeel gestopt voor het einde',
  maker: 'de regio',
  ritme: 'jaarlijks',
};
const maat = (anders: Partial<Maat['gegevens']> = {}, code = 'uitval'): Maat => ({
  code,
  naam: `Indicator ${code}`,
  gegevens: { ...volledig, ...anders },
  bron: input,
});
const oordeel = (...maten: Maat[]) => {
  const outcome = smartToetsen(maten);
  if (outcome.status !== 'decided') throw new Error(outcome.status);
  return outcome.value;
};
const ontbreekt = (...maten: Maat[]) => oordeel(...maten).onderdelen.flatMap((deel) => deel.ontbreekt);

describe('de SMART-toets van een doel', () => {
  test('is voldaan als de indicator alles zegt', () => {
    expect(oordeel(maat())).toMatchObject({ smart: true, indicator: 'uitval' });
    expect(ontbreekt(maat())).toEqual([]);
  });

  test('zegt bij een doel zonder indicator dat die ontbreekt', () => {
    const zonder = oordeel();
    expect(zonder.smart).toBe(false);
    expect(zonder.indicator).toBeNull();
    for (const deel of zonder.onderdelen) expect(deel).toMatchObject({ voldoet: false, ontbreekt: ['indicator'] });
  });

  test('noemt elk gegeven dat het plan niet geeft, bij het onderdeel waar het hoort', () => {
    const kaal = maat({ eenheid: null, nulmeting: null, streefwaarde: null, streefdatum: null });
    expect(oordeel(kaal).onderdelen.map((deel) => [deel.onderdeel, deel.ontbreekt])).toEqual([
      ['specifiek', ['eenheid']],
      ['meetbaar', []],
      ['aanwijsbaar', []],
      ['realistisch', ['nulmeting', 'streefwaarde']],
      ['tijdgebonden', ['streefdatum']],
    ]);
  });

  test.each([
    ['lager', '8', []],
    ['lager', '13', ['streefwaarde-volgt-richting']],
    ['hoger', '13', []],
    ['hoger', '12.5', ['streefwaarde-volgt-richting']],
    ['gelijk', '12.50', []],
  ])('een streefwaarde ligt in de richting: %s met %s', (richting, streefwaarde, verwacht) => {
    expect(ontbreekt(maat({ richting, streefwaarde }))).toEqual(verwacht);
  });

  test('een streefdatum ligt na het normjaar', () => {
    expect(ontbreekt(maat({ streefdatum: '2022-12-31' }))).toEqual(['streefdatum-na-normjaar']);
  });

  test('van meer indicatoren telt die waaraan het minst ontbreekt', () => {
    const beide = oordeel(maat({ streefdatum: null, maker: null }), maat({ streefdatum: null }, 'tevredenheid'));
    expect(beide.indicator).toBe('tevredenheid');
    expect(beide.smart).toBe(false);
  });

  test('de stappen laten elk gegeven zien, ook wat onbekend is', () => {
    const [smart] = smartToetsen([maat({ streefdatum: null })]).steps;
    const tijd = smart?.steps.find(({ name }) => name === 'tijdgebonden');
    expect(tijd?.steps.map(({ name, value }) => [name, value])).toEqual([['streefdatum', 'onbekend']]);
    expect(smart?.value).toBe(false);
  });
});
