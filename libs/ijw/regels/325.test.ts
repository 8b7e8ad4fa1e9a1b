// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { controleer, encode, type Jw325 } from '../index.ts';
import { afgewezen, credit, jw325, prestatie } from '../test/bouwers.ts';

const ANTWOORD = '/Bericht/DeclaratieAntwoord';
const CLIENT = `${ANTWOORD}/Clienten/Client[1]`;
const REGEL = `${CLIENT}/Prestaties/Prestatie[1]`;

async function vindt(bericht: Jw325): Promise<readonly string[]> {
  const { bevindingen, structuurGeldig } = await controleer(encode(bericht));
  expect(structuurGeldig).toBe(true);
  return bevindingen.map(({ code, pad }) => `${code} ${pad}`);
}

const toegekend = (TotaalBedrag: number) => ({ TotaalToegekendBedrag: { TotaalBedrag, DebetCredit: 'D' as const } });
const periode = (Begindatum: string, Einddatum: string) => ({ ProductPeriode: { Begindatum, Einddatum } });

describe('325', () => {
  it('has nothing to say of an answer that rejects two lines', async () => {
    expect(await vindt(jw325([afgewezen(prestatie(1), credit(2, 'RN0'), prestatie(3))]))).toEqual([]);
  });

  it('has nothing to say of an answer in the header alone', async () => {
    const { DeclaratieAntwoord: _, ...kop } = jw325([]);
    expect(await vindt({ ...kop, Header: { ...kop.Header, RetourCodes: ['0001'] } })).toEqual([]);
  });

  it('TR342: what was not granted equals the lines sent back', async () => {
    const tekort = 'TR342 /Bericht/DeclaratieAntwoord/TotaalToegekendBedrag';
    expect(await vindt(jw325([afgewezen(prestatie(1))], toegekend(9_999)))).toEqual([tekort]);
    expect(await vindt(jw325([], { ...toegekend(10_000), RetourCodes: ['8001'] }))).toEqual([]);
    expect(await vindt(jw325([], toegekend(0)))).toEqual([tekort]);
  });

  it('TR342: a declaration rejected as a whole grants nothing and names no client', async () => {
    const heel = { RetourCodes: ['9333'] };
    expect(await vindt(jw325([], { ...heel, ...toegekend(0) }))).toEqual([]);
    expect(await vindt(jw325([afgewezen(prestatie(1))], { ...heel, ...toegekend(1) }))).toEqual([
      `TR342 ${ANTWOORD}/TotaalToegekendBedrag`,
      `TR342 ${ANTWOORD}/Clienten`,
    ]);
  });

  it('TR101, CS002: a client is a person and comes once', async () => {
    const geen = { ...afgewezen(prestatie(1)), Bsn: '123456789' };
    expect(await vindt(jw325([geen]))).toEqual([`CS002 ${CLIENT}/Bsn`]);
    expect(await vindt(jw325([afgewezen(prestatie(1)), afgewezen(prestatie(2))]))).toEqual([
      `TR101 ${ANTWOORD}/Clienten/Client[2]/Bsn`,
    ]);
  });

  it('TR101: a reference comes once per client', async () => {
    expect(await vindt(jw325([afgewezen(prestatie(1), prestatie(1))]))).toEqual([
      `TR101 ${CLIENT}/Prestaties/Prestatie[2]/ProductReferentie/ReferentieNummer`,
    ]);
  });

  it('TR134, TR137: a line lies in the past and the right way round', async () => {
    expect(await vindt(jw325([afgewezen(prestatie(1, periode('2026-06-01', '2026-06-30')))]))).toEqual([
      `TR134 ${REGEL}/ProductPeriode/Begindatum`,
      `TR137 ${REGEL}/ProductPeriode/Einddatum`,
    ]);
    expect(await vindt(jw325([afgewezen(prestatie(1, periode('2026-04-02', '2026-04-01')))]))).toEqual([
      `TR137 ${REGEL}/ProductPeriode/Einddatum`,
    ]);
  });

  it('CD060: a credit names its debet', async () => {
    const los = prestatie(1, { IngediendBedrag: { Bedrag: 1, DebetCredit: 'C' } });
    expect(await vindt(jw325([afgewezen(los)]))).toEqual([`CD060 ${REGEL}/ProductReferentie/VorigReferentieNummer`]);
  });

  it('CS325: nothing is debet', async () => {
    const nul = { TotaalBedrag: 0, DebetCredit: 'C' as const };
    expect(await vindt(jw325([], { TotaalIngediendBedrag: nul, TotaalToegekendBedrag: nul }))).toEqual([
      `CS325 ${ANTWOORD}/TotaalIngediendBedrag/DebetCredit`,
      `CS325 ${ANTWOORD}/TotaalToegekendBedrag/DebetCredit`,
    ]);
    const regel = prestatie(1, {
      ProductReferentie: { ReferentieNummer: 'RN1', VorigReferentieNummer: 'RN0' },
      IngediendBedrag: { Bedrag: 0, DebetCredit: 'C' },
    });
    expect(await vindt(jw325([afgewezen(regel)]))).toEqual([`CS325 ${REGEL}/IngediendBedrag/DebetCredit`]);
  });
});
