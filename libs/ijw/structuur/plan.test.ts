// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { decode } from '../index.ts';
import { bytes, voorbeeld } from '../test/feiten.ts';

/** The findings on the JW323 sample after this change, without the rules. */
function na(van: string, naar: string): readonly string[] {
  const { bevindingen } = decode(bytes(voorbeeld('JW323').replace(van, naar))).controle;
  return bevindingen.map(({ pad, regel, kolom, melding }) => `${pad} ${regel}:${kolom} ${melding}`);
}

const PRESTATIE = '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]';

it.each([
  [
    'missing',
    '<jw323:Eenheid>04</jw323:Eenheid>\r\n',
    '',
    `${PRESTATIE}/Eenheid 45:13 Het verplichte element Eenheid ontbreekt in Prestatie.`,
  ],
  [
    'unknown',
    '<jw323:Eenheid>',
    '<jw323:Foo/><jw323:Eenheid>',
    `${PRESTATIE}/Foo 45:7 Het element Foo hoort niet in Prestatie.`,
  ],
  [
    'too many',
    '<jw323:Eenheid>',
    '<jw323:GeleverdVolume>4</jw323:GeleverdVolume><jw323:Eenheid>',
    `${PRESTATIE}/GeleverdVolume[2] 45:7 Het element GeleverdVolume komt te vaak voor in Prestatie.`,
  ],
  ['no code', '>04<', '>4<', `${PRESTATIE}/Eenheid 45:7 De waarde van Eenheid is geen code uit lijst WJ756.`],
  [
    'no date',
    '2026-04-30</ijw:Einddatum>\r\n\t\t\t\t\t\t</',
    '2026-04-31</ijw:Einddatum>\r\n\t\t\t\t\t\t</',
    `${PRESTATIE}/ProductPeriode/Einddatum 42:8 De waarde van Einddatum is geen bestaande datum (jjjj-mm-dd).`,
  ],
  [
    'text',
    '<jw323:Prestaties>',
    '<jw323:Prestaties>oei',
    '/Bericht/Declaratie/Clienten/Client[1]/Prestaties 32:5 In Prestaties mag geen losse tekst staan.',
  ],
  [
    'attribute',
    '<jw323:Prestaties>',
    '<jw323:Prestaties a="1">',
    '/Bericht/Declaratie/Clienten/Client[1]/Prestaties 32:5 Het attribuut a mag niet in Prestaties staan.',
  ],
  [
    'namespace',
    'ijw:Dagtekening>2026-05-06</ijw',
    'jw323:Dagtekening>2026-05-06</jw323',
    '/Bericht/Header/BerichtIdentificatie/Dagtekening 11:4 Het element Dagtekening heeft de verkeerde namespace; verwacht is http://www.istandaarden.nl/ijw/3_2/basisschema/schema.',
  ],
  [
    'element in a value',
    '>4<',
    '><a>4</a><',
    `${PRESTATIE}/GeleverdVolume/a 44:29 In GeleverdVolume hoort een waarde te staan, geen element a.`,
  ],
])('says what is wrong and where: %s', (_, van, naar, verwacht) => {
  expect(na(van, naar)[0]).toBe(verwacht);
});

it('finds every error in one reading', () => {
  const kapot = voorbeeld('JW323').replaceAll('>04<', '>4<').replace('>490<', '>491<').replace('>999900018<', '>1<');
  const { bevindingen } = decode(bytes(kapot)).controle;
  expect(bevindingen.map(({ pad }) => pad.split('/').at(-1))).toEqual([
    'BerichtCode',
    'Eenheid',
    'Eenheid',
    'Bsn',
    'Eenheid',
    'Eenheid',
    'Eenheid',
  ]);
});
