// SPDX-License-Identifier: EUPL-1.2
import { serve } from '@hono/node-server';
import { sql } from 'kysely';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rows, type Tx } from '#platform/database';
import { platformHoed } from '#platform/hoed';
import { describe as describeApi } from '../../apps/api/document.ts';
import { endpoints } from '../../apps/api/endpoints.ts';
import { openWorld, type World } from '../support/world.ts';
import { type Antwoord, type Klant, openInterface } from './klant.ts';

let world: World;
let deur: ReturnType<typeof openInterface>;
let beheerder: Klant;
let tweede: Klant;
let vreemd: Klant;
beforeAll(async () => {
  world = await openWorld();
  deur = openInterface(world.omgeving);
  beheerder = await deur.iemand('verband', world.verband, 'beheerder');
  tweede = await deur.iemand('verband', world.verband, 'beheerder', 'inkoper');
  vreemd = await deur.iemand('gemeente', world.gemeenten[0] ?? '', 'beheerder');
});
afterAll(() => world.sluit());

type Sleutel = { readonly systeem: string; readonly client: string; readonly geheim: string };
let teller = 0;
const naam = (): string => {
  teller += 1;
  return `Systeem ${teller}`;
};

/** A program with a secret, made by somebody who has its role. */
async function systeem(rest: object = {}): Promise<Sleutel> {
  const made = await tweede.stuur('/systemen', { naam: naam(), rollen: ['inkoper'], ...rest });
  const { json } = await tweede.stuur(`/systemen/${made.json.systeem}/geheimen`);
  return json;
}
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const vraagToken = (velden: Record<string, string>, koppen: Record<string, string> = {}): Promise<Antwoord> =>
  deur.onbekende.vraag('/tokens', {
    methode: 'POST',
    koppen: { ...form, ...koppen },
    inhoud: new URLSearchParams({ grant_type: 'client_credentials', ...velden }).toString(),
  });
const meld = ({ client, geheim }: Sleutel, rest: Record<string, string> = {}) =>
  vraagToken({ client_id: client, client_secret: geheim, ...rest });
const met = (token: string) => ({ Authorization: `Bearer ${token}` });
const tokenVan = async (sleutel: Sleutel): Promise<string> => (await meld(sleutel)).json.access_token;
const alsPlatform = <T>(work: Parameters<typeof world.sql<T>>[1]) =>
  world.sql({ persoon: null, naam: 'proef', hoed: platformHoed }, work);

/** As if the quarter of an hour were over: a token itself never changes. */
async function expire(tx: Tx, systeem: string): Promise<void> {
  const columns = sql`sleutel, eigenaar_soort, eigenaar, systeem, rollen, uitgegeven, verloopt`;
  await sql`with weg as (delete from platform.systeemtokens where systeem = ${systeem} returning ${columns})
    insert into platform.systeemtokens (${columns})
      select sleutel, eigenaar_soort, eigenaar, systeem, rollen, uitgegeven, verloopt - interval '16 minutes' from weg`.execute(
    tx,
  );
}

