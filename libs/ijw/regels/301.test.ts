// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import {
  type Adres301,
  type Client301,
  type Contact301,
  controleer,
  encode,
  type Jw301,
  maakHeader,
  type ToegewezenProduct301,
  type Wmo301,
} from '../index.ts';
import { jw301 } from '../test/bouwers.ts';

async function vindt(bericht: Jw301 | Wmo301): Promise<readonly string[]> {
  const { bevindingen, structuurGeldig } = await controleer(encode(bericht));
  expect(structuurGeldig).toBe(true);
  return bevindingen.map(({ code, pad }) => `${code} ${pad.replace('/Bericht/Client', '')}`);
}

const metClient = (anders: Partial<Client301>): Jw301 => {
  const bericht = jw301();
  return { ...bericht, Client: { ...bericht.Client, ...anders } };
};

const contact = (anders: Partial<Contact301> = {}): Contact301 => {
  const [eerste] = jw301().Client.Contactgegevens;
  if (eerste === undefined) throw new Error('het voorbeeld heeft geen contact');
  return { ...eerste, ...anders };
};
const metContact = (anders: Partial<Contact301>): Jw301 => metClient({ Contactgegevens: [contact(anders)] });
/** The first contact with these parts of its address only. */
const metAdres = (Adres: Adres301, anders: Partial<Contact301> = {}): Jw301 => metContact({ Adres, ...anders });

/** Assigned per month without end; parts are left out with `zonder`. */
const product = (
  anders: Partial<ToegewezenProduct301> = {},
  ...zonder: readonly (keyof ToegewezenProduct301)[]
): ToegewezenProduct301 => {
  const heel: ToegewezenProduct301 = {
    ToewijzingNummer: 1,
    Product: { Categorie: '45', Code: '45A03' },
    Toewijzingsdatum: '2026-04-01',
    Toewijzingstijd: '12:00:00',
    Ingangsdatum: '2026-04-01',
    Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4' },
    ...anders,
  };
  const weg: readonly string[] = zonder;
  return Object.fromEntries(Object.entries(heel).filter(([naam]) => !weg.includes(naam))) as ToegewezenProduct301;
};
const metProducten = (...ToegewezenProducten: readonly ToegewezenProduct301[]): Jw301 =>
  metClient({ ToegewezenProducten });

const geboren = (Datum: string, DatumGebruik?: string): Jw301 =>
  metClient({ Geboortedatum: { Datum, ...(DatumGebruik && { DatumGebruik }) } });

const GEBOORTE = '/Geboortedatum/Datum';
const CONTACT = '/Contactgegevens/Contact[1]';
const PRODUCT = '/ToegewezenProducten/ToegewezenProduct[1]';
const huis = { Huisnummer: 9 };

