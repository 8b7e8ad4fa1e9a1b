// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { planonderdelen } from './planonderdelen.query.ts';

const bron = { document: 'plan', paragraaf: '§2', citaat: 'wonen' };

test('elk gegeven krijgt een titel, zijn velden en zijn plaats; codes worden namen', () => {
  const paginas = {
    beleid: {
      segmenten: [{ code: 'wonen', naam: 'Wonen', bron }],
      doelen: [
        {
          code: 'thuis',
          naam: 'Thuis',
          soort: 'ambitie',
          segmenten: ['wonen'],
          bron,
          zieOok: [{ ...bron, paragraaf: '§3' }],
        },
      ],
      ongemodelleerd: [{ wat: 'figuur 2', bron, reden: 'verminkt' }],
    },
  };
  const [segment, doel, ...rest] = planonderdelen(paginas);
  expect(segment).toMatchObject({ bladzijde: 'beleid', lijst: 'segmenten', code: 'wonen', titel: 'Wonen', velden: [] });
  expect(doel).toMatchObject({
    titel: 'Thuis',
    velden: [
      { naam: 'soort', waarden: ['ambitie'] },
      { naam: 'segmenten', waarden: ['Wonen'] },
    ],
    bronnen: [{ paragraaf: '§2' }, { paragraaf: '§3' }],
    voorbeeld: false,
  });
  expect(rest).toEqual([]);
});

test('een deel met een eigen plaats staat op zichzelf, onder de naam waar het bij hoort', () => {
  const keuzes = { looptijd: { initieelJaren: 3, verlengingen: [2, 2], bron } };
  const [contract, looptijd] = planonderdelen({
    beleid: { contracten: [{ code: 'c', naam: 'Wonen Jeugd', keuzes, bron }] },
  });
  expect(contract?.velden).toEqual([]);
  expect(looptijd).toMatchObject({
    van: 'Wonen Jeugd',
    titel: 'looptijd',
    velden: [
      { naam: 'initieelJaren', waarden: ['3'] },
      { naam: 'verlengingen', waarden: ['2', '2'] },
    ],
  });
});

test('wat onbekend, tegenstrijdig of een voorbeeld is, blijft dat', () => {
  const aantal = {
    tegenstrijdig: [
      { waarde: 12, bron },
      { waarde: 11, bron: { ...bron, paragraaf: '§5' } },
    ],
  };
  const delen = planonderdelen({
    beleid: {
      aantal: { aantal, bron },
      motie: {
        titel: 'Leren',
        regionaal: true,
        verwerking: 'onbekend',
        cel: { schalen: ['lokaal'], uitvoerder: 'Gouda' },
        bron,
      },
      eis: { naam: 'onbekend', tekst: 'Diploma', voorbeeld: true, toelichting: 'gebruikelijk' },
    },
  });
  expect(delen.map(({ titel, velden }) => [titel, ...velden.flatMap(({ waarden }) => waarden)])).toEqual([
    ['aantal', '12 (plan §2)', '11 (plan §5)'],
    ['Leren', 'ja', 'onbekend', 'schalen: lokaal; uitvoerder: Gouda'],
    ['Diploma', 'onbekend'],
  ]);
  expect(delen[2]).toMatchObject({ voorbeeld: true, toelichting: 'gebruikelijk', bronnen: [] });
});

test('een keuze is een woord en geen code van iets anders; dagen en bedragen staan er zoals mensen ze schrijven', () => {
  const [, stap] = planonderdelen({
    regio: {
      gremia: [{ code: 'college', naam: 'Colleges van B en W', soort: 'college', bron }],
      stappen: [
        {
          naam: 'Stap',
          soort: 'college',
          tussentijds: 'nee-tenzij',
          staat: 'eigen-bevoegdheid',
          van: '2025-01-31',
          bedragEuro: '1900000',
          beslist: 'college',
          bron,
        },
      ],
    },
  });
  expect(stap?.velden.map(({ waarden }) => waarden[0])).toEqual([
    'college',
    'nee, tenzij',
    'eigen bevoegdheid',
    '31 januari 2025',
    '1.900.000',
    'Colleges van B en W',
  ]);
});

test('wat geen naam heeft, heet naar het eerste dat het wel zegt', () => {
  const [deel] = planonderdelen({ beleid: { evaluaties: [{ wie: 'onbekend', wanneer: 'ieder jaar', bron }] } });
  expect(deel?.titel).toBe('wanneer: ieder jaar');
});

test('tegenstrijdig is het tot de regio kiest; wat zij koos staat bij de lezingen', () => {
  const tegenstrijdig = [
    { waarde: 12, bron },
    { waarde: 11, bron: { ...bron, paragraaf: '§5' } },
  ];
  const velden = (keuze: object) =>
    planonderdelen({ beleid: { aantal: { aantal: { tegenstrijdig, ...keuze }, bron } } })[0]?.velden[0];
  expect(velden({})).toMatchObject({ tegenstrijdig: true });
  const gekozen = velden({ keuze: { waarde: 12, toelichting: 'Figuur 3 telt ze.' } });
  expect(gekozen?.tegenstrijdig).toBeUndefined();
  expect(gekozen?.waarden.at(-1)).toBe('keuze van de regio: 12');
});

test('een gemeente staat ook bij het document dat haar code geeft', () => {
  const codeBron = { document: 'cbs', paragraaf: 'gemeentecode 0513' };
  const [gemeente] = planonderdelen({ regio: { gemeenten: [{ code: '0513', naam: 'Gouda', codeBron, bron }] } });
  expect(gemeente?.bronnen.map(({ document }) => document)).toEqual(['plan', 'cbs']);
});