describe('een systeem', () => {
  test('wordt gemaakt, krijgt een geheim, en werkt dan met een token namens zijn organisatie', async () => {
    const sleutel = await systeem();
    const answer = await meld(sleutel);
    expect(answer).toMatchObject({ status: 200, json: { token_type: 'Bearer', expires_in: 900, scope: 'inkoper' } });
    const toegang = met(answer.json.access_token);
    expect((await deur.onbekende.haal('/besluiten', toegang)).status).toBe(200);
    expect((await deur.onbekende.haal('/casussen', toegang)).status).toBe(404);
  });

  test('staat met zijn naam in de geschiedenis van wat het deed', async () => {
    const { json: made } = await tweede.stuur('/systemen', { naam: 'Bronsysteem', rollen: ['inkoper'] });
    const { json: sleutel } = await tweede.stuur(`/systemen/${made.systeem}/geheimen`);
    const koppen = met(await tokenVan(sleutel));
    const done = await deur.onbekende.stuur('/derden', { met: 'Een school', waarover: 'Vervoer' }, { koppen });
    expect(done.status).toBe(201);
    const { json } = await tweede.haal(`/derden/${done.json.derde}`);
    expect(json.geschiedenis).toEqual([expect.objectContaining({ naam: 'Systeem Bronsysteem' })]);
  });

  test('krijgt geen rol waarmee mensen besluiten of beheren', async () => {
    for (const rol of ['beheerder', 'bestuurder', 'college', 'toegang'])
      expect(await tweede.stuur('/systemen', { naam: naam(), rollen: [rol] })).toMatchObject({
        status: rol === 'toegang' ? 422 : 400,
      });
  });

  test('dat meer mag dan wie het maakt, wacht op een tweede beheerder', async () => {
    const made = await beheerder.stuur('/systemen', { naam: naam(), rollen: ['inkoper'] });
    expect(made.json).toMatchObject({ goedgekeurd: false });
    const pad = `/systemen/${made.json.systeem}`;
    expect(await beheerder.stuur(`${pad}/geheimen`)).toMatchObject({
      status: 422,
      json: { fouten: [{ code: 'systeem-wacht' }] },
    });
    expect(await beheerder.stuur(`${pad}/goedkeuringen`)).toMatchObject({
      status: 422,
      json: { fouten: [{ code: 'systeem-zelf-gemaakt' }] },
    });
    expect((await tweede.haal('/taken')).json).toEqual(
      expect.arrayContaining([expect.objectContaining({ soort: 'regio/systeem-goedkeuren' })]),
    );
    expect((await tweede.stuur(`${pad}/goedkeuringen`)).status).toBe(201);
    expect((await beheerder.stuur(`${pad}/geheimen`)).status).toBe(201);
  });

  test('is nooit het tweede paar ogen, ook niet voor wat een mens schreef', async () => {
    const adviseur = await deur.iemand('verband', world.verband, 'beleidsadviseur', 'beheerder');
    const made = await adviseur.stuur('/systemen', { naam: naam(), rollen: ['beleidsadviseur'] });
    const { json: sleutel } = await adviseur.stuur(`/systemen/${made.json.systeem}/geheimen`);
    const koppen = met(await tokenVan(sleutel));
    const kernbeding = {
      naam: 'Vier ogen',
      soort: 'prijs',
      tekst: 'Zo is het.',
      contract: 'ambulant-jeugd',
      voorbeeld: true,
    };
    expect((await adviseur.stuur('/kernbedingen', kernbeding)).status).toBe(201);
    const door = (wie: Klant, rest = {}) => wie.stuur('/kernbedingen/vier-ogen/vaststellingen', {}, rest);
    const codes = ({ json }: Antwoord) => json.fouten.map(({ code }: { code: string }) => code);
    expect(codes(await door(deur.onbekende, { koppen }))).toContain('kernbeding-zelf-opgesteld');
    // What the program wrote is not adopted by whoever holds its secret.
    await deur.onbekende.stuur('/kernbedingen', { ...kernbeding, naam: 'Door het systeem' }, { koppen });
    const eigen = await adviseur.stuur('/kernbedingen/door-het-systeem/vaststellingen');
    expect(codes(eigen)).toContain('kernbeding-zelf-opgesteld');
    const mens = await deur.iemand('verband', world.verband, 'beleidsadviseur');
    expect(codes(await door(mens))).not.toContain('kernbeding-zelf-opgesteld');
  });

  test('is er niet voor een ander, ook niet om te beëindigen', async () => {
    const { systeem: id } = await systeem();
    expect((await vreemd.haal(`/systemen/${id}`)).status).toBe(404);
    for (const wat of ['geheimen', 'beeindigingen', 'goedkeuringen'])
      expect((await vreemd.stuur(`/systemen/${id}/${wat}`)).status).toBe(404);
    expect((await vreemd.haal('/systemen')).json.systemen).toEqual([]);
  });

  test('is er niet voor wie geen beheerder is', async () => {
    const inkoper = await deur.iemand('verband', world.verband, 'inkoper');
    expect((await inkoper.haal('/systemen')).status).toBe(404);
    expect((await inkoper.stuur('/systemen', { naam: naam(), rollen: ['inkoper'] })).status).toBe(403);
  });

  test('beheert zichzelf niet, en ziet alleen zichzelf', async () => {
    const [een, ander] = [await systeem(), await systeem()];
    const koppen = met(await tokenVan(een));
    expect((await deur.onbekende.stuur('/systemen', { naam: naam(), rollen: ['inkoper'] }, { koppen })).status).toBe(
      403,
    );
    expect((await deur.onbekende.haal('/systemen', koppen)).json.systemen.map(({ id }: { id: string }) => id)).toEqual([
      een.systeem,
    ]);
    expect((await deur.onbekende.haal(`/systemen/${ander.systeem}`, koppen)).status).toBe(404);
  });
});

