// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encode, maakHeader } from '#libs/ijw';
import { berichtControleer } from './bericht-controleer.ts';

const header = maakHeader('jw', '325', {
  afzender: '0384',
  ontvanger: '65656055',
  identificatie: 'A1',
  dagtekening: '2026-05-06',
});
const { BerichtIdentificatie: DeclaratieIdentificatie, XsdVersie: XsdVersieDeclaratie } = header;

/** An answer that grants a whole declaration of this amount. */
const antwoord = (toegekend: number): string => {
  const bericht = encode({
    standaard: 'jw',
    soort: '325',
    Header: { ...header, DeclaratieIdentificatie, XsdVersieDeclaratie, RetourCodes: ['0200'] },
    DeclaratieAntwoord: {
      DeclaratieNummer: 'DN001',
      TotaalIngediendBedrag: { TotaalBedrag: 79000, DebetCredit: 'D' },
      TotaalToegekendBedrag: { TotaalBedrag: toegekend, DebetCredit: 'D' },
      RetourCodes: ['8001'],
    },
  });
  return new TextDecoder().decode(bericht);
};

let map = '';
let lines: string[] = [];
let fouten: string[] = [];
const uit = (json = false) => ({
  json,
  print: (regel: string) => lines.push(regel),
  printFout: (regel: string) => fouten.push(regel),
});
const bestand = async (naam: string, inhoud: string): Promise<string> => {
  await writeFile(join(map, naam), inhoud);
  return join(map, naam);
};

beforeEach(async () => {
  [lines, fouten] = [[], []];
  map = await mkdtemp(join(tmpdir(), 'bericht-'));
});
afterEach(() => rm(map, { recursive: true }));

test('A good message is in order', async () => {
  const goed = await bestand('goed.xml', antwoord(79000));
  expect(await berichtControleer([goed], uit())).toBe(0);
  expect(lines).toEqual([`${goed}: in orde (JW325)`]);
});

test('Each finding says what is wrong and where', async () => {
  const fout = await bestand('fout.xml', antwoord(78000));
  expect(await berichtControleer([fout], uit())).toBe(1);
  expect(lines).toEqual([
    [
      `${fout}: 1 bevinding (JW325); de vorm klopt, de inhoud niet`,
      '  TR342  regel 35, kolom 3: Er is € 10,00 niet toegekend, maar de afgewezen regels tellen op tot € 0,00.',
      '         /Bericht/DeclaratieAntwoord/TotaalToegekendBedrag',
    ].join('\n'),
  ]);
});

test('Machines get one line per file, with nothing but what was promised', async () => {
  const goed = await bestand('goed.xml', antwoord(79000));
  const kapot = await bestand('kapot.xml', antwoord(79000).slice(0, 900));
  const fout = await bestand('fout.xml', antwoord(78000));
  expect(await berichtControleer([goed, kapot, fout], uit(true))).toBe(1);
  expect(lines[0]).toBe(
    `{"bestand":${JSON.stringify(goed)},"standaard":"jw","bericht":"325","structuurGeldig":true,"geldig":true,"bevindingen":[]}`,
  );
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ structuurGeldig: false, bevindingen: [{ code: 'XML' }] });
  const derde = JSON.parse(lines[2] ?? '');
  expect(Object.keys(derde.bevindingen[0])).toEqual(['code', 'retourcode', 'pad', 'regel', 'kolom', 'melding']);
});

test('Something else than a message is a finding, not an accident', async () => {
  const tekst = await bestand('brief.txt', 'Geachte mevrouw,');
  expect(await berichtControleer([tekst], uit())).toBe(1);
  expect(lines.join()).toContain('geen bericht van iJw of iWmo');
  lines = [];
  expect(await berichtControleer([tekst], uit(true))).toBe(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    standaard: null,
    bericht: null,
    bevindingen: [{ code: 'XML', regel: 1 }],
  });
});

test('Naming no file is wrong use', async () => {
  expect(await berichtControleer([], uit())).toBe(2);
  expect(fouten).toHaveLength(1);
});

test('A file that cannot be read is wrong use, and the others are still checked', async () => {
  const goed = await bestand('goed.xml', antwoord(79000));
  expect(await berichtControleer([join(map, 'weg.xml'), map, goed], uit(true))).toBe(2);
  expect(fouten).toEqual([expect.stringContaining('weg.xml'), expect.stringContaining(map)]);
  expect(lines).toHaveLength(1);
});
