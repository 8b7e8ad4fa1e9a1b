// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tellAll, tellOne } from '#platform/webhookbezorger';
import { openWorld, type World } from '../support/world.ts';
import { type Klant, openInterface } from './klant.ts';

type Gehoord = { readonly koppen: IncomingHttpHeaders; readonly tekst: string };
type Bericht = { readonly id: string; readonly type: string; readonly subject: string; readonly sequence: string };

let world: World;
let deur: ReturnType<typeof openInterface>;
let beheerder: Klant;
let server: Server;
let adres = '';
let gehoord: Gehoord[] = [];
/** What the receiver answers, one after the other; afterwards that all is well. */
let antwoorden: (number | (() => Promise<number>))[] = [];

beforeAll(async () => {
  world = await openWorld();
  deur = openInterface(world.omgeving);
  beheerder = await deur.iemand('verband', world.verband, 'beheerder', 'inkoper');
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      gehoord.push({ koppen: request.headers, tekst: Buffer.concat(parts).toString('utf8') });
      const next = antwoorden.shift() ?? 204;
      response.writeHead(typeof next === 'number' ? next : await next()).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  adres = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
});
afterAll(async () => {
  server.close();
  await world.sluit();
});

let systeem = '';
let webhook = '';
let geheim = '';
let teller = 0;
beforeEach(async () => {
  await world.zetKlok('2024-02-01T09:00');
  teller += 1;
  const made = await beheerder.stuur('/systemen', { naam: `Systeem ${teller}`, rollen: ['inkoper'] });
  systeem = made.json.systeem;
  await beheerder.stuur(`/systemen/${systeem}/geheimen`);
  // What happened before it was made is not for the webhook.
  await tellAll(world.omgeving);
  const hook = await beheerder.stuur('/webhooks', { systeem, adres: `${adres}/${teller}`, soorten: ['tarieven'] });
  ({ webhook, geheim } = hook.json);
  gehoord = [];
  antwoorden = [];
});
afterEach(() => beheerder.stuur(`/systemen/${systeem}/beeindigingen`));

const gebeurt = (id: string, act = 'tarieven/tarief-vaststellen') =>
  world.alsof(world.iemand('verband', world.verband, 'inkoper'), (context) =>
    context.gebeurd({ act, onderwerp: { soort: 'tarief', id }, na: { bedrag: 12 } }),
  );
const berichten = (): readonly Bericht[] => gehoord.map(({ tekst }) => JSON.parse(tekst));
const onderwerpen = () => berichten().map(({ subject }) => subject);
const inzien = async () => (await beheerder.haal(`/webhooks/${webhook}`)).json;
const nagaan = async () =>
  (await beheerder.haal('/taken')).json.filter(
    ({ onderwerp }: { onderwerp: { id: string } }) => onderwerp.id === webhook,
  );

/** As a receiver checks it, with only what docs/api.md says. */
const klopt = ({ koppen, tekst }: Gehoord, met: string): boolean => {
  const expected = createHmac('sha256', Buffer.from(met.slice('whsec_'.length), 'base64'))
    .update(`${koppen['webhook-id']}.${koppen['webhook-timestamp']}.${tekst}`)
    .digest('base64');
  return String(koppen['webhook-signature']).split(' ').includes(`v1,${expected}`);
};