describe('301, the client and relaties', () => {
  it('CS002: the client has a BSN', async () => {
    expect(await vindt(metClient({ Bsn: '999900007' }))).toEqual(['CS002 /Bsn']);
  });

  it('TR002: nobody is over 120, unless the date is wholly unknown', async () => {
    expect(await vindt(geboren('1906-04-01'))).toEqual([]);
    expect(await vindt(geboren('1906-03-31'))).toEqual([`TR002 ${GEBOORTE}`]);
    expect(await vindt(geboren('1900-01-01', '3'))).toEqual([]);
    expect(await vindt(geboren('1900-01-01', '2'))).toEqual([`TR002 ${GEBOORTE}`]);
  });

  it('TR134: nobody is born after the message is dated', async () => {
    expect(await vindt(geboren('2026-04-01'))).toEqual([]);
    expect(await vindt(geboren('2026-04-02'))).toEqual([`TR134 ${GEBOORTE}`]);
  });

  it.each([
    ['1', '2010-02-14', '2010-02-01'],
    ['2', '2010-02-01', '2010-01-01'],
    ['3', '2010-01-01', '1900-01-01'],
  ])('CS139: with datumgebruik %s, not %s but %s', async (gebruik, fout, goed) => {
    expect(await vindt(geboren(fout, gebruik))).toEqual([`CS139 ${GEBOORTE}`]);
    expect(await vindt(geboren(goed, gebruik))).toEqual([]);
  });

  it('CS050, CS318: how a client is addressed fits the names', async () => {
    const { Naam } = jw301().Client;
    expect(await vindt(metClient({ Naam: { ...Naam, NaamGebruik: '2' } }))).toEqual(['CS050 /Naam/NaamGebruik']);
    expect(await vindt(metClient({ Naam: { ...Naam, NaamGebruik: '6' } }))).toEqual(['CS318 /Naam/NaamGebruik']);
    const Partnernaam = { Achternaam: 'Jansen' };
    expect(await vindt(metClient({ Naam: { ...Naam, Partnernaam, NaamGebruik: '4' } }))).toEqual([]);
    expect(await vindt(metClient({ Naam: { ...Naam, Partnernaam, NaamGebruik: '5' } }))).toEqual([
      'CS050 /Naam/NaamGebruik',
    ]);
  });

  it('CD007: a language with an interpreter, and only then', async () => {
    expect(await vindt(metClient({ Communicatie: { Vorm: '1' } }))).toEqual(['CD007 /Communicatie/Taal']);
    expect(await vindt(metClient({ Communicatie: { Vorm: '2', Taal: 'Zweeds' } }))).toEqual([
      'CD007 /Communicatie/Taal',
    ]);
    expect(await vindt(metClient({ Communicatie: { Vorm: '2' } }))).toEqual([]);
  });

  it('TR061: a temporary address alone is not enough', async () => {
    expect(await vindt(metContact({ Soort: '04' }))).toEqual(['TR061 /Contactgegevens']);
    expect(await vindt(metContact({ Soort: '02' }))).toEqual([]);
  });

  it('judges a relatie as a client, save that an organisation may be one', async () => {
    const [relatie, ...rest] = jw301().Client.Relaties ?? [];
    if (relatie === undefined) throw new Error('het voorbeeld heeft geen relatie');
    const met = (anders: Partial<typeof relatie>) => metClient({ Relaties: [{ ...relatie, ...anders }, ...rest] });
    const r = '/Relaties/Relatie[1]';
    expect(await vindt(met({ Geboortedatum: { Datum: '1900-01-01' } }))).toEqual([`TR002 ${r}${GEBOORTE}`]);
    expect(await vindt(met({ Geboortedatum: { Datum: '2026-04-02' } }))).toEqual([`TR134 ${r}${GEBOORTE}`]);
    expect(await vindt(met({ Geboortedatum: { Datum: '1971-04-07', DatumGebruik: '1' } }))).toEqual([
      `CS139 ${r}${GEBOORTE}`,
    ]);
    expect(await vindt(met({ Naam: { Geslachtsnaam: { Achternaam: 'Stichting' }, NaamGebruik: '6' } }))).toEqual([]);
    expect(await vindt(met({ Naam: { Geslachtsnaam: { Achternaam: 'Vries' }, NaamGebruik: '3' } }))).toEqual([
      `CS050 ${r}/Naam/NaamGebruik`,
    ]);
    expect(await vindt(met({ Contact: { Soort: '02' } }))).toEqual([`TR006 ${r}/Contact`]);
    expect(await vindt(met({ Nummer: '2' }))).toEqual(['TR101 /Relaties/Relatie[2]/Nummer']);
  });
});

