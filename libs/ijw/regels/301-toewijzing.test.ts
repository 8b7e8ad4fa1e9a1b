// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { type Jw301, maakHeader, type ToegewezenProduct301, type Wmo301 } from '../index.ts';
import { jw301 } from '../test/bouwers.ts';
import { vindt as vindtIn } from '../test/vindt.ts';

const vindt = (bericht: Jw301 | Wmo301): readonly string[] => vindtIn(bericht, '/Bericht/Client');
const PRODUCT = '/ToegewezenProducten/ToegewezenProduct[1]';

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
const metProducten = (...ToegewezenProducten: readonly ToegewezenProduct301[]): Jw301 => jw301({ ToegewezenProducten });

describe('301, what is assigned', () => {
  it('has nothing to say of a product with a volume, without a code, or of a budget', () => {
    expect(vindt(metProducten(product()))).toEqual([]);
    expect(vindt(metProducten(product({ Product: { Categorie: '45' } }, 'Omvang')))).toEqual([]);
    expect(vindt(metProducten(product({ Budget: 1, Einddatum: '2026-12-31' }, 'Product', 'Omvang')))).toEqual([]);
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
    expect(vindt(metProducten(een))).toEqual(verwacht.map((v) => v.replace(' ', ` ${PRODUCT}/`)));
  });

  it('TR101: a toewijzing comes once', () => {
    const later = product({ Product: { Categorie: '46', Code: '46A01' } });
    expect(vindt(metProducten(product(), later))).toEqual([
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

  it('one day in common is an overlap, the day after is not', () => {
    expect(
      vindt(metProducten(specifiek('45A03', '2026-04-01', '2026-04-30'), specifiek('45A03', '2026-04-30'))),
    ).toEqual(TWEEDE);
    expect(
      vindt(metProducten(specifiek('45A03', '2026-04-01', '2026-04-30'), specifiek('45A03', '2026-05-01'))),
    ).toEqual([]);
  });

  it('an open end overlaps with all that comes, and the later one is named whatever the order', () => {
    expect(vindt(metProducten(specifiek('45A03', '2026-04-01'), specifiek('45A03', '2030-01-01')))).toEqual(TWEEDE);
    expect(vindt(metProducten(specifiek('45A03', '2030-01-01'), specifiek('45A03', '2026-04-01')))).toEqual([
      'TR302 /ToegewezenProducten/ToegewezenProduct[1]',
    ]);
  });

  it('remembers the longest, not the last', () => {
    const [lang, kort, na] = [
      specifiek('45A03', '2026-01-01', '2026-12-31'),
      specifiek('45A04', '2026-02-01', '2026-02-28'),
      specifiek('45A03', '2026-06-01'),
    ];
    expect(vindt(metProducten(lang, kort, na))).toEqual(['TR302 /ToegewezenProducten/ToegewezenProduct[3]']);
  });

  it('other codes may run together; a category without code clashes with all its codes', () => {
    expect(vindt(metProducten(specifiek('45A03', '2026-04-01'), specifiek('45A04', '2026-04-02')))).toEqual([]);
    expect(vindt(metProducten(specifiek('45A03', '2026-04-01'), aspecifiek('45', '2026-04-02')))).toEqual(TWEEDE);
    expect(vindt(metProducten(specifiek('45A03', '2026-04-01'), aspecifiek('46', '2026-04-02')))).toEqual([]);
    expect(vindt(metProducten(aspecifiek('45', '2026-04-01'), specifiek('45A03', '2026-04-02')))).toEqual(TWEEDE);
  });

  it('without product it clashes with everything', () => {
    expect(vindt(metProducten(specifiek('45A03', '2026-04-01'), generiek))).toEqual(TWEEDE);
    expect(vindt(metProducten(generiek, specifiek('45A03', '2026-05-31')))).toEqual(TWEEDE);
    expect(vindt(metProducten(generiek, specifiek('45A03', '2026-06-01')))).toEqual([]);
  });

  it('what was deleted does not count', () => {
    const weg = product({
      ToewijzingNummer: 9,
      RedenWijziging: '13',
      Ingangsdatum: '2026-04-02',
      Einddatum: '2026-04-02',
    });
    expect(vindt(metProducten(product(), weg))).toEqual([]);
  });

  it('in Wmo the aids may run together, and beside a budget without product', () => {
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
    expect(vindt(wmo(hulpmiddel(1, '11'), hulpmiddel(2, '11'), generiek))).toEqual([]);
    expect(vindt(wmo(hulpmiddel(1, '02'), hulpmiddel(2, '02')))).toEqual(TWEEDE);
  });
});
