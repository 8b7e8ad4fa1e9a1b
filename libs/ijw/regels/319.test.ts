// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { type Antwoord319, maakHeader, type Wmo319 } from '../index.ts';
import { jw319 } from '../test/bouwers-toegang.ts';
import { vindt } from '../test/vindt.ts';

const antwoord = (anders: Omit<Antwoord319, 'ReferentieAanbieder'>) =>
  vindt(jw319({ ReferentieAanbieder: 'RA1', ...anders }), '/Bericht/Antwoord');
const anderegemeente = { Gemeente: '0363' };

describe('319', () => {
  it('has nothing to say of a request that is looked into, or rejected', () => {
    expect(antwoord({ VerzoekAntwoord: '2' })).toEqual([]);
    expect(antwoord({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '3' })).toEqual([]);
    expect(vindt(jw319())).toEqual([]);
  });

  it('CD085: a rejection has a reason', () => {
    expect(antwoord({ VerzoekAntwoord: '1' })).toEqual(['CD085 /RedenAfwijzingVerzoek']);
  });

  it('CD086: what is looked into has none', () => {
    expect(antwoord({ VerzoekAntwoord: '2', RedenAfwijzingVerzoek: '3' })).toEqual(['CD086 /RedenAfwijzingVerzoek']);
  });

  it('TR377: reason 8 names the gemeente', () => {
    expect(antwoord({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8' })).toEqual(['TR377 /Woonplaatsbeginsel']);
  });

  it('TR377: not in Wmo, where there is no place for it', () => {
    const adressering = { afzender: '0384', ontvanger: '65656055', identificatie: 'B1', dagtekening: '2026-05-06' };
    const wmo: Wmo319 = {
      standaard: 'wmo',
      soort: '319',
      Header: maakHeader('wmo', '319', adressering),
      Antwoord: { ReferentieAanbieder: 'RA1', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8' },
    };
    expect(vindt(wmo)).toEqual([]);
  });

  it('TR409: another reason, or none, does not', () => {
    const elders = { Woonplaatsbeginsel: anderegemeente };
    expect(antwoord({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '5', ...elders })).toEqual([
      'TR409 /Woonplaatsbeginsel',
    ]);
    expect(antwoord({ VerzoekAntwoord: '2', ...elders })).toEqual(['TR409 /Woonplaatsbeginsel']);
  });
});