describe('301, a contact', () => {
  it('TR101: one of each kind', async () => {
    expect(await vindt(metClient({ Contactgegevens: [contact(), contact()] }))).toEqual([
      'TR101 /Contactgegevens/Contact[2]/Soort',
    ]);
  });

  it('TR006: a telephone, or a house with a postcode', async () => {
    const { Telefoon: _, ...zonder } = contact();
    const met = (Adres: Adres301) => metClient({ Contactgegevens: [{ ...zonder, Soort: '02', Adres }] });
    expect(await vindt(met({ Huis: huis, Postcode: '9999XX', LandCode: 'NL' }))).toEqual([]);
    expect(await vindt(met({ Huis: huis }))).toEqual([`TR006 ${CONTACT}`]);
    expect(await vindt(met({ Postcode: '10117', LandCode: 'DE' }))).toEqual([`TR006 ${CONTACT}`]);
  });

  it('CD005: a country with a postcode, and only then', async () => {
    expect(await vindt(metAdres({ Huis: huis, Postcode: '9999XX' }))).toEqual([`CD005 ${CONTACT}/Adres/LandCode`]);
    expect(await vindt(metAdres({ Huis: huis, LandCode: 'DE' }, { Soort: '02' }))).toEqual([
      `CD005 ${CONTACT}/Adres/LandCode`,
    ]);
  });

  it('CD009: a period only with a temporary address', async () => {
    const Periode = { Begindatum: '2026-01-01' };
    expect(await vindt(metContact({ Periode }))).toEqual([`CD009 ${CONTACT}/Periode`]);
    expect(await vindt(metClient({ Contactgegevens: [contact(), contact({ Soort: '04', Periode })] }))).toEqual([]);
  });

  it('CD025: an address in the Netherlands has a house number', async () => {
    expect(await vindt(metAdres({ Postcode: '9999XX', LandCode: 'NL' }))).toEqual([`CD025 ${CONTACT}/Adres/Huis`]);
    expect(await vindt(metAdres({ Postcode: '10117', LandCode: 'DE' }))).toEqual([]);
  });

  it('CD034: where somebody is registered or stays has a postcode', async () => {
    expect(await vindt(metAdres({ Huis: huis }, { Soort: '01' }))).toEqual([`CD034 ${CONTACT}/Adres/Postcode`]);
    expect(await vindt(metAdres({ Huis: huis }, { Soort: '03' }))).toEqual([`CD034 ${CONTACT}/Adres/Postcode`]);
    expect(await vindt(metAdres({ Huis: huis }, { Soort: '02' }))).toEqual([]);
  });

  it('CD034: a telephone is not enough there', async () => {
    const { Adres: _, ...telefonisch } = contact();
    expect(await vindt(metClient({ Contactgegevens: [{ ...telefonisch, Soort: '01' }] }))).toEqual([
      `CD034 ${CONTACT}/Adres/Postcode`,
    ]);
    expect(await vindt(metClient({ Contactgegevens: [{ ...telefonisch, Soort: '02' }] }))).toEqual([]);
  });

  it('CS003: a period does not end before it begins', async () => {
    const met = (Einddatum: string) =>
      metClient({
        Contactgegevens: [contact(), contact({ Soort: '04', Periode: { Begindatum: '2026-01-02', Einddatum } })],
      });
    expect(await vindt(met('2026-01-01'))).toEqual(['CS003 /Contactgegevens/Contact[2]/Periode/Einddatum']);
    expect(await vindt(met('2026-01-02'))).toEqual([]);
  });

  it.each(['9999 XX', '0999XX', '9999', 'XX9999'])('CS089: %s is no Dutch postcode', async (Postcode) => {
    expect(await vindt(metAdres({ Huis: huis, Postcode, LandCode: 'NL' }))).toEqual([
      `CS089 ${CONTACT}/Adres/Postcode`,
    ]);
    expect(await vindt(metAdres({ Huis: huis, Postcode, LandCode: 'DE' }))).toEqual([]);
  });
});

