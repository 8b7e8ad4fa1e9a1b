// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { paginas } from '#platform/pakket';
import { Gebruiksfout } from './opties.ts';
import { regioControleer, regioSchema, regioToon } from './regio.ts';
import { regioNieuw } from './regio-nieuw.ts';
import { root } from './wortel.ts';

const folders = await readdir(join(root, 'regios'), { withFileTypes: true });
const regio = folders.find((folder) => folder.isDirectory())?.name ?? '';

let map = '';
let lines: string[] = [];
const uit = (json = false) => ({ json, print: (regel: string) => lines.push(regel) });

beforeEach(async () => {
  lines = [];
  map = join(await mkdtemp(join(tmpdir(), 'regio-')), regio);
  await cp(join(root, 'regios', regio), map, { recursive: true });
});
afterEach(() => rm(dirname(map), { recursive: true }));

const misspell = async (bestand: string, van: string, naar: string) => {
  const file = join(map, bestand);
  await writeFile(file, (await readFile(file, 'utf8')).replace(van, naar));
};

test('A good pack is in order', async () => {
  expect(await regioControleer([map], uit())).toBe(0);
  expect(lines).toEqual([expect.stringMatching(/: in orde \(.+, versie \d+\.\d+\.\d+\)$/)]);
});

test('A wrong pack gives a line per error: place, what is wrong and the word that was meant', async () => {
  await misspell('pakket.yaml', 'titel:', 'titl:');
  expect(await regioControleer([map], uit())).toBe(1);
  expect(lines.join('\n')).toMatch(/: 2 fouten; er is niets geladen\n/);
  expect(lines.join('\n')).toMatch(/pakket\.yaml:\d+:1 {2}onbekend veld "titl" \(bedoelde u "titel"\?\)/);
});

test('A pack of a newer form, and goals that serve themselves, are refused with what to do', async () => {
  const nieuw = join(dirname(map), 'zesde-regio');
  await regioNieuw(nieuw, uit());
  const change = async (bestand: string, van: string, naar: string) => {
    const file = join(nieuw, bestand);
    await writeFile(file, (await readFile(file, 'utf8')).replace(van, naar));
  };
  await change('pakket.yaml', 'naam: zesde-regio', 'formaat: 2\nnaam: zesde-regio');
  await change('beleid.yaml', 'contracten: alle', 'contracten: alle\n    draagtBijAan: [eerste-doel]');
  expect(await regioControleer([nieuw], uit())).toBe(1);
  expect(lines.join('\n')).toMatch(/geschreven voor een nieuwere versie van het platform/);
  expect(lines.join('\n')).toMatch(/bij aan zichzelf: eerste-doel → eerste-doel/);
});

