// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Wijzigingsfeiten, type Wijzigingsmelding, wijzigingToetsen } from './wijziging-toetsen.rule.ts';

const omvang = { volume: 120, eenheid: '01', frequentie: '2', budget: null };
const toewijzing = {
  ...omvang,
  nummer: 1,
  categorie: '45',
  productcode: '45A01' as string | null,
  van: '2025-01-06',
  tot: '2025-07-06' as string | null,
  redenWijziging: null as string | null,
  besloten: '2025-01-03T09:30:00',
};
type Toegewezen = Omit<typeof toewijzing, 'categorie' | 'volume' | 'eenheid' | 'frequentie' | 'budget'> & {
  categorie: string | null;
  volume: number | null;
  eenheid: string | null;
  frequentie: string | null;
  budget: number | null;
};
const feiten = (
  toegewezen: readonly Partial<Toegewezen>[] = [{}],
  anders: Partial<Wijzigingsfeiten> = {},
): Wijzigingsfeiten => ({
  gebruikt: new Set(),
  onderhanden: null,
  wet: 'jeugdwet',
  dagtekening: '2025-03-01',
  vandaag: '2025-03-03',
  toewijzingen: new Map(toegewezen.map((deel, at) => [at + 1, { ...toewijzing, nummer: at + 1, ...deel }])),
  ...anders,
});

const onder = '/Bericht/Client/Verzoek';
const blijft = (nummer = 1, plaats = 1) => ({
  nummer,
  pad: `${onder}/OngewijzigdeProducten/OngewijzigdProduct[${plaats}]`,
});
const wordt = (anders: Partial<Wijzigingsmelding['teWijzigen'][number]> = {}) => ({
  ...omvang,
  nummer: 1,
  van: '2025-04-01',
  tot: '2025-07-06',
  volume: 60,
  pad: `${onder}/TeWijzigenProducten/TeWijzigenProduct[1]`,
  ...anders,
});
const nieuw = (anders: Partial<Wijzigingsmelding['nieuw'][number]> = {}) => ({
  ...omvang,
  categorie: '45',
  productcode: '45A02',
  van: '2025-04-01',
  tot: '2025-07-06',
  pad: `${onder}/NieuweProducten/NieuwProduct[1]`,
  ...anders,
});
const melding = (anders: Partial<Wijzigingsmelding>): Wijzigingsmelding => ({
  referentie: 'V1',
  ongewijzigd: [],
  teWijzigen: [],
  nieuw: [],
  ...anders,
});
const codes = (...[deel, weet = feiten()]: [Partial<Wijzigingsmelding>, Wijzigingsfeiten?]) =>
  wijzigingToetsen(melding(deel), weet).map(({ code, pad }) => `${code} ${pad.split('/').at(-1)}`);

test('een verzoek dat alles noemt en iets verandert is in orde', () => {
  expect(codes({ teWijzigen: [wordt()], nieuw: [nieuw()] })).toEqual([]);
});

describe('TR304', () => {
  test('keurt af: een cliënt die van deze aanbieder niets heeft gekregen, en zegt verder niets', () => {
    expect(codes({ ongewijzigd: [blijft()] }, feiten([]))).toEqual(['TR304-verzoek Client']);
  });
  test('laat toe: een cliënt met een toewijzing', () => {
    expect(codes({ teWijzigen: [wordt()] })).toEqual([]);
  });
});

describe('TR347', () => {
  test('keurt af: een referentie die al is gebruikt', () => {
    expect(codes({ teWijzigen: [wordt()] }, feiten([{}], { gebruikt: new Set(['V1']) }))).toEqual(['TR347 Verzoek']);
  });
});

describe('TR374', () => {
  test('keurt af: er is nog een verzoek onderhanden', () => {
    expect(codes({ teWijzigen: [wordt()] }, feiten([{}], { onderhanden: 'V0' }))).toEqual(['TR374 Client']);
  });
});

describe('TR349', () => {
  test('keurt af: een toewijzing die geldt, of nog gaat gelden, ontbreekt', () => {
    expect(codes({ teWijzigen: [wordt()] }, feiten([{}, { productcode: '45A03' }]))).toEqual(['TR349 Verzoek']);
    const later = { productcode: '45A03', van: '2026-01-01', tot: null };
    expect(codes({ teWijzigen: [wordt()] }, feiten([{}, later]))).toEqual(['TR349 Verzoek']);
  });
  test.each([
    ['is afgelopen', { tot: '2025-02-28' }],
    ['is verwijderd', { tot: '2025-01-06', redenWijziging: '13' }],
    ['liep af nadat het verzoek was verstuurd', { tot: '2025-03-02' }],
    ['pas na het verzoek is besloten', { besloten: '2025-03-02T10:00:00' }],
  ])('laat toe: een toewijzing die %s hoeft er niet bij', (_, anders) => {
    expect(codes({ teWijzigen: [wordt()] }, feiten([{}, { productcode: '45A03', ...anders }]))).toEqual([]);
  });
});

describe('TR350', () => {
  test('keurt af: ongewijzigd laten wat niet (meer) is toegewezen', () => {
    expect(codes({ teWijzigen: [wordt()], ongewijzigd: [blijft(9)] })).toEqual(['TR350 OngewijzigdProduct[1]']);
    const over = feiten([{}, { productcode: '45A03', tot: '2025-02-28' }]);
    expect(codes({ teWijzigen: [wordt()], ongewijzigd: [blijft(2)] }, over)).toEqual(['TR350 OngewijzigdProduct[1]']);
  });
  test('laat toe: wat op de dag van het verzoek nog gold', () => {
    const net = feiten([{}, { productcode: '45A03', tot: '2025-03-01' }]);
    expect(codes({ teWijzigen: [wordt()], ongewijzigd: [blijft(2)] }, net)).toEqual([]);
  });
});

