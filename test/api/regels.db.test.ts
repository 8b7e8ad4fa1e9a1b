// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import { firstRow } from '#platform/database';
import { type EigenaarSoort, platformHoed, type Rol } from '#platform/hoed';
import { moment, parseInput } from '#platform/invoer';
import { describe as describeApi } from '../../apps/api/document.ts';
import { endpoints } from '../../apps/api/endpoints.ts';
import { openWorld, type World } from '../support/world.ts';
import { type Antwoord, type Klant, openInterface } from './klant.ts';
import { regels } from './nlgov.ts';
import { at, isNode, list, operations, paths, properties } from './openapi.ts';

const document = JSON.parse(JSON.stringify(describeApi(endpoints)));
const page = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
const beheer = await readFile(new URL('../../docs/beheer.md', import.meta.url), 'utf8');

type Gehoord = { readonly where: string; readonly path: string; readonly method: string; readonly antwoord: Antwoord };

let world: World;
let deur: ReturnType<typeof openInterface>;
/** What every operation answers to somebody with a role for it who sends nothing, about what does not exist. */
let gehoord: readonly Gehoord[] = [];
const mensen = new Map<string, Promise<Klant>>();

const bij: Readonly<Partial<Record<Rol, EigenaarSoort>>> = {
  college: 'gemeente',
  toegang: 'gemeente',
  financien: 'gemeente',
  raadslid: 'gemeente',
  gegevensbescherming: 'gemeente',
  aanbieder: 'aanbieder',
};
const iemand = (rol: Rol, apart = false): Promise<Klant> => {
  const soort = bij[rol] ?? 'verband';
  const code = { verband: world.verband, gemeente: world.gemeenten[0] ?? '', aanbieder: '99000001' }[String(soort)];
  if (apart) return deur.iemand(soort, code ?? '', rol);
  const found = mensen.get(rol) ?? deur.iemand(soort, code ?? '', rol);
  mensen.set(rol, found);
  return found;
};
/** Somebody with one of these roles; whoever may end their sessions does nothing after it. */
const metRol = (rollen: readonly Rol[], pad = ''): Promise<Klant> =>
  iemand(rollen.find((rol) => rol !== 'bezoeker') ?? 'inkoper', pad.includes('sessie'));
const filled = (path: string) => path.replaceAll(/\{\w+\}/g, () => newId());

beforeAll(async () => {
  world = await openWorld();
  deur = openInterface(world.omgeving);
  const asked: Gehoord[] = [];
  for (const { methode, pad, rollen } of endpoints) {
    const klant = await metRol(rollen, pad);
    const antwoord = await klant.vraag(filled(pad), { methode: methode.toUpperCase() });
    asked.push({ where: `${methode} ${pad}`, path: pad, method: methode, antwoord });
  }
  gehoord = asked;
}, 180_000);
afterAll(() => world.sluit());

