// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { type Client323, controleer, encode, type Jw323 } from '../index.ts';
import { client, credit, jw323, prestatie, tweede } from '../test/bouwers.ts';

const CLIENT = '/Bericht/Declaratie/Clienten/Client[1]';
const REGEL = `${CLIENT}/Prestaties/Prestatie[1]`;

/** Code and place of every finding, in the order of the file. */
async function vindt(bericht: Jw323): Promise<readonly string[]> {
  const { bevindingen, structuurGeldig } = await controleer(encode(bericht));
  expect(structuurGeldig).toBe(true);
  expect(bevindingen.every(({ retourcode }) => retourcode === '0001')).toBe(true);
  return bevindingen.map(({ code, pad }) => `${code} ${pad}`);
}

const metRegel = (anders: Parameters<typeof prestatie>[1]): Jw323 => jw323([client(prestatie(1, anders))]);
const periode = (Begindatum: string, Einddatum: string) => ({ Begindatum, Einddatum });
const euros = (Bedrag: number, DebetCredit: 'D' | 'C' = 'D') => ({ Bedrag, DebetCredit });
const metBsn = (Bsn: string): Client323 => ({ ...client(prestatie(1)), Bsn });

describe('323', () => {
  it('has nothing to say of a declaration with debets, a credit and two clients', async () => {
    expect(await vindt(jw323([client(prestatie(1), credit(2, 'RN0')), tweede(prestatie(3))]))).toEqual([]);
  });

  it('CS002: a number that fails the elfproef, and nine zeros, are no BSN', async () => {
    expect(await vindt(jw323([metBsn('123456789')]))).toEqual([`CS002 ${CLIENT}/Bsn`]);
    expect(await vindt(jw323([metBsn('000000000')]))).toEqual([`CS002 ${CLIENT}/Bsn`]);
    expect(await vindt(jw323([metBsn('123456782')]))).toEqual([]);
  });

  it('CS100: nothing before 2021', async () => {
    const oud = { ProductPeriode: periode('2020-12-01', '2020-12-31') };
    const bericht = jw323([client(prestatie(1, oud))], {
      DeclaratiePeriode: periode('2020-12-01', '2020-12-31'),
      DeclaratieDagtekening: '2021-01-05',
    });
    expect(await vindt(bericht)).toEqual([
      'CS100 /Bericht/Declaratie/DeclaratiePeriode',
      `CS100 ${REGEL}/ProductPeriode`,
    ]);
    expect(await vindt(metRegel({ ProductPeriode: periode('2021-05-01', '2021-05-31') }))).toEqual([]);
  });

  it('CS325: nothing is debet', async () => {
    const niets = metRegel({
      ProductReferentie: { ReferentieNummer: 'RN1', VorigReferentieNummer: 'RN0' },
      IngediendBedrag: euros(0, 'C'),
    });
    expect(await vindt(niets)).toEqual([`CS325 ${REGEL}/IngediendBedrag/DebetCredit`]);
    const totaal = jw323([client(prestatie(1), credit(2, 'RN0'))], {
      TotaalIngediendBedrag: { TotaalBedrag: 0, DebetCredit: 'C' },
    });
    expect(await vindt(totaal)).toEqual([
      'TR358 /Bericht/Declaratie/TotaalIngediendBedrag',
      'CS325 /Bericht/Declaratie/TotaalIngediendBedrag/DebetCredit',
    ]);
  });

  it('CS337: a line stays within one month of one year', async () => {
    expect(await vindt(metRegel({ ProductPeriode: periode('2026-03-31', '2026-04-30') }))).toEqual([
      `CS337 ${REGEL}/ProductPeriode`,
    ]);
    expect(await vindt(metRegel({ ProductPeriode: periode('2025-04-01', '2026-04-30') }))).toEqual([
      `CS337 ${REGEL}/ProductPeriode`,
    ]);
  });

  it("CS339: euro's are billed as delivered", async () => {
    const inEuros = { ProductReferentie: { ReferentieNummer: 'RN1' }, Eenheid: '83', GeleverdVolume: 5000 };
    const { ProductTarief: _, ...zonderTarief } = prestatie(1, inEuros);
    expect(await vindt(jw323([client(zonderTarief)]))).toEqual([]);
    const anders = { ...zonderTarief, IngediendBedrag: euros(5001) };
    expect(await vindt(jw323([client(anders)]))).toEqual([`CS339 ${REGEL}/IngediendBedrag/Bedrag`]);
  });

  it.each([
    ['2026-04-01', '2026-04-29'],
    ['2026-04-02', '2026-04-30'],
    ['2026-03-01', '2026-04-30'],
  ])('CS340: %s to %s is not one whole month', async (begin, eind) => {
    const bericht = jw323([client(prestatie(1))], { DeclaratiePeriode: periode(begin, eind) });
    expect(await vindt(bericht)).toEqual(['CS340 /Bericht/Declaratie/DeclaratiePeriode']);
  });

  it('CS340: knows the length of februari', async () => {
    const met = (begin: string, eind: string) =>
      jw323([client(prestatie(1))], { DeclaratiePeriode: periode(begin, eind) });
    expect(await vindt(met('2024-02-01', '2024-02-29'))).toEqual([]);
    expect(await vindt(met('2024-02-01', '2024-02-28'))).toHaveLength(1);
    expect(await vindt(met('2026-02-01', '2026-02-28'))).toEqual([]);
  });

  it('CD060: a credit names its debet, a debet names nothing', async () => {
    const wijst = metRegel({ ProductReferentie: { ReferentieNummer: 'RN1', VorigReferentieNummer: 'RN0' } });
    expect(await vindt(wijst)).toEqual([`CD060 ${REGEL}/ProductReferentie/VorigReferentieNummer`]);
    const wijstNiet = metRegel({ IngediendBedrag: euros(5000, 'C') });
    expect(await vindt(wijstNiet)).toEqual([`CD060 ${REGEL}/ProductReferentie/VorigReferentieNummer`]);
  });

  it("CD087: a tariff with every unit but euro's", async () => {
    const { ProductTarief: _, ...zonderTarief } = prestatie(1);
    expect(await vindt(jw323([client(zonderTarief)]))).toEqual([`CD087 ${REGEL}/ProductTarief`]);
    expect(await vindt(metRegel({ Eenheid: '83', GeleverdVolume: 5000 }))).toEqual([`CD087 ${REGEL}/ProductTarief`]);
  });

  it('TR101: a client comes once', async () => {
    const tweemaal = jw323([client(prestatie(1)), client(prestatie(2))]);
    expect(await vindt(tweemaal)).toEqual(['TR101 /Bericht/Declaratie/Clienten/Client[2]/Bsn']);
  });

  it('TR101: a reference comes once per client; another client may use it', async () => {
    const zelfde = { ProductReferentie: { ReferentieNummer: 'RN1' } };
    expect(await vindt(jw323([client(prestatie(1), prestatie(2, zelfde))]))).toEqual([
      `TR101 ${CLIENT}/Prestaties/Prestatie[2]/ProductReferentie/ReferentieNummer`,
    ]);
    expect(await vindt(jw323([client(prestatie(1)), tweede(prestatie(2, zelfde))]))).toEqual([]);
  });

  it('TR134: nothing begins or is signed after the message is dated', async () => {
    const bericht = jw323([client(prestatie(1, { ProductPeriode: periode('2026-05-07', '2026-05-07') }))], {
      DeclaratieDagtekening: '2026-05-07',
    });
    expect(await vindt(bericht)).toEqual([
      'TR134 /Bericht/Declaratie/DeclaratieDagtekening',
      `TR134 ${REGEL}/ProductPeriode/Begindatum`,
      `TR137 ${REGEL}/ProductPeriode/Einddatum`,
    ]);
    const mei = jw323([client(prestatie(1))], { DeclaratiePeriode: periode('2026-06-01', '2026-06-30') });
    expect(await vindt(mei)).toEqual([
      'TR134 /Bericht/Declaratie/DeclaratiePeriode/Begindatum',
      'TR137 /Bericht/Declaratie/DeclaratiePeriode/Einddatum',
    ]);
  });

  it('TR137: nothing ends before it begins', async () => {
    expect(await vindt(metRegel({ ProductPeriode: periode('2026-04-30', '2026-04-01') }))).toEqual([
      `TR137 ${REGEL}/ProductPeriode/Einddatum`,
    ]);
    expect(await vindt(metRegel({ ProductPeriode: periode('2026-05-01', '2026-05-06') }))).toEqual([]);
  });

  it('TR315: a line is credited once', async () => {
    expect(await vindt(jw323([client(credit(1, 'RN0')), tweede(credit(2, 'RN0'))]))).toEqual([
      'TR315 /Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]/ProductReferentie/VorigReferentieNummer',
    ]);
  });

  it('TR316: a line and its credit are not in one message, whichever comes first', async () => {
    const vorig = 'ProductReferentie/VorigReferentieNummer';
    expect(await vindt(jw323([client(prestatie(1), credit(2, 'RN1'))]))).toEqual([
      `TR316 ${CLIENT}/Prestaties/Prestatie[2]/${vorig}`,
    ]);
    expect(await vindt(jw323([client(credit(2, 'RN1')), tweede(prestatie(1))]))).toEqual([`TR316 ${REGEL}/${vorig}`]);
  });

  it('TR335: five years back to the day, no further', async () => {
    const opDag = (dag: string) => ({ ...metRegel({ ProductPeriode: periode(dag, dag) }) });
    expect(await vindt(opDag('2021-05-06'))).toEqual([]);
    expect(await vindt(opDag('2021-05-05'))).toEqual([`TR335 ${REGEL}/ProductPeriode/Einddatum`]);
  });

  it('TR358: the total is what the lines add up to, with its sign', async () => {
    const pad = 'TR358 /Bericht/Declaratie/TotaalIngediendBedrag';
    const met = (TotaalBedrag: number, DebetCredit: 'D' | 'C') =>
      jw323([client(prestatie(1), credit(2, 'RN0'), credit(3, 'RN00'))], {
        TotaalIngediendBedrag: { TotaalBedrag, DebetCredit },
      });
    expect(await vindt(met(5000, 'C'))).toEqual([]);
    expect(await vindt(met(5000, 'D'))).toEqual([pad]);
    expect(await vindt(met(4999, 'C'))).toEqual([pad]);
  });

  it('TR416: one debet line per toewijzing, product and period; credits and other clients do not count', async () => {
    const zelfde = { ToewijzingNummer: 10_001 };
    expect(await vindt(jw323([client(prestatie(1), prestatie(2, zelfde))]))).toEqual([
      `TR416 ${CLIENT}/Prestaties/Prestatie[2]`,
    ]);
    expect(await vindt(jw323([client(prestatie(1), { ...credit(2, 'RN0'), ...zelfde })]))).toEqual([]);
    expect(await vindt(jw323([client(prestatie(1), prestatie(2, { ...zelfde, ProductCode: '45A04' }))]))).toEqual([]);
    expect(await vindt(jw323([client(prestatie(1)), tweede(prestatie(2, zelfde))]))).toEqual([]);
  });

  it('says nothing of rules when the structure is not valid', async () => {
    const { bevindingen } = await controleer(
      new TextEncoder().encode(new TextDecoder().decode(encode(jw323([metBsn('123456789')]))).replace('>45<', '>99<')),
    );
    expect(bevindingen.map(({ code }) => code)).toEqual(['XSD']);
  });
});