describe('TR351', () => {
  test('keurt af: wijzigen wat niet (meer) is toegewezen', () => {
    expect(codes({ ongewijzigd: [blijft()], teWijzigen: [wordt({ nummer: 9 })] })).toEqual([
      'TR351 TeWijzigenProduct[1]',
    ]);
  });
  test('laat toe: wijzigen wat geldt', () => {
    expect(codes({ teWijzigen: [wordt()] })).toEqual([]);
  });
});

describe('TR357', () => {
  test('keurt af: een dag die voorbij is en niet de eerste van de toewijzing', () => {
    expect(codes({ teWijzigen: [wordt({ van: '2025-03-01' })] })).toEqual(['TR357 TeWijzigenProduct[1]']);
  });
  test('laat toe: een dag die nog komt, of de eerste van de toewijzing', () => {
    expect(codes({ teWijzigen: [wordt({ van: '2025-03-02' })] })).toEqual([]);
    expect(codes({ teWijzigen: [wordt({ van: '2025-01-06' })] })).toEqual([]);
  });
});

describe('TR373', () => {
  const totaal = feiten([{ frequentie: '6' }]);
  const budget = feiten([{ productcode: null, volume: null, eenheid: null, frequentie: null, budget: 100_000 }]);
  const bedrag = { volume: null, eenheid: null, frequentie: null, budget: 200_000 };
  test('keurt af: een ander totaal of budget dat niet vanaf de eerste dag geldt', () => {
    expect(codes({ teWijzigen: [wordt({ frequentie: '6' })] }, totaal)).toEqual(['TR373 TeWijzigenProduct[1]']);
    expect(codes({ teWijzigen: [wordt(bedrag)] }, budget)).toEqual(['TR373 TeWijzigenProduct[1]']);
  });
  test('laat toe: een ander totaal of budget vanaf de eerste dag', () => {
    expect(codes({ teWijzigen: [wordt({ frequentie: '6', van: '2025-01-06' })] }, totaal)).toEqual([]);
    expect(codes({ teWijzigen: [wordt({ ...bedrag, van: '2025-01-06' })] }, budget)).toEqual([]);
  });
});

describe('TR375 en TR412', () => {
  const zonder = { volume: null, eenheid: null, frequentie: null };
  const generiek = feiten([{ ...zonder, categorie: null, productcode: null, budget: 1 }]);
  const aspecifiek = feiten([{ ...zonder, productcode: null }]);
  const vanaf = { van: '2025-01-06' };
  test('TR375 keurt af: een omvang bij een toewijzing zonder product', () => {
    expect(codes({ teWijzigen: [wordt({ ...vanaf, budget: 1 })] }, generiek)).toContain('TR375 TeWijzigenProduct[1]');
  });
  test('TR375 laat toe: daar geen omvang, en een omvang die voor 2021 eindigde', () => {
    expect(codes({ teWijzigen: [wordt({ ...vanaf, ...zonder, budget: 1 })] }, generiek)).toEqual([]);
    expect(codes({ teWijzigen: [wordt({ ...vanaf, budget: 1, tot: '2020-12-31' })] }, generiek)).toEqual([]);
  });
  test('TR412 keurt af: een omvang bij een toewijzing zonder productcode', () => {
    expect(codes({ teWijzigen: [wordt(vanaf)] }, aspecifiek)).toEqual(['TR412 TeWijzigenProduct[1]']);
  });
  test('TR412 laat toe: daar geen omvang', () => {
    expect(codes({ teWijzigen: [wordt({ ...vanaf, ...zonder, tot: '2025-08-01' })] }, aspecifiek)).toEqual([]);
  });
});

describe('TR411', () => {
  const zonder = { volume: null, eenheid: null, frequentie: null };
  test('keurt af: geen omvang bij een toewijzing met productcode', () => {
    expect(codes({ teWijzigen: [wordt(zonder)] })).toEqual(['TR411 TeWijzigenProduct[1]']);
  });
  test('laat toe: een omvang daarbij', () => {
    expect(codes({ teWijzigen: [wordt()] })).toEqual([]);
  });
});

describe('TR361', () => {
  test('keurt af: hetzelfde product nog eens, naast wat blijft of wordt gewijzigd', () => {
    const zelfde = nieuw({ productcode: '45A01' });
    expect(codes({ ongewijzigd: [blijft()], nieuw: [zelfde] })).toEqual(['TR361 NieuwProduct[1]']);
    expect(codes({ teWijzigen: [wordt()], nieuw: [{ ...zelfde, van: '2025-05-01' }] })).toEqual([
      'TR361 NieuwProduct[1]',
    ]);
  });
  test('laat toe: hetzelfde product erna, of een ander product', () => {
    expect(
      codes({ ongewijzigd: [blijft()], nieuw: [nieuw({ productcode: '45A01', van: '2025-07-07', tot: null })] }),
    ).toEqual([]);
    expect(codes({ ongewijzigd: [blijft()], nieuw: [nieuw()] })).toEqual([]);
  });
});
