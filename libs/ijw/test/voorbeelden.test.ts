// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { controleer, decode, encode } from '../index.ts';
import { bytes, feit, tekst, voorbeeld } from './feiten.ts';

describe('the published samples', () => {
  it('find the JW301 good', async () => {
    expect(await controleer(feit('voorbeelden/JW301.xml'))).toEqual({
      standaard: 'jw',
      bericht: '301',
      structuurGeldig: true,
      geldig: true,
      bevindingen: [],
    });
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

  it.each(['JW301', 'JW323'])('read %s, write it and read it again without a difference', (naam) => {
    const { bericht } = decode(feit(`voorbeelden/${naam}.xml`));
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
