// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { Adres301, Contact301, Jw301 } from '../index.ts';
import { jw301 } from '../test/bouwers.ts';
import { vindt as vindtIn } from '../test/vindt.ts';

const vindt = (bericht: Jw301): readonly string[] => vindtIn(bericht, '/Bericht/Client');
const contact = (anders: Partial<Contact301> = {}): Contact301 => {
  const [eerste] = jw301().Client.Contactgegevens;
  if (eerste === undefined) throw new Error('het voorbeeld heeft geen contact');
  return { ...eerste, ...anders };
};
const metContact = (anders: Partial<Contact301>): Jw301 => jw301({ Contactgegevens: [contact(anders)] });
/** The first contact with these parts of its address only. */
const metAdres = (Adres: Adres301, anders: Partial<Contact301> = {}): Jw301 => metContact({ Adres, ...anders });

const geboren = (Datum: string, DatumGebruik?: string): Jw301 =>
  jw301({ Geboortedatum: { Datum, ...(DatumGebruik && { DatumGebruik }) } });

const GEBOORTE = '/Geboortedatum/Datum';
const CONTACT = '/Contactgegevens/Contact[1]';
const huis = { Huisnummer: 9 };

describe('301, the client and relaties', () => {
  it('CS002: the client has a BSN', () => {
    expect(vindt(jw301({ Bsn: '999900007' }))).toEqual(['CS002 /Bsn']);
  });

  it('TR002: nobody is over 120, unless the date is wholly unknown', () => {
    expect(vindt(geboren('1906-04-01'))).toEqual([]);
    expect(vindt(geboren('1906-03-31'))).toEqual([`TR002 ${GEBOORTE}`]);
    expect(vindt(geboren('1900-01-01', '3'))).toEqual([]);
    expect(vindt(geboren('1900-01-01', '2'))).toEqual([`TR002 ${GEBOORTE}`]);
  });

  it('TR134: nobody is born after the message is dated', () => {
    expect(vindt(geboren('2026-04-01'))).toEqual([]);
    expect(vindt(geboren('2026-04-02'))).toEqual([`TR134 ${GEBOORTE}`]);
  });

  it.each([
    ['1', '2010-02-14', '2010-02-01'],
    ['2', '2010-02-01', '2010-01-01'],
    ['3', '2010-01-01', '1900-01-01'],
  ])('CS139: with datumgebruik %s, not %s but %s', async (gebruik, fout, goed) => {
    expect(vindt(geboren(fout, gebruik))).toEqual([`CS139 ${GEBOORTE}`]);
    expect(vindt(geboren(goed, gebruik))).toEqual([]);
  });

  it('CS050, CS318: how a client is addressed fits the names', () => {
    const { Naam } = jw301().Client;
    expect(vindt(jw301({ Naam: { ...Naam, NaamGebruik: '2' } }))).toEqual(['CS050 /Naam/NaamGebruik']);
    expect(vindt(jw301({ Naam: { ...Naam, NaamGebruik: '6' } }))).toEqual(['CS318 /Naam/NaamGebruik']);
    const Partnernaam = { Achternaam: 'Jansen' };
    expect(vindt(jw301({ Naam: { ...Naam, Partnernaam, NaamGebruik: '4' } }))).toEqual([]);
    expect(vindt(jw301({ Naam: { ...Naam, Partnernaam, NaamGebruik: '5' } }))).toEqual(['CS050 /Naam/NaamGebruik']);
  });

  it('CD007: a language with an interpreter, and only then', () => {
    expect(vindt(jw301({ Communicatie: { Vorm: '1' } }))).toEqual(['CD007 /Communicatie/Taal']);
    expect(vindt(jw301({ Communicatie: { Vorm: '2', Taal: 'Zweeds' } }))).toEqual(['CD007 /Communicatie/Taal']);
    expect(vindt(jw301({ Communicatie: { Vorm: '2' } }))).toEqual([]);
  });

  it('TR061: a temporary address alone is not enough', () => {
    expect(vindt(metContact({ Soort: '04' }))).toEqual(['TR061 /Contactgegevens']);
    expect(vindt(metContact({ Soort: '02' }))).toEqual([]);
  });

  it('judges a relatie as a client, save that an organisation may be one', () => {
    const [relatie, ...rest] = jw301().Client.Relaties ?? [];
    if (relatie === undefined) throw new Error('het voorbeeld heeft geen relatie');
    const met = (anders: Partial<typeof relatie>) => jw301({ Relaties: [{ ...relatie, ...anders }, ...rest] });
    const r = '/Relaties/Relatie[1]';
    expect(vindt(met({ Geboortedatum: { Datum: '1900-01-01' } }))).toEqual([`TR002 ${r}${GEBOORTE}`]);
    expect(vindt(met({ Geboortedatum: { Datum: '2026-04-02' } }))).toEqual([`TR134 ${r}${GEBOORTE}`]);
    expect(vindt(met({ Geboortedatum: { Datum: '1971-04-07', DatumGebruik: '1' } }))).toEqual([
      `CS139 ${r}${GEBOORTE}`,
    ]);
    expect(vindt(met({ Naam: { Geslachtsnaam: { Achternaam: 'Stichting' }, NaamGebruik: '6' } }))).toEqual([]);
    expect(vindt(met({ Naam: { Geslachtsnaam: { Achternaam: 'Vries' }, NaamGebruik: '3' } }))).toEqual([
      `CS050 ${r}/Naam/NaamGebruik`,
    ]);
    expect(vindt(met({ Contact: { Soort: '02' } }))).toEqual([`TR006 ${r}/Contact`]);
    expect(vindt(met({ Nummer: '2' }))).toEqual(['TR101 /Relaties/Relatie[2]/Nummer']);
  });
});