describe('301, what is assigned', () => {
  it('has nothing to say of a product with a volume, without a code, or of a budget', async () => {
    expect(await vindt(metProducten(product()))).toEqual([]);
    expect(await vindt(metProducten(product({ Product: { Categorie: '45' } }, 'Omvang')))).toEqual([]);
    expect(await vindt(metProducten(product({ Budget: 1, Einddatum: '2026-12-31' }, 'Product', 'Omvang')))).toEqual([]);
  });

  it.each<[string, ToegewezenProduct301, readonly string[]]>([
    ['CD041: a code has a volume', product({}, 'Omvang'), ['CD041 Omvang']],
    ['CD075: a budget has an end', product({ Budget: 1 }, 'Product', 'Omvang'), ['CD075 Einddatum']],
    [
      'CD076: a volume per week has an end',
      product({ Omvang: { Volume: 1, Eenheid: '04', Frequentie: '2' } }),
      ['CD076 Einddatum'],
    ],
    [
      'CD077 and CD078: a volume or a budget',
      product({ Budget: 1, Einddatum: '2026-12-31' }),
      ['CD077 Omvang', 'CD078 Budget'],
    ],
    ['CD079: a product or a budget', product({}, 'Product', 'Omvang'), ['CD079 Product']],
    ['CD080: no volume without a code', product({ Product: { Categorie: '45' } }), ['CD080 Omvang']],
    [
      'CD080: before 2021 it could',
      product({ Product: { Categorie: '45' }, Ingangsdatum: '2020-01-01', Einddatum: '2020-12-31' }),
      [],
    ],
    ['CS003: it does not end before it begins', product({ Einddatum: '2026-03-31' }), ['CS003 Einddatum']],
    ['CS003: one day is a period', product({ Einddatum: '2026-04-01' }), []],
    [
      'CS335: deleted ends where it began',
      product({ RedenWijziging: '13', Einddatum: '2026-04-02' }),
      ['CS335 RedenWijziging'],
    ],
    ['CS335: deleted without end', product({ RedenWijziging: '13' }), ['CS335 RedenWijziging']],
    ['CS335: deleted as it should', product({ RedenWijziging: '13', Einddatum: '2026-04-01' }), []],
    ['CS336: 01 is no longer in use', product({ RedenWijziging: '01' }), ['CS336 RedenWijziging']],
    [
      'CS338: no etmalen per day',
      product({ Omvang: { Volume: 1, Eenheid: '14', Frequentie: '1' } }),
      ['CS338 Omvang/Frequentie'],
    ],
    ['CS338: hours per day', product({ Omvang: { Volume: 1, Eenheid: '04', Frequentie: '1' } }), []],
    [
      'TR134: not decided after the message is dated',
      product({ Toewijzingsdatum: '2026-04-02' }),
      ['TR134 Toewijzingsdatum'],
    ],
  ])('%s', async (_, een, verwacht) => {
    expect(await vindt(metProducten(een))).toEqual(verwacht.map((v) => v.replace(' ', ` ${PRODUCT}/`)));
  });

  it('TR101: a toewijzing comes once', async () => {
    const later = product({ Product: { Categorie: '46', Code: '46A01' } });
    expect(await vindt(metProducten(product(), later))).toEqual([
      'TR101 /ToegewezenProducten/ToegewezenProduct[2]/ToewijzingNummer',
    ]);
  });
});