/** What breaks the rules of these names in the document. */
const inDocument = (...namen: readonly string[]) => {
  const chosen = regels.filter(({ regel }) => namen.includes(regel));
  expect(chosen.map(({ regel }) => regel).toSorted()).toEqual([...namen].toSorted());
  expect(chosen.flatMap(({ breaches }) => breaches(document))).toEqual([]);
};
const waar = (found: readonly Gehoord[]) => found.map(({ where, antwoord }) => `${where}: ${antwoord.status}`);
const fouten = () => gehoord.filter(({ antwoord }) => antwoord.status >= 400);
const koppen = (antwoord: Antwoord, namen: readonly string[]) => namen.map((naam) => antwoord.koppen.get(naam));
const secure = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
/** Every text in an answer. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (isNode(value)) for (const child of Object.values(value)) yield* texts(child);
}
const gebeurd = () =>
  world.sql({ persoon: null, naam: 'proef', hoed: platformHoed }, (tx) =>
    firstRow<{ aantal: number }>(tx, sql`select count(*) as aantal from platform.gebeurtenissen`),
  );
const jsonBody = (path: string, method: string) =>
  at(document, 'paths', path, method, 'requestBody', 'content', 'application/json', 'schema');
const section = (head: string) => page.split(`## ${head}`)[1]?.split('\n## ')[0] ?? '';

/** Each rule with what shows that it is kept, in the order of the standard. */
const bewijzen: Readonly<Record<string, () => void | Promise<void>>> = {
  '/core/naming-resources': () => {
    // An act is named noun-infinitive; its path names what it adds, never the infinitive.
    const verbs = operations(document).filter(
      ({ path, node }) => path.split('/').at(-1) === String(at(node, 'operationId')).split('-').at(-1),
    );
    // These are plurals as well.
    const nouns = verbs.filter(({ path }) => /\/(besluiten|voorstellen|antwoorden)$/.test(path));
    expect(verbs.filter((one) => one.method !== 'get' && !nouns.includes(one)).map(({ where }) => where)).toEqual([]);
  },
  '/core/naming-collections': () => inDocument('naming-collections'),
  '/core/interface-language': () => {
    const english = /\b(get|list|create|update|delete|user|order|invoice|contract-id|status|search|provider|claim)\b/;
    expect(paths(document).filter((path) => english.test(path))).toEqual([]);
  },
  '/core/no-trailing-slash': async () => {
    inDocument('no-trailing-slash');
    const klant = await iemand('inkoper');
    for (const path of new Set(paths(document))) expect((await klant.haal(`${filled(path)}/`)).status, path).toBe(404);
  },
  '/core/path-segments-kebab-case': () => inDocument('path-segments-kebab-case'),
  '/core/query-keys-camel-case': () => inDocument('query-keys-camel-case'),
  '/core/hide-implementation': () => {
    const names = gehoord.flatMap(({ antwoord }) => [...antwoord.koppen.keys()]);
    expect(names.filter((naam) => /server|powered|runtime/i.test(naam))).toEqual([]);
    expect(fouten().filter(({ antwoord }) => /\.ts\b|node_modules|postgres|select /i.test(antwoord.tekst))).toEqual([]);
  },
  '/core/date-time/format': () => {
    const moments = gehoord
      .flatMap(({ antwoord }) => [...texts(antwoord.json)])
      .filter((text) => /^\d{4}-\d\d-\d\dT/.test(text));
    expect(moments.filter((text) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text))).toEqual([]);
    const formats = [...properties(document)]
      .map(({ schema }) => at(schema, 'format'))
      .filter((format) => /date|time/.test(String(format)));
    expect(new Set(formats)).toEqual(new Set(['date', 'date-time']));
  },
  '/core/date-time/timezone': () => {
    inDocument('date-time/timezone');
    const read = parseInput(moment(), '2024-06-01T12:00:00+05:00');
    expect(read.ok && String(read.value)).toBe('2024-06-01T07:00:00Z');
  },
  '/core/date-time/date-omit-time-portion': () => inDocument('date-time/date-omit-time-portion'),
  '/core/http-methods': async () => {
    inDocument('http-methods');
    const answer = await (await iemand('inkoper')).vraag('/besluiten', { methode: 'PUT' });
    expect([answer.status, answer.koppen.get('Allow')]).toEqual([405, 'GET, HEAD']);
  },
  '/core/http-safety': async () => {
    inDocument('http-safety');
    const before = await gebeurd();
    for (const { pad, methode, rollen } of endpoints.filter(({ methode }) => methode === 'get'))
      await (await metRol(rollen, pad)).vraag(filled(pad), {
        methode: methode.toUpperCase(),
      });
    expect(await gebeurd()).toEqual(before);
  },
  '/core/http-response-code': () => {
    const unnamed = gehoord.filter(
      ({ path, method, antwoord }) => !at(document, 'paths', path, method, 'responses', String(antwoord.status)),
    );
    expect(waar(unnamed)).toEqual([]);
    expect(new Set(gehoord.map(({ antwoord }) => antwoord.status)).size).toBeGreaterThan(3);
  },
  '/core/stateless': async () => {
    const token = await deur.sessieVan('verband', world.verband, 'inkoper');
    const other = openInterface(world.omgeving);
    for (const one of [deur, other, deur])
      expect((await one.onbekende.haal('/besluiten', { Cookie: `inkoopregie_sessie=${token}` })).status).toBe(200);
    expect((await deur.onbekende.haal('/besluiten')).status).toBe(401);
  },
  '/core/nested-child': () => {
    const known = new Set(paths(document));
    const roots = [...known].map((path) => path.split('/').slice(0, 2).join('/'));
    const nested = [...known].filter((path) => /\}\/[^{]/.test(path));
    expect(nested.length).toBeGreaterThan(50);
    expect(nested.filter((path) => !roots.includes(path.split('/').slice(0, 2).join('/')))).toEqual([]);
  },
  '/core/resource-operations': () => {
    inDocument('naming-collections');
    expect(
      operations(document).filter(({ path, method }) => method === 'post' && /\/(do|actie|uitvoeren)$/.test(path)),
    ).toEqual([]);
  },
  '/core/error-handling/problem-details': () => {
    inDocument('error-handling/problem-details');
    expect(fouten().length).toBeGreaterThan(100);
    for (const { where, antwoord } of fouten()) {
      expect(antwoord.koppen.get('Content-Type'), where).toBe('application/problem+json');
      expect(antwoord.json, where).toMatchObject({
        status: antwoord.status,
        title: expect.any(String),
        detail: expect.any(String),
      });
    }
  },
  '/core/error-handling/invalid-input': async () => {
    inDocument('error-handling/invalid-input');
    const koppen = { 'Content-Type': 'application/json' };
    for (const { methode, pad, rollen } of endpoints.filter(({ pad, methode }) => jsonBody(pad, methode))) {
      const klant = await metRol(rollen, pad);
      const answer = await klant.vraag(filled(pad), { methode: methode.toUpperCase(), koppen, inhoud: '{"a": ' });
      expect(answer.status, `${methode} ${pad}`).toBe(400);
    }
  },
  '/core/error-handling/all-errors': async () => {
    const flat = endpoints.filter(
      ({ pad, methode }) => !pad.includes('{') && list(at(jsonBody(pad, methode), 'required')).length > 1,
    );
    expect(flat.length).toBeGreaterThan(10);
    for (const { methode, pad, rollen } of flat) {
      const klant = await metRol(rollen, pad);
      const { json } = await klant.stuur(pad, {}, { methode: methode.toUpperCase() });
      const missing = json.fouten.map(({ veld }: { veld: string }) => veld);
      expect(missing, pad).toEqual(expect.arrayContaining([...list(at(jsonBody(pad, methode), 'required'))]));
    }
  },
  '/core/doc-openapi': () => inDocument('doc-openapi'),
  '/core/doc-openapi-contact': () => inDocument('doc-openapi-contact'),
  '/core/doc-language': () => {
    inDocument('doc-language');
    expect(page).not.toMatch(/\b(the|with|which|sign in|answer)\b/);
  },
  '/core/publish-openapi': async () => {
    inDocument('publish-openapi');
    const answer = await deur.onbekende.haal('/openapi.json', { Origin: 'https://elders.example' });
    expect([answer.status, answer.koppen.get('Access-Control-Allow-Origin')]).toEqual([200, '*']);
    expect(answer.json).toEqual(document);
  },
  '/core/deprecation-schedule': () => {
    const gone = operations(document).filter(({ node }) => at(node, 'deprecated') === true);
    const rows = [...section('Versies').matchAll(/^\| `(\w+ \S+)` \| \S+ \| \S+ \|$/gm)].map(([, one]) => one);
    expect(section('Versies')).toContain('**Wat verdwijnt.**');
    expect(rows).toEqual(gone.map(({ where }) => where));
  },
  '/core/transition-period': () => {
    expect(section('Versies')).toMatch(/blijft daarna nog een jaar, en er zijn er nooit meer dan twee/);
    expect(list(document.servers).length).toBeLessThanOrEqual(2);
  },
  '/core/uri-version': () => inDocument('uri-version'),
  '/core/changelog': () => {
    const versions = [...section('Versies').matchAll(/^\| (\d+\.\d+\.\d+) \| (.{10,}) \|$/gm)].map(([, one]) => one);
    expect(versions[0]).toBe(document.info.version);
    expect(versions.length).toBeGreaterThan(1);
  },
  '/core/semver': () => inDocument('semver'),
  '/core/version-header': () => {
    inDocument('version-header');
    expect(
      waar(gehoord.filter(({ antwoord }) => antwoord.koppen.get('API-Version') !== document.info.version)),
    ).toEqual([]);
  },
  '/core/transport/tls': () => {
    inDocument('servers-use-https');
    expect(
      waar(
        gehoord.filter(
          ({ antwoord }) => !/max-age=\d{7,}/.test(antwoord.koppen.get('Strict-Transport-Security') ?? ''),
        ),
      ),
    ).toEqual([]);
    expect(beheer).toContain('TLS');
  },
  '/core/transport/no-sensitive-uris': () => {
    inDocument('no-sensitive-uris');
    expect(operations(document).some(({ path, method }) => path.endsWith('/_zoeken') && method === 'post')).toBe(true);
  },
  '/core/transport/security-headers': () => {
    const wrong = gehoord.filter(
      ({ antwoord }) => koppen(antwoord, Object.keys(secure)).join() !== Object.values(secure).join(),
    );
    expect(waar(wrong)).toEqual([]);
    const untyped = gehoord.filter(({ antwoord }) => antwoord.tekst !== '' && !antwoord.koppen.get('Content-Type'));
    expect(waar(untyped)).toEqual([]);
  },
  '/core/transport/cors': () => {
    const open = gehoord.filter(({ antwoord }) => antwoord.koppen.get('Access-Control-Allow-Origin') !== null);
    expect(open.filter(({ path, method }) => at(document, 'paths', path, method, 'security') === undefined)).toEqual(
      [],
    );
    expect(open.filter(({ method }) => method !== 'get')).toEqual([]);
  },
  '/core/modules/geospatial': () => {
    const geo = /^(geo(?!pend)|lat$|lon$|breedtegraad|lengtegraad|coordina|bbox)/i;
    expect([...properties(document)].filter(({ name }) => geo.test(name))).toEqual([]);
  },
  '/core/modules/signing': () => {
    expect(section('Webhooks')).toContain('Webhook-Signature');
    expect(gehoord.filter(({ antwoord }) => antwoord.koppen.has('Signature'))).toEqual([]);
  },
  '/core/modules/encryption': () => {
    const types = operations(document).flatMap(({ node }) => Object.keys(at(node, 'requestBody', 'content') ?? {}));
    expect(types.filter((type) => /jose|encrypted|pkcs7/.test(type))).toEqual([]);
  },
};

describe('de regels van NLGov', () => {
  test.each(Object.entries(bewijzen))('%s', (_, toon) => toon(), 120_000);

  test('staan alle 36 in docs/api.md, elk met hoe zij wordt toegepast of waarom niet', () => {
    const rows = [
      ...section('De regels van NLGov').matchAll(/^\| (\/core\/\S+) \| (toegepast|uitgelegd) \| (.{10,}) \|$/gm),
    ];
    expect(rows.map(([, regel]) => regel)).toEqual(Object.keys(bewijzen));
    expect(rows).toHaveLength(36);
  });
});
