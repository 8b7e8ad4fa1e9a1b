// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from '#libs/ijw';
import { parseInput } from '#platform/invoer';
import { casusOpenen } from '../casus/casus-openen.act.ts';
import type { Jeugdige } from '../casus/jeugdige.ts';
import { eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import type { Toewijzing } from './toewijzing.ts';
import { naarClient, naarToegewezenProduct, toewijzingsbericht, vertelde } from './toewijzingsbericht.ts';

const toewijzing: Toewijzing = {
  id: '01900000-0000-7000-8000-000000000001',
  gemeente: '0513',
  nummer: 7,
  wet: 'jeugdwet',
  indicatie: null,
  verband: null,
  aanbieder: '99000001',
  overeenkomst: null,
  product: 'begeleiding',
  categorie: '45',
  productcode: '45A04',
  volume: 120,
  eenheid: eenheidcodes.minuut,
  frequentie: frequenties['per-week'],
  budget: null,
  van: '2025-01-06',
  tot: '2025-07-06',
  besloten: '2025-01-03T09:30:00',
  redenWijziging: null,
  referentie: null,
  clientSleutel: new Uint8Array(),
  keuze: null,
  voorbeeld: true,
};
const header = { identificatie: '000000001', dagtekening: '2025-01-03' };
/** The 301 of one allocation. */
const bericht301 = (een: Toewijzing, jeugdige: Jeugdige) =>
  toewijzingsbericht(een, naarClient(jeugdige), [naarToegewezenProduct(een, true)], header);
const formulier = {
  bsn: '999900006',
  voornamen: 'Tom',
  voorletters: 'T',
  achternaam: 'Wit',
  geboortedatum: '2010-02-14',
  geslacht: '1',
  straatnaam: 'Voorbeeldstraat',
  huisnummer: '9',
  postcode: '2801 AB',
  plaatsnaam: 'Gouda',
  hulpvraag: 'Hulp bij structuur.',
  route: 'lokaal',
};

test('wat de toegang over een jeugdige mag invullen, past altijd in een geldig bericht', () => {
  const sign = fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...`abcDE éßĳł’'-./&<>"]]>`) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  );
  const line = (maxLength: number) => fc.string({ unit: sign, minLength: 1, maxLength });
  const fields = fc.record({
    voornamen: line(20),
    achternaam: line(210),
    voorvoegsel: fc.option(line(11), { nil: undefined }),
    straatnaam: line(26),
    plaatsnaam: line(20),
    voorletters: fc.string({ unit: fc.constantFrom('J', 'é', '.', ' ', '1'), maxLength: 7 }),
    huisnummer: fc.integer({ min: -9, max: 100_009 }).map(String),
    geslacht: fc.constantFrom('0', '1', '2', '9'),
  });
  let accepted = 0;
  fc.assert(
    fc.property(fields, (anders) => {
      const parsed = parseInput(casusOpenen.invoer, { ...formulier, ...anders });
      if (!parsed.ok) return;
      accepted++;
      const { geboortedatum, ...jeugdige } = parsed.value;
      const bericht = bericht301(toewijzing, { ...jeugdige, geboortedatum: geboortedatum.toString() });
      expect(decode(encode(bericht)).controle.bevindingen).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(20);
});

test.each(Object.entries(eenheidcodes))(
  'elke eenheid die een product kan hebben, staat in het bericht: %s',
  (_, eenheid) => {
    const bericht = bericht301({ ...toewijzing, eenheid }, { ...formulier, huisnummer: 9, postcode: '2801AB' });
    expect(decode(encode(bericht)).controle.bevindingen).toEqual([]);
  },
);

test('wat het bericht vertelt, is er weer uit te lezen', () => {
  const bericht = bericht301(toewijzing, { ...formulier, huisnummer: 9, postcode: '2801AB' });
  for (const { pad: _, ...verteld } of vertelde(bericht)) expect(toewijzing).toMatchObject(verteld);
  expect(vertelde(bericht)).toHaveLength(1);
});
