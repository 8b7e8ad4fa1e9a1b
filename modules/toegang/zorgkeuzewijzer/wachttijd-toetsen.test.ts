// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { type Wachttijdopgave, wachttijdToetsen } from './wachttijd-toetsen.rule.ts';

const regel = { product: 'begeleiding', gemeente: '', wekenGesprek: 1, wekenHulp: 2 };
const leeg = { product: 'dagbesteding', gemeente: '', wekenGesprek: null, wekenHulp: null };
const toets = (anders: Partial<Wachttijdopgave> = {}) =>
  wachttijdToetsen({
    regels: [regel, leeg],
    peildatum: datum('2025-02-01'),
    vandaag: datum('2025-02-01'),
    producten: ['begeleiding', 'dagbesteding'],
    gemeenten: ['0513'],
    vorige: null,
    ...anders,
  });
const redenen = (anders: Partial<Wachttijdopgave>) => {
  const getoetst = toets(anders);
  return getoetst.status === 'refused' ? getoetst.reasons.map(({ code, veld }) => [code, veld]) : getoetst;
};

describe('een melding van wachttijden', () => {
  test('geeft de regels terug waarop iets staat', () => {
    expect(toets()).toMatchObject({ status: 'decided', value: [regel] });
  });

  test('mag op dezelfde dag over, en voor een gemeente anders zijn', () => {
    const anders = { ...regel, gemeente: '0513', wekenGesprek: 4 };
    expect(toets({ vorige: datum('2025-02-01'), regels: [regel, anders] })).toMatchObject({ value: [regel, anders] });
  });

  test.each<[string, Partial<Wachttijdopgave>, readonly (readonly [string, string | undefined])[]]>([
    ['van morgen', { peildatum: datum('2025-02-02') }, [['peildatum-in-toekomst', 'peildatum']]],
    ['van voor de vorige', { vorige: datum('2025-02-02') }, [['peildatum-voor-vorige', 'peildatum']]],
    ['zonder één getal', { regels: [leeg] }, [['geen-wachttijd-ingevuld', undefined]]],
    ['zonder regels', { regels: [] }, [['geen-wachttijd-ingevuld', undefined]]],
    [
      'met een half ingevulde regel',
      { regels: [leeg, { ...regel, wekenHulp: null }] },
      [['weken-ontbreken', 'regels.1.wekenHulp']],
    ],
    ['zonder product', { regels: [{ ...regel, product: '' }] }, [['wachttijd-zonder-product', 'regels.0.product']]],
    [
      'over wat men niet geeft',
      { regels: [{ ...regel, product: 'vervoer' }] },
      [['wachttijd-zonder-overeenkomst', 'regels.0.wekenGesprek']],
    ],
    [
      'over waar men niet werkt',
      { regels: [{ ...regel, gemeente: '0627' }] },
      [['wachttijd-buiten-werkgebied', 'regels.0.wekenGesprek']],
    ],
    ['die twee keer hetzelfde zegt', { regels: [regel, regel] }, [['wachttijd-dubbel', 'regels.1.wekenGesprek']]],
  ])('%s wordt geweigerd', (_, anders, verwacht) => {
    expect(redenen(anders)).toEqual(verwacht);
  });

  test('hoort alles wat er mis is tegelijk', () => {
    const alles = { peildatum: datum('2025-03-01'), vorige: datum('2025-04-01'), regels: [{ ...regel, product: 'x' }] };
    expect(redenen(alles)).toHaveLength(3);
  });
});
