// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { NieuwProduct317, Omvang, TeWijzigenProduct317 } from '../index.ts';
import { jw317, nieuw, wijziging, zonder } from '../test/bouwers-toegang.ts';
import { vindt } from '../test/vindt.ts';

const verzoek = (...anders: Parameters<typeof jw317>) => vindt(jw317(...anders), '/Bericht/Client/Verzoek');
const nieuwe = (...NieuweProducten: readonly NieuwProduct317[]) =>
  vindt(jw317({ NieuweProducten }), '/Bericht/Client/Verzoek/NieuweProducten');
const gewijzigde = (...TeWijzigenProducten: readonly TeWijzigenProduct317[]) =>
  vindt(jw317({ TeWijzigenProducten }), '/Bericht/Client/Verzoek/TeWijzigenProducten');
const omvang = (anders: Partial<Omvang>) => ({ Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4', ...anders } });
const budget = zonder(nieuw(9, { Budget: 1, Einddatum: '2026-12-31' }), 'Product', 'Omvang');

describe('317, the request', () => {
  it('has nothing to say of a request to keep, change and add', () => {
    expect(verzoek()).toEqual([]);
    expect(verzoek({ OngewijzigdeProducten: undefined, NieuweProducten: undefined })).toEqual([]);
  });

  it('CS002: the client has a BSN', () => {
    const bericht = jw317();
    expect(vindt({ ...bericht, Client: { ...bericht.Client, Bsn: '999900007' } })).toEqual(['CS002 /Client/Bsn']);
  });

  it('TR352: something is assigned already', () => {
    expect(verzoek({ OngewijzigdeProducten: undefined, TeWijzigenProducten: undefined })).toEqual(['TR352 ']);
    expect(verzoek({ TeWijzigenProducten: undefined })).toEqual([]);
  });

  it('TR353: something changes', () => {
    expect(verzoek({ TeWijzigenProducten: undefined, NieuweProducten: undefined })).toEqual(['TR353 ']);
  });

  it('TR101: a toewijzing comes once in each list', () => {
    const tweemaal = [{ ToewijzingNummer: 1 }, { ToewijzingNummer: 1 }];
    expect(verzoek({ OngewijzigdeProducten: tweemaal })).toEqual([
      'TR101 /OngewijzigdeProducten/OngewijzigdProduct[2]/ToewijzingNummer',
    ]);
    expect(gewijzigde(wijziging(1), wijziging(1))).toEqual(['TR101 /TeWijzigenProduct[2]/ToewijzingNummer']);
    expect(gewijzigde(wijziging(1), wijziging(2))).toEqual([]);
  });
});

describe('317, what is new', () => {
  it('has nothing to say of a product without a code, or of a budget', () => {
    expect(nieuwe(zonder(nieuw(1, { Product: { Categorie: '45' } }), 'Omvang'))).toEqual([]);
    expect(nieuwe(budget)).toEqual([]);
  });

  it.each<[string, NieuwProduct317, readonly string[]]>([
    ['CD041: a code has a volume', zonder(nieuw(1), 'Omvang'), ['CD041 Omvang']],
    ['CD075: a budget has an end', zonder(budget, 'Einddatum'), ['CD075 Einddatum']],
    ['CD076: a volume per week has an end', nieuw(1, omvang({ Frequentie: '2' })), ['CD076 Einddatum']],
    [
      'CD077 and CD078: a volume or a budget',
      nieuw(1, { Budget: 1, Einddatum: '2026-12-31' }),
      ['CD077 Omvang', 'CD078 Budget'],
    ],
    ['CD079: a product or a budget', zonder(budget, 'Budget'), ['CD079 Product']],
    ['CD096: no volume without a code', nieuw(1, { Product: { Categorie: '45' } }), ['CD096 Omvang']],
    ['CS003: it does not end before it begins', nieuw(1, { Einddatum: '2026-05-31' }), ['CS003 Einddatum']],
    ['CS003: one day is a period', nieuw(1, { Einddatum: '2026-06-01' }), []],
    ['CS338: no etmalen per day', nieuw(1, omvang({ Eenheid: '14', Frequentie: '1' })), ['CS338 Omvang/Frequentie']],
    [
      'TR380: not on the day of the message',
      nieuw(1, { GewensteIngangsdatum: '2026-05-06' }),
      ['TR380 GewensteIngangsdatum'],
    ],
    ['TR380: the day after it is', nieuw(1, { GewensteIngangsdatum: '2026-05-07' }), []],
  ])('%s', (_, product, verwacht) => {
    expect(nieuwe(product)).toEqual(verwacht.map((v) => v.replace(' ', ' /NieuwProduct[1]/')));
  });

  it('CD096: before 2021 it could', () => {
    const oud = { GewensteIngangsdatum: '2020-01-01', Einddatum: '2020-12-31' };
    expect(nieuwe(nieuw(1, { Product: { Categorie: '45' }, ...oud }))).toEqual([
      'TR380 /NieuwProduct[1]/GewensteIngangsdatum',
    ]);
  });

  it('TR101, TR410: a product comes once from a day on', () => {
    const [eerst, later] = [nieuw(1, { Einddatum: '2026-06-30' }), nieuw(1, { GewensteIngangsdatum: '2026-07-01' })];
    expect(nieuwe(nieuw(1), nieuw(1))).toEqual(['TR101 /NieuwProduct[2]', 'TR410 /NieuwProduct[2]']);
    expect(nieuwe(eerst, later)).toEqual([]);
  });

  it('TR410: the same product is not asked twice for one day', () => {
    const later = nieuw(1, { GewensteIngangsdatum: '2026-06-30' });
    expect(nieuwe(nieuw(1, { Einddatum: '2026-06-30' }), later)).toEqual(['TR410 /NieuwProduct[2]']);
    expect(nieuwe(nieuw(1), nieuw(2))).toEqual([]);
  });

  it('TR410: without product it overlaps with no other', () => {
    expect(nieuwe(nieuw(1), budget)).toEqual(['TR410 /NieuwProduct[2]']);
    expect(nieuwe({ ...budget, Einddatum: '2026-06-30' }, nieuw(1, { GewensteIngangsdatum: '2026-07-01' }))).toEqual(
      [],
    );
  });
});

describe('317, what changes', () => {
  it('has nothing to say of another end or another budget', () => {
    expect(gewijzigde(zonder(wijziging(1, { Einddatum: '2026-12-31' }), 'Omvang'))).toEqual([]);
    expect(gewijzigde(zonder(wijziging(1, { Einddatum: '2026-12-31', Budget: 1 }), 'Omvang'))).toEqual([]);
    expect(gewijzigde(wijziging(1, { GewensteIngangsdatum: '2026-01-01' }))).toEqual([]);
  });

  it.each<[string, TeWijzigenProduct317, readonly string[]]>([
    ['CD075: a budget has an end', zonder(wijziging(1, { Budget: 1 }), 'Omvang'), ['CD075 Einddatum']],
    ['CD076: a volume per week has an end', wijziging(1, omvang({ Frequentie: '2' })), ['CD076 Einddatum']],
    [
      'CD077 and CD078: a volume or a budget',
      wijziging(1, { Budget: 1, Einddatum: '2026-12-31' }),
      ['CD077 Omvang', 'CD078 Budget'],
    ],
    ['CS003: it does not end before it begins', wijziging(1, { Einddatum: '2026-05-31' }), ['CS003 Einddatum']],
    [
      'CS338: no etmalen per day',
      wijziging(1, omvang({ Eenheid: '14', Frequentie: '1' })),
      ['CS338 Omvang/Frequentie'],
    ],
  ])('%s', (_, product, verwacht) => {
    expect(gewijzigde(product)).toEqual(verwacht.map((v) => v.replace(' ', ' /TeWijzigenProduct[1]/')));
  });
});
