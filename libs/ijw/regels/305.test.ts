// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { Client305, StartProduct305 } from '../index.ts';
import { jw305, start, zonder } from '../test/bouwers-toegang.ts';
import { vindt } from '../test/vindt.ts';

const metClient = (anders: Partial<Client305>) => vindt(jw305([start()], anders), '/Bericht/Client');
const metStarts = (...starts: readonly StartProduct305[]) =>
  vindt(jw305([...starts]), '/Bericht/Client/StartProducten');
const geboren = (Datum: string, DatumGebruik?: string) =>
  metClient({ Geboortedatum: { Datum, ...(DatumGebruik && { DatumGebruik }) } });

describe('305', () => {
  it('has nothing to say of a start, of one without product, and of one without toewijzing', () => {
    expect(metStarts(start())).toEqual([]);
    expect(metStarts(zonder(start(), 'Product'))).toEqual([]);
    expect(metStarts(zonder(start(), 'ToewijzingNummer', 'ToewijzingIngangsdatum'))).toEqual([]);
  });

  it('CS002: the client has a BSN', () => {
    expect(metClient({ Bsn: '999900007' })).toEqual(['CS002 /Bsn']);
  });

  it('TR002: nobody is over 120, unless the date is wholly unknown', () => {
    expect(geboren('1906-05-06')).toEqual([]);
    expect(geboren('1906-05-05')).toEqual(['TR002 /Geboortedatum/Datum']);
    expect(geboren('1900-01-01', '3')).toEqual([]);
  });

  it('TR134: nobody is born, and nothing starts, after the message is dated', () => {
    expect(geboren('2026-05-06')).toEqual([]);
    expect(geboren('2026-05-07')).toEqual(['TR134 /Geboortedatum/Datum']);
    expect(metStarts(start({ Begindatum: '2026-05-06' }))).toEqual([]);
    expect(metStarts(start({ Begindatum: '2026-05-07' }))).toEqual(['TR134 /StartProduct[1]/Begindatum']);
  });

  it('CS139: unknown parts of a date of birth are 01', () => {
    expect(geboren('2010-02-14', '1')).toEqual(['CS139 /Geboortedatum/Datum']);
    expect(geboren('2010-02-01', '1')).toEqual([]);
  });

  it('CS058: delivered for the first time or taken back, nothing else', () => {
    expect(metStarts(start({ StatusAanlevering: '3' }))).toEqual([]);
    expect(metStarts(start({ StatusAanlevering: '2' }))).toEqual(['CS058 /StartProduct[1]/StatusAanlevering']);
    expect(metStarts(start({ StatusAanlevering: '9' }))).toEqual(['CS058 /StartProduct[1]/StatusAanlevering']);
  });

  it.each<[string, StartProduct305, boolean]>([
    ['the same', start(), true],
    ['another ToewijzingIngangsdatum', start({ ToewijzingIngangsdatum: '2026-04-02' }), true],
    ['another toewijzing', start({ ToewijzingNummer: 10_072 }), false],
    ['no toewijzing', zonder(start(), 'ToewijzingNummer'), false],
    ['another code', start({ Product: { Categorie: '45', Code: '45A04' } }), false],
    ['no code', start({ Product: { Categorie: '45' } }), false],
    ['another begin', start({ Begindatum: '2026-04-04' }), false],
  ])('TR101: %s is the same start: %s', (_, tweede, isDubbel) => {
    expect(metStarts(start(), tweede)).toEqual(isDubbel ? ['TR101 /StartProduct[2]'] : []);
  });

  it('TR101: what is absent is the same as what is absent', () => {
    const taakgericht = zonder(start(), 'ToewijzingNummer');
    expect(metStarts(taakgericht, taakgericht)).toEqual(['TR101 /StartProduct[2]']);
  });

  it('TR074: within the message a key is new, also beside one that is deleted; reported as TR101', () => {
    expect(metStarts(start({ StatusAanlevering: '3' }), start())).toEqual(['TR101 /StartProduct[2]']);
    expect(metStarts(start({ StatusAanlevering: '3' }), start({ Begindatum: '2026-04-04' }))).toEqual([]);
  });
});