test('A place that the document does not have, and an evaluation that follows itself, are refused with what was meant', async () => {
  const nieuw = join(dirname(map), 'zesde-regio');
  await regioNieuw(nieuw, uit());
  const beleid = join(nieuw, 'beleid.yaml');
  const plaats = (paragraaf: string) => `bron: { document: plan, paragraaf: "${paragraaf}", citaat: "elk jaar" }`;
  const evaluatie = `  - { code: verslag, wanneer: elk jaar, waarover: Alles., wie: onbekend, na: verslag, ${plaats('2.1')} }`;
  await writeFile(beleid, `${await readFile(beleid, 'utf8')}\nevaluaties:\n${evaluatie}\n`);
  const kop = join(nieuw, 'pakket.yaml');
  const lijst = '    paragrafen:\n      - { nummer: "§2.1", titel: Doelen }\n';
  await writeFile(kop, (await readFile(kop, 'utf8')).replace('    datum: onbekend\n', `    datum: onbekend\n${lijst}`));
  expect(await regioControleer([nieuw], uit())).toBe(1);
  expect(lines.join('\n')).toMatch(
    /paragraaf "2\.1" staat niet in de lijst van document "plan" \(bedoelde u "§2\.1"\?\)/,
  );
  expect(lines.join('\n')).toMatch(/een evaluatie volgt niet op zichzelf/);
  const good = evaluatie.replace('na: verslag, ', '');
  for (const goed of ['§2.1', '§2.1 punt 6', '§2.1, figuur 5', 'figuur 5']) {
    await writeFile(
      beleid,
      (await readFile(beleid, 'utf8')).replace(/ {2}- \{ code: verslag.*/, good.replace('2.1', goed)),
    );
    expect(await regioControleer([nieuw], uit())).toBe(0);
  }
  for (const fout of ['§2.12', '§2.1.4', '§2']) {
    await writeFile(
      beleid,
      (await readFile(beleid, 'utf8')).replace(/ {2}- \{ code: verslag.*/, good.replace('2.1', fout)),
    );
    expect(await regioControleer([nieuw], uit())).toBe(1);
  }
});

test('Pages copied from a neighbour cannot replace its plan', async () => {
  const nieuw = join(dirname(map), 'zesde-regio');
  await regioNieuw(nieuw, uit());
  await cp(join(map, 'regio.yaml'), join(nieuw, 'regio.yaml'));
  expect(await regioControleer([nieuw], uit())).toBe(1);
  expect(lines.join('\n')).toContain(
    `de code van het verband "${regio}" is niet de naam van de map (bedoelde u "zesde-regio"?)`,
  );
});

test('A region goes by its name as well as by its folder', async () => {
  expect(await regioControleer([regio], uit())).toBe(0);
  await regioToon(regio, uit());
  const byName = lines.splice(0).slice(1);
  await regioToon(join(root, 'regios', regio), uit());
  expect(lines).toEqual(byName);
  await expect(regioToon('', uit())).rejects.toThrow(Gebruiksfout);
});

test('Machines get one line per folder', async () => {
  await misspell('pakket.yaml', 'titel:', 'titl:');
  expect(await regioControleer([join(root, 'regios', regio), map], uit(true))).toBe(1);
  const [good, wrong] = lines.map((line): unknown => JSON.parse(line));
  expect(good).toMatchObject({ geldig: true, fouten: [] });
  expect(wrong).toMatchObject({ map, geldig: false, fouten: [{ bestand: 'pakket.yaml', kolom: 1 }, {}] });
});

test('Naming no folder, or a region that is not there, is wrong use', async () => {
  await expect(regioControleer([], uit())).rejects.toThrow(Gebruiksfout);
  await expect(regioToon(regio.slice(1), uit())).rejects.toThrow(`bedoelde u "${regio}"?`);
  await expect(regioToon('../regios', uit())).rejects.toThrow(Gebruiksfout);
});

test('A pack is shown in short, and whole as one document', async () => {
  expect(await regioToon(regio, uit())).toBe(0);
  expect(lines.join('\n')).toContain('toelatingscriteria');
  lines = [];
  expect(await regioToon(regio, uit(true))).toBe(0);
  expect(JSON.parse(lines.join(''))).toMatchObject({ kop: { naam: regio }, paginas: { regio: {}, beleid: {} } });
});

test('Editors get a schema for every page', async () => {
  expect(await regioSchema(join(map, 'schema'), uit())).toBe(0);
  const pages = ['pakket', ...Object.keys(paginas)].map((naam) => `${naam}.json`);
  expect((await readdir(join(map, 'schema'))).toSorted()).toEqual(pages.toSorted());
});

test('A new region begins with an empty pack that is good as it is', async () => {
  const nieuw = join(dirname(map), 'zesde-regio');
  expect(await regioNieuw(nieuw, uit())).toBe(0);
  expect(await regioControleer([nieuw], uit())).toBe(0);
  await expect(regioNieuw(nieuw, uit())).rejects.toThrow('is er al');
  await expect(regioNieuw(join(dirname(map), 'Zesde Regio'), uit())).rejects.toThrow(Gebruiksfout);
});

test('The schemas that are published with the documentation are those of the pages', async () => {
  await regioSchema(map, uit());
  for (const naam of ['pakket', ...Object.keys(paginas)]) {
    const read = async (waar: string): Promise<unknown> =>
      JSON.parse(await readFile(join(waar, `${naam}.json`), 'utf8'));
    expect(await read(join(root, 'docs', 'schema'))).toEqual(await read(map));
  }
});
