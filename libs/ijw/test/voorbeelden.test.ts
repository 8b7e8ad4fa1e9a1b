// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { controleer, decode, encode } from '../index.ts';
import { bytes, feit, tekst, voorbeeld } from './feiten.ts';

const jw315MetDatums = (): string => voorbeeld('JW315').replaceAll('2027-06-31', '2027-06-30');

describe('the published samples', () => {
  it.each(['301', '305', '307'])('find the JW%s good', async (bericht) => {
    expect(await controleer(feit(`voorbeelden/JW${bericht}.xml`))).toEqual({
      standaard: 'jw',
      bericht,
      structuurGeldig: true,
      geldig: true,
      bevindingen: [],
      aantalBevindingen: 0,
    });
  });

  it('find in the JW315 an end that is no date, twice', async () => {
    const controle = await controleer(feit('voorbeelden/JW315.xml'));
    expect(controle).toMatchObject({ bericht: '315', structuurGeldig: false, geldig: false });
    expect(
      controle.bevindingen.map(({ code, pad, melding }) => [code, pad.replace(/.*Producten\//, ''), melding]),
    ).toEqual(
      [1, 2].map((nummer) => [
        'XSD',
        `AangevraagdProduct[${nummer}]/ToewijzingEinddatum`,
        'De waarde van ToewijzingEinddatum is geen bestaande datum (jjjj-mm-dd).',
      ]),
    );
  });

  it('find the JW315 good once both are dates', async () => {
    expect((await controleer(bytes(jw315MetDatums()))).bevindingen).toEqual([]);
  });

  it('find in the JW317 a new product that ends before it begins', async () => {
    const controle = await controleer(feit('voorbeelden/JW317.xml'));
    expect(controle).toMatchObject({ bericht: '317', structuurGeldig: true, geldig: false });
    expect(controle.bevindingen).toMatchObject([
      {
        code: 'CS003',
        pad: '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]/Einddatum',
        melding: 'De einddatum 28 februari 2024 ligt voor de ingangsdatum (1 november 2026).',
      },
    ]);
  });

  it('find in the JW323 one reference that is used twice, at its second use', async () => {
    const controle = await controleer(feit('voorbeelden/JW323.xml'));
    expect(controle).toMatchObject({ standaard: 'jw', bericht: '323', structuurGeldig: true, geldig: false });
    expect(controle.bevindingen).toEqual([
      {
        code: 'TR101',
        retourcode: '0001',
        pad: '/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[3]/ProductReferentie/ReferentieNummer',
        regel: 116,
        kolom: 8,
        melding: 'Het referentienummer RN004 komt bij deze cliënt meer dan één keer voor.',
      },
    ]);
    expect(voorbeeld('JW323').split('\r\n')[115]?.indexOf('<ijw:ReferentieNummer>RN004')).toBe(7);
  });

  it('find the JW323 good once that reference is made unique', async () => {
    const delen = voorbeeld('JW323').split('>RN004<');
    const uniek = `${delen[0]}>RN004<${delen[1]}>RN005<${delen[2]}`;
    expect((await controleer(bytes(uniek))).bevindingen).toEqual([]);
  });

  it.each([
    ...['JW301', 'JW305', 'JW307', 'JW317', 'JW323'].map((naam) => [naam, () => voorbeeld(naam)] as const),
    ['JW315 with dates', jw315MetDatums] as const,
  ])('read %s, write it and read it again without a difference', (naam, xml) => {
    const { bericht } = decode(bytes(xml()));
    if (bericht === undefined) throw new Error(`${naam} is niet gelezen`);
    expect(decode(encode(bericht)).bericht).toEqual(bericht);
  });

  it('write the JW301 byte for byte as it was published', () => {
    const { bericht } = decode(feit('voorbeelden/JW301.xml'));
    if (bericht === undefined) throw new Error('JW301 is niet gelezen');
    expect(tekst(encode(bericht))).toBe(voorbeeld('JW301'));
  });

  it('recognise a message that is not in the standard', async () => {
    const controle = await controleer(bytes(voorbeeld('JW305').replaceAll('jw305', 'jw304')));
    expect(controle).toMatchObject({ standaard: 'jw', bericht: '304', structuurGeldig: false, geldig: false });
    expect(controle.bevindingen.map(({ code }) => code)).toEqual(['XSD']);
  });
});