describe('het geheim', () => {
  test('staat nergens leesbaar in de database', async () => {
    const { geheim } = await systeem();
    const text = await alsPlatform(async (tx) =>
      JSON.stringify([
        await rows(tx, sql`select s::text from platform.systemen s`),
        await rows(tx, sql`select v::text from platform.verzoeken v`),
        await rows(tx, sql`select g::text from platform.gebeurtenissen g`),
      ]),
    );
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toContain(geheim);
  });

  test('wordt vervangen: een dag lang werken beide, daarna alleen het nieuwe', async () => {
    const oud = await systeem();
    const { json: nieuw } = await tweede.stuur(`/systemen/${oud.systeem}/geheimen`);
    for (const sleutel of [oud, nieuw]) expect((await meld(sleutel)).status).toBe(200);
    await alsPlatform((tx) =>
      sql`update platform.systemen set vorig_tot = vorig_tot - interval '25 hours' where id = ${oud.systeem}`.execute(
        tx,
      ),
    );
    expect([(await meld(oud)).status, (await meld(nieuw)).status]).toEqual([401, 200]);
  });

  test('stopt meteen als dat gevraagd is, met de tokens die er waren', async () => {
    const oud = await systeem();
    const token = await tokenVan(oud);
    await tweede.stuur(`/systemen/${oud.systeem}/geheimen`, { meteen: true });
    expect((await meld(oud)).status).toBe(401);
    expect((await deur.onbekende.haal('/besluiten', met(token))).status).toBe(401);
  });
});

