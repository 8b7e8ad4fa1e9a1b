// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum, eurocent } from '#libs/kernel';
import { canoniek, type Ingediend } from './canoniek.ts';
import { type Inschrijvingsvraag, inschrijvingToetsen } from './inschrijving-toetsen.rule.ts';

const moment = (tekst: string) => Temporal.Instant.from(tekst);
const bedrijf = {
  naam: 'Praktijk De Linde',
  kvk: '12345678',
  medewerkers: 1,
  jaaromzet: eurocent(90_000_00),
  balanstotaal: eurocent(20_000_00),
};
const vraag = (over: Partial<Inschrijvingsvraag>): Inschrijvingsvraag => ({
  venster: { opent: moment('2024-04-01T07:00:00Z'), sluit: moment('2024-06-01T10:00:00Z') },
  voorwaarden: {
    criteria: [],
    producten: [{ code: 'basis-ggz', naam: 'Basis GGZ', eenheid: 'minuut', voorbeeld: false }],
    caos: [{ code: 'ggz', naam: 'cao GGZ' }],
  },
  inschrijving: { producten: ['basis-ggz'], cao: 'ggz', vrijwilligers: false, verklaringen: {} },
  bedrijf,
  uitzonderingen: [],
  stukken: [],
  moment: moment('2024-05-01T12:00:00Z'),
  peildatum: datum('2024-05-01'),
  ...over,
});
const redenen = (over: Partial<Inschrijvingsvraag>) => {
  const outcome = inschrijvingToetsen(vraag(over));
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

describe('in time, to the second', () => {
  test.each([
    ['2024-04-01T06:59:59.999Z', ['inschrijving-te-vroeg']],
    ['2024-04-01T07:00:00Z', 'decided'],
    ['2024-06-01T09:59:59Z', 'decided'],
    ['2024-06-01T10:00:00Z', 'decided'],
    ['2024-06-01T10:00:00.999Z', 'decided'],
    ['2024-06-01T10:00:01Z', ['inschrijving-te-laat']],
  ])('%s', (when, expected) => expect(redenen({ moment: moment(when) })).toEqual(expected));

  test('too late says when it closed and when it came', () => {
    const outcome = inschrijvingToetsen(vraag({ moment: moment('2024-06-01T10:00:01.250Z') }));
    expect(outcome.status === 'refused' && outcome.reasons[0]?.figures).toEqual({
      sluit: '2024-06-01T10:00:00Z',
      ontvangen: '2024-06-01T10:00:01Z',
    });
  });
});

test('everything that is missing comes back at once', () => {
  const leeg = { producten: [], cao: null, vrijwilligers: null, verklaringen: {} };
  expect(redenen({ inschrijving: leeg, bedrijf: null })).toEqual([
    'bedrijf-ontbreekt',
    'producten-ontbreken',
    'cao-ontbreekt',
  ]);
});

test('a product or cao that is not offered is refused; another or no cao is fine', () => {
  const gekozen = vraag({}).inschrijving;
  expect(redenen({ inschrijving: { ...gekozen, producten: ['verblijf'], cao: 'horeca' } })).toEqual([
    'product-niet-aangeboden',
    'cao-onbekend',
  ]);
  expect(redenen({ inschrijving: { ...gekozen, cao: 'basis' } })).toBe('decided');
});

describe('the canonical text', () => {
  const ingediend: Ingediend = {
    verband: 'v',
    procedure: 'p',
    contract: 'c',
    aanbieder: '99000001',
    bedrijf,
    micro: true,
    producten: ['b', 'a'],
    cao: 'ggz',
    vrijwilligers: false,
    verklaringen: { vog: { antwoord: 'ja', toelichting: '' } },
    stukken: [
      { criterium: 'vog', bewijs: 'vog', product: '', naam: 'vog.pdf', sha256: 'ff', dagtekening: null },
      { criterium: 'iso', bewijs: 'iso', product: '', naam: 'iso.pdf', sha256: '00', dagtekening: '2024-01-01' },
    ],
    ingediend: '2024-05-01T12:00:00Z',
  };
  test('does not depend on the order in which things were given', () => {
    const { verband, bedrijf: eigen, ...rest } = ingediend;
    const other = { ...rest, producten: ['a', 'b'], stukken: ingediend.stukken.toReversed(), bedrijf: eigen, verband };
    expect(canoniek(other)).toBe(canoniek(ingediend));
  });
  test('changes with every answer', () => {
    expect(canoniek({ ...ingediend, cao: 'basis' })).not.toBe(canoniek(ingediend));
    expect(canoniek({ ...ingediend, verklaringen: {} })).not.toBe(canoniek(ingediend));
  });
});
