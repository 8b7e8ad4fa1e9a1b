// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { Client307, StopProduct307 } from '../index.ts';
import { jw307, stop, zonder } from '../test/bouwers-toegang.ts';
import { vindt } from '../test/vindt.ts';

const metClient = (anders: Partial<Client307>) => vindt(jw307([stop()], anders), '/Bericht/Client');
const metStops = (...stops: readonly StopProduct307[]) => vindt(jw307([...stops]), '/Bericht/Client/StopProducten');

describe('307', () => {
  it('has nothing to say of a stop, and of one without product or toewijzing', () => {
    expect(metStops(stop())).toEqual([]);
    expect(metStops(zonder(stop(), 'Product'))).toEqual([]);
    expect(metStops(zonder(stop(), 'ToewijzingNummer'))).toEqual([]);
  });

  it('CS002: the client has a BSN', () => {
    expect(metClient({ Bsn: '000000000' })).toEqual(['CS002 /Bsn']);
  });

  it('TR002: nobody is over 120', () => {
    expect(metClient({ Geboortedatum: { Datum: '1906-05-06' } })).toEqual([]);
    expect(metClient({ Geboortedatum: { Datum: '1906-05-05' } })).toEqual(['TR002 /Geboortedatum/Datum']);
  });

  it('TR134: nobody is born, and nothing stops, after the message is dated', () => {
    expect(metClient({ Geboortedatum: { Datum: '2026-05-07' } })).toEqual(['TR134 /Geboortedatum/Datum']);
    expect(metStops(stop({ Einddatum: '2026-05-06' }))).toEqual([]);
    expect(metStops(stop({ Einddatum: '2026-05-07' }))).toEqual(['TR134 /StopProduct[1]/Einddatum']);
  });

  it('CS139: unknown parts of a date of birth are 01', () => {
    expect(metClient({ Geboortedatum: { Datum: '2010-02-01', DatumGebruik: '2' } })).toEqual([
      'CS139 /Geboortedatum/Datum',
    ]);
    expect(metClient({ Geboortedatum: { Datum: '2010-01-01', DatumGebruik: '2' } })).toEqual([]);
  });

  it('CS058: delivered for the first time or taken back, nothing else', () => {
    expect(metStops(stop({ StatusAanlevering: '3' }))).toEqual([]);
    expect(metStops(stop({ StatusAanlevering: '2' }))).toEqual(['CS058 /StopProduct[1]/StatusAanlevering']);
  });

  it('TR018: it does not stop before it started, also when it is deleted', () => {
    expect(metStops(stop({ Einddatum: '2026-04-03' }))).toEqual([]);
    expect(metStops(stop({ Einddatum: '2026-04-02' }))).toEqual(['TR018 /StopProduct[1]/Einddatum']);
    expect(metStops(stop({ Einddatum: '2026-04-02', StatusAanlevering: '3' }))).toEqual([
      'TR018 /StopProduct[1]/Einddatum',
    ]);
  });

  it('TR101: a stop comes once; another reason or end makes another stop', () => {
    expect(metStops(stop(), stop())).toEqual(['TR101 /StopProduct[2]']);
    expect(metStops(stop({ RedenBeeindiging: '20' }), stop())).toEqual([]);
    expect(metStops(stop({ Einddatum: '2026-04-30' }), stop())).toEqual([]);
    expect(metStops(stop({ Begindatum: '2026-04-04' }), stop())).toEqual([]);
  });

  it('TR074: within the message a key is new, also beside one that is deleted; reported as TR101', () => {
    expect(metStops(stop({ StatusAanlevering: '3' }), stop())).toEqual(['TR101 /StopProduct[2]']);
    expect(metStops(stop({ StatusAanlevering: '3' }), stop({ Einddatum: '2026-04-30' }))).toEqual([]);
  });
});