describe('een token', () => {
  test('kan ook met een gewone bibliotheek voor OAuth gevraagd worden, en die begrijpt een weigering', async () => {
    const ready = Promise.withResolvers<number>();
    const server = serve({ fetch: deur.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => ready.resolve(port));
    try {
      const issuer = `http://127.0.0.1:${await ready.promise}`;
      const { client: id, geheim } = await systeem();
      const config = (secret: string, how: client.ClientAuth) => {
        const found = new client.Configuration({ issuer, token_endpoint: `${issuer}/api/v1/tokens` }, id, secret, how);
        client.allowInsecureRequests(found);
        return found;
      };
      for (const how of [client.ClientSecretBasic(geheim), client.ClientSecretPost(geheim)]) {
        const answer = await client.clientCredentialsGrant(config(geheim, how), { scope: 'inkoper' });
        expect(answer).toMatchObject({ expires_in: 900, scope: 'inkoper' });
      }
      const wrong = client.clientCredentialsGrant(config('fout', client.ClientSecretPost('fout')), {});
      await expect(wrong).rejects.toMatchObject({ error: 'invalid_client', status: 401 });
    } finally {
      server.close();
    }
  });

  test.each<[string, number, string, (sleutel: Sleutel) => Promise<Antwoord>]>([
    ['een verkeerd geheim', 401, 'invalid_client', (s) => meld({ ...s, geheim: 'verkeerd' })],
    ['een onbekende client', 401, 'invalid_client', (s) => meld({ ...s, client: 'onbekend' })],
    ['geen geheim', 401, 'invalid_client', (s) => vraagToken({ client_id: s.client })],
    ['een rol die het niet heeft', 400, 'invalid_scope', (s) => meld(s, { scope: 'inkoper financien' })],
    ['een andere manier van aanmelden', 400, 'unsupported_grant_type', (s) => meld(s, { grant_type: 'password' })],
    ['een kop die niet klopt', 401, 'invalid_client', () => vraagToken({}, { Authorization: 'Basic %%%' })],
  ])('is er niet bij %s', async (_, status, error, ask) => {
    const answer = await ask(await systeem());
    expect(answer).toMatchObject({ status, json: { error, status } });
    expect(answer.koppen.get('Content-Type')).toBe('application/problem+json');
  });

  test('is er na twintig onbekende namen een tijd niet vanaf dat netwerk, en elders wel', async () => {
    const achterProxy = openInterface({ ...world.omgeving, proxys: 1 });
    const sleutel = await systeem();
    const vanaf = (netwerk: string, client_id: string) =>
      achterProxy.onbekende.vraag('/tokens', {
        methode: 'POST',
        koppen: { ...form, 'X-Forwarded-For': `verzonnen, ${netwerk}` },
        inhoud: new URLSearchParams({
          ...{ grant_type: 'client_credentials', client_id, client_secret: sleutel.geheim },
        }).toString(),
      });
    for (let keer = 0; keer < 20; keer += 1) expect((await vanaf('203.0.113.5', `raad-${keer}`)).status).toBe(401);
    const dicht = await vanaf('203.0.113.5', 'nog-een');
    expect([dicht.status, Number(dicht.koppen.get('Retry-After')) > 0]).toEqual([429, true]);
    expect((await vanaf('203.0.113.6', 'nog-een')).status).toBe(401);
    // Who works there already does not wait for what somebody else tried.
    expect((await vanaf('203.0.113.5', sleutel.client)).status).toBe(200);
  });

  test('is er altijd met het goede geheim, hoe vaak een ander het verkeerde stuurt', async () => {
    const achterProxy = openInterface({ ...world.omgeving, proxys: 1 });
    const sleutel = await systeem();
    const vanaf = (netwerk: string, client_secret: string) =>
      achterProxy.onbekende.vraag('/tokens', {
        methode: 'POST',
        koppen: { ...form, 'X-Forwarded-For': netwerk },
        inhoud: new URLSearchParams({
          ...{ grant_type: 'client_credentials', client_id: sleutel.client, client_secret },
        }).toString(),
      });
    const answers = await Promise.all(Array.from({ length: 40 }, () => vanaf('203.0.113.7', 'x')));
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(20);
    expect((await vanaf('203.0.113.7', 'x')).status).toBe(429);
    for (const netwerk of ['203.0.113.7', '203.0.113.8'])
      expect((await vanaf(netwerk, sleutel.geheim)).status, netwerk).toBe(200);
  });

  test('geldt nooit lang, ook niet als de klok in de toekomst stond toen het kwam of daarna terugsprong', async () => {
    const systemTime = Temporal.Now.instant;
    const jump = (minutes: number) =>
      vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => systemTime().add({ minutes }));
    const werkt = async (token: string) => (await deur.onbekende.haal('/besluiten', met(token))).status === 200;
    try {
      const [een, ander] = [await systeem(), await systeem()];
      jump(60 * 24 * 365);
      const later = await tokenVan(een);
      const beheerder = await deur.iemand('verband', world.verband, 'beheerder');
      expect((await beheerder.stuur(`/systemen/${ander.systeem}/geheimen`)).status).toBe(201);
      expect([await werkt(later), (await meld(ander)).status]).toEqual([true, 200]);
      jump(0);
      expect([await werkt(later), (await meld(ander)).status]).toEqual([false, 401]);
      const nu = await tokenVan(een);
      jump(-3);
      expect(await werkt(nu)).toBe(true);
      jump(16);
      expect(await werkt(nu)).toBe(false);
      jump(-60);
      expect(await werkt(nu)).toBe(false);
    } finally {
      vi.restoreAllMocks();
    }
  });

  test('heeft hoogstens de rollen waarom gevraagd is', async () => {
    const sleutel = await systeem();
    const { json } = await meld(sleutel, { scope: 'inkoper' });
    expect(json.scope).toBe('inkoper');
  });

  test.each<[string, (sleutel: Sleutel, token: string) => Promise<unknown>]>([
    ['dat verlopen is', ({ systeem: id }) => alsPlatform((tx) => expire(tx, id))],
    ['van een beëindigd systeem', (s) => tweede.stuur(`/systemen/${s.systeem}/beeindigingen`)],
  ])('%s werkt meteen niet meer', async (_, end) => {
    const sleutel = await systeem();
    const token = await tokenVan(sleutel);
    expect((await deur.onbekende.haal('/besluiten', met(token))).status).toBe(200);
    await end(sleutel, token);
    const answer = await deur.onbekende.haal('/besluiten', met(token));
    expect(answer.status).toBe(401);
    expect(answer.koppen.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"');
  });

  test('van een systeem waarvan de laatste dag voorbij is, werkt niet', async () => {
    const sleutel = await systeem({ tot: '2024-03-01' });
    const token = await tokenVan(sleutel);
    await world.zetKlok('2024-03-01T23:00');
    expect((await deur.onbekende.haal('/besluiten', met(token))).status).toBe(200);
    await world.zetKlok('2024-03-02T00:30');
    expect((await deur.onbekende.haal('/besluiten', met(token))).status).toBe(401);
    expect((await meld(sleutel)).status).toBe(401);
    await world.zetKlok('2024-02-01T09:00');
  });

  test('dat niemand heeft, wordt niet geholpen door een sessie', async () => {
    for (const Authorization of ['Bearer verzonnen', 'Bearer ', 'Basic eDp5'])
      expect((await tweede.haal('/besluiten', { Authorization })).status).toBe(401);
  });
});

test('de voorbeelden bij systemen en webhooks worden ook uitgevoerd', async () => {
  const { paths } = describeApi(endpoints);
  const { systeem: own } = await systeem();
  const written = ['/systemen', '/systemen/{systeem}/geheimen', '/webhooks'];
  const examples = endpoints.flatMap(({ pad, methode }) => {
    if (!written.includes(pad)) return [];
    const { example } = paths[pad]?.[methode]?.requestBody?.content['application/json'] ?? {};
    return typeof example === 'object' ? [{ pad: pad.replace('{systeem}', own), example }] : [];
  });
  expect(examples.length).toBeGreaterThan(2);
  for (const { pad, example } of examples) {
    const answer = await tweede.stuur(pad, pad === '/webhooks' ? { ...example, systeem: own } : example);
    expect(answer.status, pad).toBe(201);
  }
});