describe('301, a contact', () => {
  it('TR101: one of each kind', () => {
    expect(vindt(jw301({ Contactgegevens: [contact(), contact()] }))).toEqual([
      'TR101 /Contactgegevens/Contact[2]/Soort',
    ]);
  });

  it('TR006: a telephone, or a house with a postcode', () => {
    const { Telefoon: _, ...zonder } = contact();
    const met = (Adres: Adres301) => jw301({ Contactgegevens: [{ ...zonder, Soort: '02', Adres }] });
    expect(vindt(met({ Huis: huis, Postcode: '9999XX', LandCode: 'NL' }))).toEqual([]);
    expect(vindt(met({ Huis: huis }))).toEqual([`TR006 ${CONTACT}`]);
    expect(vindt(met({ Postcode: '10117', LandCode: 'DE' }))).toEqual([`TR006 ${CONTACT}`]);
  });

  it('CD005: a country with a postcode, and only then', () => {
    expect(vindt(metAdres({ Huis: huis, Postcode: '9999XX' }))).toEqual([`CD005 ${CONTACT}/Adres/LandCode`]);
    expect(vindt(metAdres({ Huis: huis, LandCode: 'DE' }, { Soort: '02' }))).toEqual([
      `CD005 ${CONTACT}/Adres/LandCode`,
    ]);
  });

  it('CD009: a period only with a temporary address', () => {
    const Periode = { Begindatum: '2026-01-01' };
    expect(vindt(metContact({ Periode }))).toEqual([`CD009 ${CONTACT}/Periode`]);
    expect(vindt(jw301({ Contactgegevens: [contact(), contact({ Soort: '04', Periode })] }))).toEqual([]);
  });

  it('CD025: an address in the Netherlands has a house number', () => {
    expect(vindt(metAdres({ Postcode: '9999XX', LandCode: 'NL' }))).toEqual([`CD025 ${CONTACT}/Adres/Huis`]);
    expect(vindt(metAdres({ Postcode: '10117', LandCode: 'DE' }))).toEqual([]);
  });

  it('CD034: where somebody is registered or stays has a postcode', () => {
    expect(vindt(metAdres({ Huis: huis }, { Soort: '01' }))).toEqual([`CD034 ${CONTACT}/Adres/Postcode`]);
    expect(vindt(metAdres({ Huis: huis }, { Soort: '03' }))).toEqual([`CD034 ${CONTACT}/Adres/Postcode`]);
    expect(vindt(metAdres({ Huis: huis }, { Soort: '02' }))).toEqual([]);
  });

  it('CD034: a telephone is not enough there', () => {
    const { Adres: _, ...telefonisch } = contact();
    expect(vindt(jw301({ Contactgegevens: [{ ...telefonisch, Soort: '01' }] }))).toEqual([
      `CD034 ${CONTACT}/Adres/Postcode`,
    ]);
    expect(vindt(jw301({ Contactgegevens: [{ ...telefonisch, Soort: '02' }] }))).toEqual([]);
  });

  it('CS003: a period does not end before it begins', () => {
    const met = (Einddatum: string) =>
      jw301({
        Contactgegevens: [contact(), contact({ Soort: '04', Periode: { Begindatum: '2026-01-02', Einddatum } })],
      });
    expect(vindt(met('2026-01-01'))).toEqual(['CS003 /Contactgegevens/Contact[2]/Periode/Einddatum']);
    expect(vindt(met('2026-01-02'))).toEqual([]);
  });

  it.each(['9999 XX', '0999XX', '9999', 'XX9999'])('CS089: %s is no Dutch postcode', async (Postcode) => {
    expect(vindt(metAdres({ Huis: huis, Postcode, LandCode: 'NL' }))).toEqual([`CS089 ${CONTACT}/Adres/Postcode`]);
    expect(vindt(metAdres({ Huis: huis, Postcode, LandCode: 'DE' }))).toEqual([]);
  });
});