describe('301, TR302: no overlapping toewijzingen for the same product', () => {
  const TWEEDE = ['TR302 /ToegewezenProducten/ToegewezenProduct[2]'];
  const specifiek = (Code: string, Ingangsdatum: string, Einddatum?: string) =>
    product({
      ToewijzingNummer: Number(Ingangsdatum.replaceAll('-', '')),
      Product: { Categorie: '45', Code },
      Ingangsdatum,
      ...(Einddatum && { Einddatum }),
    });
  const aspecifiek = (Categorie: string, Ingangsdatum: string) =>
    product({ ToewijzingNummer: 2, Product: { Categorie }, Ingangsdatum }, 'Omvang');
  const generiek = product(
    { ToewijzingNummer: 3, Budget: 1, Ingangsdatum: '2026-05-01', Einddatum: '2026-05-31' },
    'Product',
    'Omvang',
  );

  it('one day in common is an overlap, the day after is not', async () => {
    expect(
      await vindt(metProducten(specifiek('45A03', '2026-04-01', '2026-04-30'), specifiek('45A03', '2026-04-30'))),
    ).toEqual(TWEEDE);
    expect(
      await vindt(metProducten(specifiek('45A03', '2026-04-01', '2026-04-30'), specifiek('45A03', '2026-05-01'))),
    ).toEqual([]);
  });

  it('an open end overlaps with all that comes, and the later one is named whatever the order', async () => {
    expect(await vindt(metProducten(specifiek('45A03', '2026-04-01'), specifiek('45A03', '2030-01-01')))).toEqual(
      TWEEDE,
    );
    expect(await vindt(metProducten(specifiek('45A03', '2030-01-01'), specifiek('45A03', '2026-04-01')))).toEqual([
      'TR302 /ToegewezenProducten/ToegewezenProduct[1]',
    ]);
  });

  it('remembers the longest, not the last', async () => {
    const [lang, kort, na] = [
      specifiek('45A03', '2026-01-01', '2026-12-31'),
      specifiek('45A04', '2026-02-01', '2026-02-28'),
      specifiek('45A03', '2026-06-01'),
    ];
    expect(await vindt(metProducten(lang, kort, na))).toEqual(['TR302 /ToegewezenProducten/ToegewezenProduct[3]']);
  });

  it('other codes may run together; a category without code clashes with all its codes', async () => {
    expect(await vindt(metProducten(specifiek('45A03', '2026-04-01'), specifiek('45A04', '2026-04-02')))).toEqual([]);
    expect(await vindt(metProducten(specifiek('45A03', '2026-04-01'), aspecifiek('45', '2026-04-02')))).toEqual(TWEEDE);
    expect(await vindt(metProducten(specifiek('45A03', '2026-04-01'), aspecifiek('46', '2026-04-02')))).toEqual([]);
    expect(await vindt(metProducten(aspecifiek('45', '2026-04-01'), specifiek('45A03', '2026-04-02')))).toEqual(TWEEDE);
  });

  it('without product it clashes with everything', async () => {
    expect(await vindt(metProducten(specifiek('45A03', '2026-04-01'), generiek))).toEqual(TWEEDE);
    expect(await vindt(metProducten(generiek, specifiek('45A03', '2026-05-31')))).toEqual(TWEEDE);
    expect(await vindt(metProducten(generiek, specifiek('45A03', '2026-06-01')))).toEqual([]);
  });

  it('what was deleted does not count', async () => {
    const weg = product({
      ToewijzingNummer: 9,
      RedenWijziging: '13',
      Ingangsdatum: '2026-04-02',
      Einddatum: '2026-04-02',
    });
    expect(await vindt(metProducten(product(), weg))).toEqual([]);
  });

  it('in Wmo the aids may run together, and beside a budget without product', async () => {
    const hulpmiddel = (ToewijzingNummer: number, Categorie: string) =>
      product({ ToewijzingNummer, Product: { Categorie, Code: 'A1' } });
    const { Header, Client } = jw301();
    const wmo = (...ToegewezenProducten: readonly ToegewezenProduct301[]): Wmo301 => ({
      standaard: 'wmo',
      soort: '301',
      Header: {
        ...Header,
        BerichtCode: maakHeader('wmo', '301', { afzender: '', ontvanger: '', identificatie: '', dagtekening: '' })
          .BerichtCode,
      },
      Client: { ...Client, ToegewezenProducten },
    });
    expect(await vindt(wmo(hulpmiddel(1, '11'), hulpmiddel(2, '11'), generiek))).toEqual([]);
    expect(await vindt(wmo(hulpmiddel(1, '02'), hulpmiddel(2, '02')))).toEqual(TWEEDE);
  });
});
