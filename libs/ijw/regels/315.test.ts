// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { type AangevraagdProduct315, type Client315, maakHeader, type Omvang, type Wmo315 } from '../index.ts';
import { aanvraag, jw315, persoon, zonder } from '../test/bouwers-toegang.ts';
import { vindt } from '../test/vindt.ts';

const metClient = (anders: Partial<Client315>) => vindt(jw315([aanvraag(1)], anders), '/Bericht/Client');
const met = (...producten: readonly AangevraagdProduct315[]) =>
  vindt(jw315([...producten]), '/Bericht/Client/AangevraagdeProducten');
/** Findings on one product, from that product on. */
const over = (product: AangevraagdProduct315) => met(product).map((v) => v.replace('/AangevraagdProduct[1]', ''));
const omvang = (anders: Partial<Omvang>) => ({ Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4', ...anders } });
const budget = zonder(aanvraag(1, { Budget: 1, ToewijzingEinddatum: '2026-12-31' }), 'Product', 'Omvang');

describe('315', () => {
  it('has nothing to say of a product with a volume, without a code, or of a budget', () => {
    expect(met(aanvraag(1), aanvraag(2))).toEqual([]);
    expect(met(zonder(aanvraag(1, { Product: { Categorie: '45' } }), 'Omvang'))).toEqual([]);
    expect(met(budget)).toEqual([]);
  });

  it('CS002, TR002, TR134, CS139: judges the client as every message does', () => {
    expect(metClient({ Bsn: '999900007' })).toEqual(['CS002 /Bsn']);
    expect(metClient({ Geboortedatum: { Datum: '1906-05-05' } })).toEqual(['TR002 /Geboortedatum/Datum']);
    expect(metClient({ Geboortedatum: { Datum: '2026-05-07' } })).toEqual(['TR134 /Geboortedatum/Datum']);
    expect(metClient({ Geboortedatum: { Datum: '2010-01-01', DatumGebruik: '3' } })).toEqual([
      'CS139 /Geboortedatum/Datum',
    ]);
  });

  it('CD043: a decision has a number and a date, or neither', () => {
    expect(over(zonder(aanvraag(1), 'BeschikkingIngangsdatum'))).toEqual(['CD043 /BeschikkingIngangsdatum']);
    expect(over(zonder(aanvraag(1), 'BeschikkingNummer'))).toEqual(['CD043 /BeschikkingIngangsdatum']);
    expect(over(zonder(aanvraag(1), 'BeschikkingNummer', 'BeschikkingIngangsdatum'))).toEqual([]);
  });

  it.each<[string, AangevraagdProduct315['Verwijzer'], readonly string[]]>([
    ['CD066: a code or a name', { Type: '02', ZorgverlenerCode: '01012345', Naam: 'Jansen' }, ['CD066 /Naam']],
    ['CD067: a code or a name', { Type: '05' }, ['CD067 /Naam']],
    ['CD067: a name will do', { Type: '05', Naam: 'Jansen' }, []],
    ['CD068: others have no code', { Type: '01', ZorgverlenerCode: '01012345' }, ['CD068 /ZorgverlenerCode']],
    ['CD068: others may have a name', { Type: '08', Naam: 'Rechtbank' }, []],
    ['CD068: others may have neither', { Type: '06' }, []],
  ])('%s', (_, Verwijzer, verwacht) => {
    expect(over(aanvraag(1, { Verwijzer }))).toEqual(verwacht.map((v) => v.replace(' ', ' /Verwijzer')));
  });

  it.each<[string, AangevraagdProduct315, readonly string[]]>([
    ['CD041: a code has a volume', zonder(aanvraag(1), 'Omvang'), ['CD041 /Omvang']],
    ['CD075: a budget has an end', zonder(budget, 'ToewijzingEinddatum'), ['CD075 /ToewijzingEinddatum']],
    ['CD076: a volume per week has an end', aanvraag(1, omvang({ Frequentie: '2' })), ['CD076 /ToewijzingEinddatum']],
    [
      'CD077 and CD078: a volume or a budget',
      aanvraag(1, { Budget: 1, ToewijzingEinddatum: '2026-12-31' }),
      ['CD077 /Omvang', 'CD078 /Budget'],
    ],
    ['CD079: a product or a budget', zonder(budget, 'Budget'), ['CD079 /Product']],
    ['CD095: no volume without a code', aanvraag(1, { Product: { Categorie: '45' } }), ['CD095 /Omvang']],
    [
      'CD095: before 2021 it could',
      aanvraag(1, {
        Product: { Categorie: '45' },
        ToewijzingIngangsdatum: '2020-01-01',
        ToewijzingEinddatum: '2020-12-31',
      }),
      [],
    ],
    [
      'CS003: it does not end before it begins',
      aanvraag(1, { ToewijzingEinddatum: '2026-05-31' }),
      ['CS003 /ToewijzingEinddatum'],
    ],
    ['CS003: one day is a period', aanvraag(1, { ToewijzingEinddatum: '2026-06-01' }), []],
    [
      'CS343: no etmalen per day',
      aanvraag(1, omvang({ Eenheid: '14', Frequentie: '1' })),
      ['CS343 /Omvang/Frequentie'],
    ],
    ['CS343: hours per day', aanvraag(1, omvang({ Frequentie: '1' })), []],
  ])('%s', (_, product, verwacht) => {
    expect(over(product)).toEqual(verwacht);
  });

  it('TR101, TR383: every product has its own reference', () => {
    expect(met(aanvraag(1), aanvraag(2, { ReferentieAanbieder: 'RA1' }))).toEqual([
      'TR101 /AangevraagdProduct[2]',
      'TR383 /AangevraagdProduct[2]/ReferentieAanbieder',
    ]);
  });

  it('TR386: the same product is not asked twice for one day', () => {
    const zelfde = (ToewijzingIngangsdatum: string) =>
      aanvraag(2, { Product: { Categorie: '45', Code: '45A01' }, ToewijzingIngangsdatum });
    const tot = aanvraag(1, { ToewijzingEinddatum: '2026-06-30' });
    expect(met(tot, zelfde('2026-06-30'))).toEqual(['TR386 /AangevraagdProduct[2]']);
    expect(met(tot, zelfde('2026-07-01'))).toEqual([]);
    const categorie = zonder(aanvraag(2, { Product: { Categorie: '45' } }), 'Omvang');
    expect(met(aanvraag(1), categorie)).toEqual(['TR386 /AangevraagdProduct[2]']);
  });

  it('TR386: without product it overlaps with no other', () => {
    expect(met(aanvraag(2), budget)).toEqual(['TR386 /AangevraagdProduct[2]']);
    expect(
      met(aanvraag(2, { ToewijzingEinddatum: '2026-06-02' }), { ...budget, ToewijzingIngangsdatum: '2026-06-03' }),
    ).toEqual([]);
  });

  it('TR386: in Wmo the aids may be asked together, and beside a budget without product', () => {
    const hulpmiddel = (nummer: number, Categorie: string) => aanvraag(nummer, { Product: { Categorie, Code: 'A1' } });
    const wmo = (...AangevraagdeProducten: readonly AangevraagdProduct315[]) => {
      const adressering = { afzender: '65656055', ontvanger: '0384', identificatie: 'B1', dagtekening: '2026-05-06' };
      const Header = maakHeader('wmo', '315', adressering);
      const bericht: Wmo315 = { standaard: 'wmo', soort: '315', Header, Client: { ...persoon, AangevraagdeProducten } };
      return vindt(bericht, '/Bericht/Client/AangevraagdeProducten');
    };
    expect(wmo(hulpmiddel(2, '11'), hulpmiddel(3, '11'), budget)).toEqual([]);
    expect(wmo(hulpmiddel(2, '02'), hulpmiddel(3, '02'))).toEqual(['TR386 /AangevraagdProduct[2]']);
  });
});
