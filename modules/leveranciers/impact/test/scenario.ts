// SPDX-License-Identifier: EUPL-1.2
import type { Productiecel } from '../productiecel.ts';
import type { Groei, Overgang, Scenario, Tariefwijziging } from '../scenario.ts';

export const leeg: Scenario = {
  tarieven: [],
  lopend: [],
  groei: [],
  overgangen: [],
  normen: [],
  bovennorm: [],
  verliesgrens: null,
};

/** A hundred minutes at 1.21 euro, unless the test says otherwise; the amount follows. */
export function cel(deel: Partial<Productiecel> = {}): Productiecel {
  const volume = deel.volume ?? 100;
  return {
    gemeente: '0001',
    soort: 1,
    aanbieder: 'a',
    contract: 'ambulant',
    product: 'begeleiding',
    cao: 'basis',
    micro: false,
    tariefCao: 'basis',
    tariefMicro: false,
    eenheid: 'minuut',
    perUur: false,
    tarief: 121,
    regels: 10,
    volume,
    bedrag: volume * (deel.tarief ?? 121),
    ...deel,
  };
}

export const tarief = (deel: Partial<Tariefwijziging>): Tariefwijziging => ({
  product: 'begeleiding',
  aanbieder: null,
  cao: null,
  micro: null,
  bedrag: null,
  procent: null,
  eenheid: null,
  ...deel,
});

export const groei = (deel: Partial<Groei>): Groei => ({ product: 'begeleiding', procent: '0', ...deel });

export const overgang = (deel: Partial<Overgang>): Overgang => ({
  product: 'begeleiding',
  naar: 'ander',
  procent: '100',
  was: '1',
  wordt: '1',
  ...deel,
});
