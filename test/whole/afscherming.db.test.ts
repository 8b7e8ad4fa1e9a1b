// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDataFolder, type Program, startProgram } from '../support/program.ts';
import { makeVisitor, signIn, type Visitor, visitPages } from '../support/visitor.ts';
import { behindTheWalls, readTable, tableNames } from './database.ts';
import { type Kind, kinds, people } from './records.ts';

/** Who they are, where they live and what they ask, of the invented children. */
const forbidden = /99990000\d|99990001\d|\b(?:Tom|Lieke|Bos)\b|Voorbeeldstraat|Proeflaan|loopt vast|durft de deur/i;
const bsn = /9999000(?:06|18)/;
const unknown = '00000000-0000-7000-8000-000000000000';
const longest = 300_000;

let folder: Awaited<ReturnType<typeof makeDataFolder>>;
let program: Program;
const visitors = new Map<string, Visitor>();
/** Every page of everyone, by person. */
const seen = new Map<string, readonly { readonly pad: string; readonly html: string }[]>();

beforeAll(async () => {
  folder = await makeDataFolder();
  program = await startProgram(folder.map);
  for (const person of people) {
    const visitor = await signIn(program.adres, person);
    visitors.set(person, visitor);
    seen.set(person, await visitPages(visitor, 3));
  }
}, longest);
afterAll(async () => {
  await program?.stop();
  await folder?.remove();
});

const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/ (?:href|action|src)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

const visitorOf = (person: string): Visitor => {
  const visitor = visitors.get(person);
  if (!visitor) throw new Error(`${person} is er niet`);
  return visitor;
};

/** Where a record of this kind is, and which one it is. */
async function find({ van, pagina, vind }: Kind): Promise<{ readonly pad: string; readonly id: string }> {
  const linked = (seen.get(van) ?? []).flatMap(({ html }) => addressesIn(html));
  const pad = vind ? await vind(visitorOf(van)) : linked.find((address) => pagina.test(address));
  if (!pad || !pagina.test(pad)) throw new Error(`${van} komt er geen tegen`);
  return { pad, id: /[\da-f-]{36}/.exec(pad)?.[0] ?? '' };
}

const statusFor = (pad: string) =>
  Promise.all(people.map(async (person) => [person, (await visitorOf(person).get(pad)).status] as const));
const onlyFor = (allowed: readonly string[]) =>
  people.map((person) => [person, allowed.includes(person) ? 200 : 404] as const);

describe.each(kinds)('$naam', (kind) => {
  const { api, mag, magApi = mag } = kind;
  const inApi = (id: string) => api.map((pad) => `/api/v1${pad.replace('{}', id)}`);

  test('is er alleen voor wie het aangaat', async () => {
    const { pad, id } = await find(kind);
    expect(await statusFor(pad)).toEqual(onlyFor(mag));
    for (const address of inApi(id)) expect(await statusFor(address)).toEqual(onlyFor(magApi));
  });

  test('is voor een ander niet te onderscheiden van wat niet bestaat', async () => {
    const { pad, id } = await find(kind);
    const textFor = async (person: string, address: string) => {
      const text = await (await visitorOf(person).get(address)).text();
      return text.replaceAll(/ nonce="[^"]*"/g, '').replaceAll(id, unknown);
    };
    for (const person of people.filter((someone) => !mag.includes(someone)))
      expect(await textFor(person, pad)).toBe(await textFor(person, pad.replace(id, unknown)));
  });

  test('vraagt wie niet is aangemeld zich aan te melden', async () => {
    const { pad, id } = await find(kind);
    const stranger = makeVisitor(program.adres);
    expect((await stranger.get(pad)).url).toBe(`${program.adres}/aanmelden`);
    for (const address of inApi(id)) expect((await stranger.get(address)).status).toBe(401);
  });
});

describe('over de kinderen van het verhaal', () => {
  const all = () => [...seen].flatMap(([person, pages]) => pages.map((page) => ({ person, ...page })));

  test('staat niets in een adres', () => {
    const addresses = new Set(all().flatMap(({ pad, html }) => [pad, ...addressesIn(html)]));
    expect(addresses.size).toBeGreaterThan(200);
    expect([...addresses].filter((address) => forbidden.test(decodeURIComponent(address)))).toEqual([]);
  });

  test('staat op geen enkele pagina een heel burgerservicenummer', () => {
    expect(
      all()
        .filter(({ html }) => bsn.test(html))
        .map(({ person, pad }) => `${person} ${pad}`),
    ).toEqual([]);
  });

  test('lezen alleen de toegang, wie betaalt en de eigen aanbieder een naam', () => {
    const readers = new Set(
      all()
        .filter(({ html }) => /\b(?:Tom|Lieke)\b/.test(html))
        .map(({ person }) => person),
    );
    expect(readers).toContain('sanne-meijer');
    expect(
      [...readers].filter((person) => !['sanne-meijer', 'peter-kok', 'zorggroep-hollandse-plassen'].includes(person)),
    ).toEqual([]);
  });

  test('zegt het programma niets in zijn uitvoer', () => {
    expect(program.output()).not.toMatch(forbidden);
  });

  test('ligt niets leesbaar in de database', async () => {
    await program.stop();
    const traces = await behindTheWalls(folder.map, async (database) => {
      const tables = await tableNames(database);
      expect(tables).toEqual(
        expect.arrayContaining(['platform.gebeurtenissen', 'platform.taken', 'toegang.jeugdigen']),
      );
      const found: string[] = [];
      for (const table of tables)
        for (const row of await readTable(database, table))
          if (tells(row)) found.push(`${table}: ${row.slice(0, 200)}`);
      return found;
    });
    expect(traces).toEqual([]);
  });
});

/** What a search index makes of words: `'bos':2A` of "boos". The words themselves stand in the same row. */
const stems = /'[^']*':\d+[A-D]?(?:,\d+[A-D]?)*/g;

/** Also what is kept as bytes without being closed. */
const tells = (row: string): boolean =>
  forbidden.test(row.replaceAll(stems, '')) ||
  ['999900006', '999900018', 'Lieke', 'Voorbeeldstraat'].some((word) =>
    row.includes(Buffer.from(word).toString('hex')),
  );
