// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn, bsnVanKinderen, vanKinderen } from '../support/kinderen.ts';
import { makeDataFolder, type Program, startProgram } from '../support/program.ts';
import { makeVisitor, signIn, type Visitor, visitPages } from '../support/visitor.ts';
import { behindTheWalls, readTable, tableNames } from './database.ts';
import { type Kind, kinds, people } from './records.ts';

const unknown = '00000000-0000-7000-8000-000000000000';
const longest = 600_000;

let folder: Awaited<ReturnType<typeof makeDataFolder>>;
let program: Program;
const visitors = new Map<string, Visitor>();
/** What the pages lead to of whoever finds a kind of record there. */
const linked = new Map<string, readonly string[]>();

beforeAll(async () => {
  folder = await makeDataFolder();
  program = await startProgram(folder.map);
  for (const person of people) visitors.set(person, await signIn(program.adres, person));
  for (const person of new Set(kinds.map(({ van }) => van)))
    linked.set(
      person,
      (await visitPages(visitorOf(person))).flatMap(({ html }) => addressesIn(html).map(withoutQuery)),
    );
}, longest);
afterAll(async () => {
  await program?.stop();
  await folder?.remove();
});

const withoutQuery = (address: string): string => address.replace(/\?.*/, '');

const visitorOf = (person: string): Visitor => {
  const visitor = visitors.get(person);
  if (!visitor) throw new Error(`${person} is er niet`);
  return visitor;
};

/** Where a record of this kind is, and which one it is. */
async function find({ van, pagina, vind }: Kind): Promise<{ readonly pad: string; readonly id: string }> {
  const pad = vind ? await vind(visitorOf(van)) : linked.get(van)?.find((address) => pagina.test(address));
  if (!pad || !pagina.test(pad)) throw new Error(`${van} komt er geen tegen`);
  return { pad, id: /[\da-f-]{36}/.exec(pad)?.[0] ?? '' };
}

const raise = (): never => {
  throw new Error('er is geen bericht');
};

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
    expect(new URL((await stranger.get(pad)).url).pathname).toBe('/aanmelden');
    for (const address of inApi(id)) expect((await stranger.get(address)).status).toBe(401);
  });
});

describe('over de kinderen van het verhaal', () => {
  test('komt niets in een adres, een fout of het logboek, ook niet als iemand ernaar zoekt of iets verkeerds stuurt', async () => {
    const errors: string[] = [];
    const ask = async (person: string, pad: string, init: RequestInit) => {
      const answer = await visitorOf(person).send(pad, { method: 'POST', ...init });
      if (answer.status >= 400 && pad.startsWith('/api')) errors.push(await answer.text());
      return answer.status;
    };
    const asJson = (body: object): RequestInit => ({
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
    const asForm = (velden: Readonly<Record<string, string>>): RequestInit => ({ body: new URLSearchParams(velden) });
    const kind = { bsn: '999900018', voornamen: 'Lieke', achternaam: 'Bos', geboortedatum: '2012-09-03' };
    expect(await ask('sanne-meijer', '/berichten/persoon', asForm(kind))).toBe(200);
    expect(await ask('sanne-meijer', '/persoonsgegevens/inzage', asForm(kind))).toBe(200);
    expect(await ask('sanne-meijer', '/toegang/noodtoegang', asForm({ ...kind, reden: 'Lieke' }))).toBe(422);
    expect(await ask('sanne-meijer', '/api/v1/berichten/_zoeken', asJson(kind))).toBe(200);
    expect(await ask('sanne-meijer', '/api/v1/inzagen/_zoeken', asJson(kind))).toBe(200);
    // Everything that takes something gets it in every field, as it should and as it should not.
    const fields = { ...kind, id: kind.bsn, casus: 'Lieke Bos', reden: kind.bsn, route: 'Proeflaan', product: 'Lieke' };
    for (const pad of [
      'casussen',
      'noodtoegangen',
      'toewijzingsverzoeken',
      'wisopdrachten',
      'berichten',
      'declaraties',
    ]) {
      await ask('sanne-meijer', `/api/v1/${pad}`, asJson(fields));
      await ask('zorggroep-hollandse-plassen', `/api/v1/${pad}`, asJson(fields));
      await ask('sanne-meijer', `/api/v1/${pad}`, { ...asJson(fields), body: JSON.stringify(fields).slice(0, -9) });
    }
    const [soort] = kinds.filter(({ naam }) => naam === 'een bericht');
    const { id } = await find(soort ?? raise());
    const post = await (await visitorOf('sanne-meijer').get(`/api/v1/berichten/${id}/bestand`)).text();
    expect(post).toMatch(bsnVanKinderen);
    for (const body of [
      `<Bericht><Bsn>${kind.bsn}</Bsn><Naam>Lieke Bos`,
      post.replace(bsnVanKinderen, 'Lieke'),
      post.replace(bsnVanKinderen, `${kind.bsn}0`),
      post.replaceAll(/2010-02-14|2012-09-03/g, '2012-09-03 '),
    ])
      await ask('sanne-meijer', '/api/v1/berichten', { body, headers: { 'Content-Type': 'application/xml' } });
    expect(errors.length).toBeGreaterThan(15);
    expect(errors.filter(tellsSomeone)).toEqual([]);
    const addresses = [...visitors.values()].flatMap((visitor) => visitor.addresses());
    expect(addresses.length).toBeGreaterThan(300);
    expect(addresses.filter((address) => tellsSomeone(decodeURIComponent(address)))).toEqual([]);
    expect(program.output().split('\n').filter(tellsSomeone)).toEqual([]);
  });

  test('zegt het programma niets in zijn uitvoer', () => {
    expect(program.output()).not.toMatch(vanKinderen);
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

/** Somebody of the story, a day of birth of theirs, or any number that can be a citizen service number. */
const tellsSomeone = (text: string): boolean =>
  vanKinderen.test(text) ||
  /2010-02-14|2012-09-03/.test(text) ||
  (text.match(/(?<![\w.-])\d{9}(?![\w.-])/g) ?? []).some(isBsn);

/** The eleven-test: nine figures, weighed 9 to 2 and the last -1, come to a multiple of eleven. */
const isBsn = (figures: string): boolean =>
  [...figures].reduce((sum, figure, at) => sum + Number(figure) * (at === 8 ? -1 : 9 - at), 0) % 11 === 0;

/** What a search index makes of words: `'bos':2A` of "boos". The words themselves stand in the same row. */
const stems = /'[^']*':\d+[A-D]?(?:,\d+[A-D]?)*/g;

/** Also what is kept as bytes without being closed. */
const tells = (row: string): boolean =>
  vanKinderen.test(row.replaceAll(stems, '')) ||
  ['999900006', '999900018', 'Lieke', 'Voorbeeldstraat'].some((word) =>
    row.includes(Buffer.from(word).toString('hex')),
  );
