// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decode } from '#libs/ijw';
import { voorbeeld } from '../../libs/ijw/test/feiten.ts';
import { orakel } from '../../libs/ijw/test/orakel.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import { berichtVerwerken } from './bericht-verwerken.ts';

// The official samples are read from the published facts beside the project; without them this test fails.

let wereld: World;
let map = '';
let lines: string[] = [];
let fouten: string[] = [];
const isJw325 = orakel('jw', '325');

beforeAll(async () => {
  wereld = await openWorld({ nu: '2026-11-20T09:00' });
  map = await mkdtemp(join(tmpdir(), 'verwerk-'));
});
beforeEach(() => {
  [lines, fouten] = [[], []];
});
afterAll(async () => {
  expect(wereld?.errors).toEqual([]);
  await wereld?.sluit();
  await rm(map, { recursive: true });
});

const bestand = async (naam: string, inhoud: string): Promise<string> => {
  await writeFile(join(map, naam), inhoud);
  return join(map, naam);
};
const verwerk = (...bestanden: string[]) =>
  berichtVerwerken(wereld.omgeving, bestanden, {
    retour: join(map, 'retour'),
    print: (regel) => lines.push(regel),
    printFout: (regel) => fouten.push(regel),
  });
const uitvoer = () => lines.join('\n');
const antwoord = async (naam: string) => {
  const xml = new Uint8Array(await readFile(join(map, 'retour', naam)));
  expect(isJw325(xml)).toBe(true);
  const { bericht, controle } = decode(xml);
  expect(controle.bevindingen).toEqual([]);
  if (bericht?.soort !== '325') throw new Error('dit is geen antwoord');
  return bericht;
};

/** The sample with the reference that stands in it twice made two. */
const uniek = (xml: string): string => {
  const at = xml.lastIndexOf('RN004');
  return `${xml.slice(0, at)}RN005${xml.slice(at + 5)}`;
};

describe('de officiële voorbeelden', () => {
  test('JW301 wordt geladen', async () => {
    expect(await verwerk(await bestand('JW301.xml', voorbeeld('JW301')))).toBe(0);
    expect(uitvoer()).toContain('2 toewijzingen overgenomen.');
  });

  test('JW323 krijgt 0001 in de kop en niets anders: één referentie staat er twee keer in', async () => {
    expect(await verwerk(await bestand('JW323.xml', voorbeeld('JW323')))).toBe(1);
    const { Header, DeclaratieAntwoord } = await antwoord('JW323.325.xml');
    expect([Header.RetourCodes, DeclaratieAntwoord]).toEqual([['0001'], undefined]);
    expect(uitvoer()).toMatch(/Kop van het antwoord: 0001 .*\n\s+TR101 \(regel \d+, kolom \d+\): .*RN004/);
  });

  test('met die referentie uniek: TR304 op de tweede cliënt, TR338 op elke regel zonder toewijzing', async () => {
    expect(await verwerk(await bestand('uniek.xml', uniek(voorbeeld('JW323')).replace('765432198', '765432199')))).toBe(
      1,
    );
    const { Header, DeclaratieAntwoord } = await antwoord('uniek.325.xml');
    expect(Header).toMatchObject({ RetourCodes: ['0200'], Afzender: '0384', Ontvanger: '65656055' });
    expect(DeclaratieAntwoord).toMatchObject({
      RetourCodes: ['0200'],
      TotaalIngediendBedrag: { TotaalBedrag: 79000 },
      TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
      Clienten: [
        { Bsn: '999900006', RetourCodes: ['0200'], Prestaties: [{ RetourCodes: ['9338'] }, { RetourCodes: ['9338'] }] },
        {
          Bsn: '999900018',
          RetourCodes: ['8187'],
          Prestaties: [{ RetourCodes: ['0233'] }, { RetourCodes: ['0233'] }, { RetourCodes: ['0233'] }],
        },
      ],
    });
    expect(uitvoer()).toContain('afgewezen, € 0,00 van € 790,00'.replaceAll('€ ', '€\u00a0'));
    expect(uitvoer()).toMatch(/Cliënt 1 \(nummer eindigt op 006\):\n\s+Regel RN001: TR338, 9338: .*10072/);
    expect(uitvoer()).toMatch(/Cliënt 2 \(nummer eindigt op 018\): TR304, 8187: .*RN004, RN005/);
    expect(uitvoer()).toMatch(/Regel RN003: TR338, 9338/);
    expect(uitvoer()).not.toContain('999900018');
  });

  test('dezelfde bestanden nog eens geven dezelfde antwoorden, en niets nieuws', async () => {
    const before = await antwoord('uniek.325.xml');
    expect(await verwerk(join(map, 'uniek.xml'), join(map, 'JW301.xml'))).toBe(1);
    expect(await antwoord('uniek.325.xml')).toEqual(before);
  });

  test('een declaratie op de toewijzingen uit JW301 wordt toegekend', async () => {
    const kop = voorbeeld('JW323').replace('65656055', '42420001');
    const [begin = '', rest = ''] = kop.split('<jw323:Client>');
    const eind = kop.slice(kop.indexOf('</jw323:Clienten>'));
    const regel = (/<jw323:Prestatie>[\s\S]*?<\/jw323:Prestatie>/.exec(rest)?.[0] ?? '')
      .replace('10072', '300201')
      .replace('>45<', '>55<')
      .replace('45A03', '55A11');
    const xml = `${begin.replace('79000', '5000')}<jw323:Client><jw323:Bsn>999900006</jw323:Bsn><jw323:Prestaties>${regel}</jw323:Prestaties></jw323:Client>${eind}`;
    expect(await verwerk(await bestand('goed.xml', xml))).toBe(0);
    expect((await antwoord('goed.325.xml')).DeclaratieAntwoord).toMatchObject({
      RetourCodes: ['8001'],
      TotaalToegekendBedrag: { TotaalBedrag: 5000 },
    });
    expect(uitvoer()).toContain('toegekend, € 50,00 van € 50,00'.replaceAll('€ ', '€\u00a0'));
  });
});

describe('wat er mis kan gaan', () => {
  test('een afgekapt bestand, of een met een DTD, wordt niet aangenomen en krijgt geen antwoord', async () => {
    const goed = voorbeeld('JW323');
    const half = await bestand('half.xml', goed.slice(0, 2_000));
    const dtd = await bestand('dtd.xml', goed.replace('?>', '?><!DOCTYPE x [<!ENTITY y "z">]>'));
    expect(await verwerk(half, dtd)).toBe(1);
    expect(lines.filter((regel) => /Niet aangenomen[\s\S]*XML/.test(regel))).toHaveLength(2);
    expect(await readdir(join(map, 'retour'))).not.toContain('half.325.xml');
  });

  test('een bestand dat er niet is, is verkeerd gebruik; de andere worden wel verwerkt', async () => {
    expect(await verwerk(join(map, 'bestaat-niet.xml'), join(map, 'JW301.xml'))).toBe(2);
    expect(fouten).toHaveLength(1);
    expect(uitvoer()).toContain('2 toewijzingen overgenomen.');
    expect(await verwerk()).toBe(2);
  });

  test('twee bestanden met dezelfde naam krijgen twee antwoorden', async () => {
    expect(await verwerk(join(map, 'goed.xml'), join(map, 'goed.xml'))).toBe(0);
    expect(await readdir(join(map, 'retour'))).toContain('goed-2.325.xml');
  });
});