describe('een webhook', () => {
  test('hoort wat er gebeurt, getekend, als CloudEvent en zonder wat er veranderde of wie het deed', async () => {
    await gebeurt('een');
    await tellAll(world.omgeving);
    const [first] = gehoord;
    expect(berichten()).toEqual([
      {
        specversion: '1.0',
        id: first?.koppen['webhook-id'],
        source: `urn:nld:verband:${world.verband}:systeem:inkoopregie`,
        type: 'nl.inkoopregie.tarieven.tarief-vaststellen',
        subject: 'een',
        time: expect.stringMatching(/Z$/),
        sequence: expect.stringMatching(/^\d{16}$/),
        datacontenttype: 'application/json',
        data: { handeling: 'tarieven/tarief-vaststellen', onderwerp: { soort: 'tarief', id: 'een' }, besluit: null },
      },
    ]);
    expect(first?.koppen['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(
      Math.abs(Number(first?.koppen['webhook-timestamp']) - Temporal.Now.instant().epochMilliseconds / 1000),
    ).toBeLessThan(60);
    expect(first && klopt(first, geheim)).toBe(true);
    expect(first && klopt({ ...first, tekst: first.tekst.replace('een', 'twee') }, geheim)).toBe(false);
    expect((await beheerder.haal('/wijzigingen?soort=tarieven')).json.wijzigingen.at(-1)).toEqual(berichten()[0]);
  });

  test('hoort alles in de volgorde waarin het gebeurde, één keer, en niets van wat niet gevraagd is', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      await gebeurt(id);
      await gebeurt(`niet-${id}`, 'beleid/doel-vaststellen');
    }
    await Promise.all([tellAll(world.omgeving), tellAll(world.omgeving), tellAll(world.omgeving)]);
    expect(onderwerpen()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('hoort het opnieuw als zij niet antwoordt, eerst snel en dan steeds later', async () => {
    antwoorden = [500, 302, 404];
    await gebeurt('moeilijk');
    await gebeurt('daarna');
    for (const tijd of ['09:00', '09:00:50', '09:01:05', '09:02:55', '09:03:10', '09:07', '09:07:20']) {
      await world.zetKlok(`2024-02-01T${tijd}`);
      await tellAll(world.omgeving);
    }
    expect(onderwerpen()).toEqual(['moeilijk', 'moeilijk', 'moeilijk', 'moeilijk', 'daarna']);
    expect(
      new Set(
        berichten()
          .slice(0, 4)
          .map(({ id }) => id),
      ).size,
    ).toBe(1);
    const { json: leveringen } = await beheerder.haal(`/webhooks/${webhook}/leveringen`);
    const first = await beheerder.haal(`/webhooks/${webhook}/leveringen?aantal=3`);
    const next = /^<\/api\/v1([^>]+)>; rel="next"$/.exec(first.koppen.get('Link') ?? '')?.[1] ?? '';
    const rest = await beheerder.haal(next);
    expect([...first.json, ...rest.json]).toEqual(leveringen);
    expect(rest.koppen.get('Link')).toBeNull();
    expect(
      leveringen.map(({ poging, status, uitkomst }: Record<string, unknown>) => [poging, status, uitkomst]),
    ).toEqual([
      [1, 204, 'geleverd'],
      [4, 204, 'geleverd'],
      [3, 404, 'geweigerd'],
      [2, 302, 'geweigerd'],
      [1, 500, 'geweigerd'],
    ]);
  });

  test('stopt na twaalf keer, geeft de beheerder een taak, en gaat verder waar zij was', async () => {
    antwoorden = Array.from({ length: 12 }, () => 503);
    await gebeurt('vast');
    for (let uur = 9; uur < 22; uur += 1)
      for (const minuut of ['00', '02', '04', '08', '16', '32']) {
        await world.zetKlok(`2024-02-01T${String(uur).padStart(2, '0')}:${minuut}`);
        await tellAll(world.omgeving);
      }
    expect(gehoord).toHaveLength(12);
    expect((await inzien()).staat).toBe('gestopt');
    expect(await nagaan()).toEqual([
      expect.objectContaining({ vraag: `Webhook nagaan die is gestopt: ${new URL(adres).host}` }),
    ]);
    await gebeurt('intussen');
    await tellAll(world.omgeving);
    expect(gehoord).toHaveLength(12);
    expect((await beheerder.stuur(`/webhooks/${webhook}/hervattingen`)).status).toBe(201);
    await tellAll(world.omgeving);
    expect(onderwerpen().slice(12)).toEqual(['vast', 'intussen']);
    expect(await nagaan()).toEqual([]);
  });

  test('stopt meteen als de ontvanger zegt dat zij er niet meer is', async () => {
    antwoorden = [410];
    await gebeurt('weg');
    await tellAll(world.omgeving);
    expect((await inzien()).staat).toBe('gestopt');
  });

  test('waarvan de verzending halverwege wordt afgebroken, hoort het nog eens, onder hetzelfde kenmerk', async () => {
    const breek = async () => {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
        and usename = current_user and state = 'idle in transaction'`.execute(world.omgeving.database);
      return 204;
    };
    antwoorden = [breek];
    await gebeurt('afgebroken');
    await gebeurt('erna');
    await expect(tellAll(world.omgeving)).rejects.toThrow();
    await tellAll(world.omgeving);
    expect(onderwerpen()).toEqual(['afgebroken', 'afgebroken', 'erna']);
    expect(new Set(berichten().map(({ id }) => id)).size).toBe(2);
  });

  test('met een nieuw geheim wordt een dag lang met beide getekend', async () => {
    const { json: nieuw } = await beheerder.stuur(`/webhooks/${webhook}/geheimen`);
    await gebeurt('een');
    await tellAll(world.omgeving);
    await world.zetKlok('2024-02-02T09:01');
    await gebeurt('twee');
    await tellAll(world.omgeving);
    expect(gehoord.map((one) => [klopt(one, geheim), klopt(one, nieuw.geheim)])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  test('van een beëindigd systeem hoort niets meer', async () => {
    await gebeurt('te laat');
    await beheerder.stuur(`/systemen/${systeem}/beeindigingen`);
    await tellAll(world.omgeving);
    expect(gehoord).toEqual([]);
    expect(await tellOne(world.omgeving)).toBe('niets');
  });

  test('hoort niets van een ander, en is er niet voor een ander', async () => {
    const vreemd = await deur.iemand('gemeente', world.gemeenten[0] ?? '', 'beheerder');
    expect((await vreemd.haal(`/webhooks/${webhook}`)).status).toBe(404);
    expect((await vreemd.stuur(`/webhooks/${webhook}/beeindigingen`)).status).toBe(404);
    await world.alsof(world.iemand('verband', 'elders', 'inkoper'), (context) =>
      context.gebeurd({ act: 'tarieven/tarief-vaststellen', onderwerp: { soort: 'tarief', id: 'elders' } }),
    );
    await tellAll(world.omgeving);
    expect(gehoord).toEqual([]);
  });

  test('wordt geweigerd op een adres dat niet kan, in productie ook in het eigen netwerk', async () => {
    const productie = openInterface({ ...world.omgeving, productie: true });
    const als = await productie.iemand('verband', world.verband, 'beheerder');
    const refused = await als.stuur('/webhooks', { systeem, adres: 'http://10.0.0.1/', soorten: 'tariefje' });
    expect(refused).toMatchObject({
      status: 422,
      json: {
        fouten: [
          { code: 'adres-onbeveiligd', veld: 'adres' },
          { code: 'webhook-soort-onbekend', veld: 'soorten' },
        ],
      },
    });
    expect((await als.stuur('/webhooks', { systeem, adres: 'https://10.0.0.1/' })).json.fouten).toEqual([
      expect.objectContaining({ code: 'adres-niet-openbaar' }),
    ]);
    expect((await beheerder.stuur('/webhooks', { systeem, adres: `${adres}/${teller}` })).json.fouten).toEqual([
      expect.objectContaining({ code: 'webhook-bestaat-al' }),
    ]);
  });

  test('die in productie bij het bezorgen op een besloten adres blijkt te liggen, wordt niet gebeld', async () => {
    await gebeurt('binnen');
    await tellAll({ ...world.omgeving, productie: true });
    expect(gehoord).toEqual([]);
    expect((await inzien()).leveringen).toEqual([
      expect.objectContaining({ uitkomst: 'adres-geweigerd', status: null }),
    ]);
  });

  test('maakt een systeem ook zelf, alleen voor zichzelf', async () => {
    const { json: sleutel } = await beheerder.stuur(`/systemen/${systeem}/geheimen`);
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: sleutel.client,
      client_secret: sleutel.geheim,
    });
    const { json: token } = await deur.onbekende.vraag('/tokens', {
      ...{ methode: 'POST', inhoud: form.toString() },
      koppen: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    const koppen = { Authorization: `Bearer ${token.access_token}` };
    const own = await deur.onbekende.stuur('/webhooks', { adres: `${adres}/zelf` }, { koppen });
    expect(own).toMatchObject({ status: 201, json: { systeem } });
    const ander = await beheerder.stuur('/systemen', { naam: `Ander ${teller}`, rollen: ['inkoper'] });
    const foreign = { systeem: ander.json.systeem, adres };
    expect((await deur.onbekende.stuur('/webhooks', foreign, { koppen })).status).toBe(422);
    const inkoper = await deur.iemand('verband', world.verband, 'inkoper');
    expect((await inkoper.stuur('/webhooks', { systeem, adres: `${adres}/mens` })).status).toBe(422);
  });
});
