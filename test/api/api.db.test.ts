// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newId } from '#libs/kernel';
import { maakBekend } from '#modules/regio';
import { openDatabase, rows } from '#platform/database';
import { apiVersie, describe as describeApi } from '../../apps/api/document.ts';
import { endpoints } from '../../apps/api/endpoints.ts';
import { openWorld, type World } from '../support/world.ts';
import { type Klant, openInterface } from './klant.ts';

let world: World;
let deur: ReturnType<typeof openInterface>;
let beleid: Klant;
let inkoper: Klant;
let college: Klant;
let toegang: Klant;
let aanbieder: Klant;

beforeAll(async () => {
  world = await openWorld();
  deur = openInterface(world.omgeving);
  const [gemeente = ''] = world.gemeenten;
  beleid = await deur.iemand('verband', world.verband, 'beleidsadviseur');
  inkoper = await deur.iemand('verband', world.verband, 'inkoper');
  college = await deur.iemand('gemeente', gemeente, 'college');
  toegang = await deur.iemand('gemeente', gemeente, 'toegang');
  aanbieder = await deur.iemand('aanbieder', '99000001', 'aanbieder');
});
afterAll(() => world.sluit());

const problemType = 'application/problem+json';
const volmacht = () => ({
  verband: world.verband,
  mandaat: 'tarieven-alle-producten',
  motivering: 'Zodat de regio tarieven kan wijzigen.',
  voorbeeld: true,
});
const kernbeding = (naam: string) => ({
  naam,
  soort: 'prijs',
  tekst: 'De aanbieder werkt tegen het tarief van het contract.',
  contract: 'ambulant-jeugd',
  voorbeeld: true,
});

describe('wie zich niet aanmeldt', () => {
  test.each([
    ['GET', '/besluiten'],
    ['POST', '/volmachten'],
    ['GET', '/documenten/x'],
  ])('krijgt 401: %s %s', async (methode, pad) => {
    const answer = await deur.onbekende.vraag(pad, { methode });
    expect(answer).toMatchObject({ status: 401, json: { status: 401, title: 'Niet aangemeld' } });
    expect(answer.koppen.get('Content-Type')).toBe(problemType);
  });

  test('krijgt ook met een verzonnen sessie 401', async () => {
    const answer = await deur.onbekende.haal('/besluiten', { Cookie: 'inkoopregie_sessie=verzonnen' });
    expect(answer.status).toBe(401);
  });

  test('mag wel het document van de interface lezen, vanaf elke website', async () => {
    const answer = await deur.onbekende.haal('/openapi.json', { Origin: 'https://elders.example' });
    expect(answer).toMatchObject({ status: 200, json: { openapi: '3.1.0' } });
    expect(answer.koppen.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.koppen.get('API-Version')).toBe(answer.json.info.version);
  });
});

describe('wat er voor iemand niet is', () => {
  test.each([
    ['een vraag die niet bij de rol hoort', () => aanbieder.haal('/besluiten')],
    ['een casus van een andere gemeente', async () => (await otherTown()).haal(`/casussen/${await openCasus()}`)],
    [
      'een indicatie bij die casus',
      async () => (await otherTown()).stuur(`/casussen/${await openCasus()}/indicaties`, indicatie),
    ],
    ['een besluit dat niet bestaat', () => inkoper.haal(`/besluiten/${newId()}`)],
    ['een kenmerk dat er geen is', () => inkoper.haal('/besluiten/niet-een-kenmerk')],
    ['een handeling op zo’n kenmerk', () => inkoper.stuur('/tariefvoorstellen/niet-een-kenmerk/intrekkingen')],
    ['een teken dat de database niet kent', () => inkoper.haal('/doelen/%00')],
    ['een handeling op zo’n teken', () => inkoper.stuur('/tariefvoorstellen/%00/intrekkingen')],
    ['een document van een ander', () => inkoper.haal(`/documenten/${newId()}`)],
    ['een pad dat niet bestaat', () => inkoper.haal('/onbestaand')],
  ])('%s: 404, zonder te zeggen waarom', async (_, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(404);
    expect(answer.json).toEqual({
      type: 'about:blank',
      title: 'Niet gevonden',
      status: 404,
      detail: 'Dit is er niet, of het is er niet voor u.',
    });
  });

  test('elk pad met een schuine streep op het eind', async () => {
    const answers = await Promise.all(
      ['', ...new Set(endpoints.map(({ pad }) => pad.replaceAll(/\{\w+\}/g, newId())))].map((pad) =>
        inkoper.haal(`${pad}/`),
      ),
    );
    expect(answers.length).toBeGreaterThan(60);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  });

  test('een handeling die niet bij de rol hoort: 403', async () => {
    expect(await inkoper.stuur('/volmachten', volmacht())).toMatchObject({
      status: 403,
      json: { title: 'Niet toegestaan' },
    });
  });
});

describe('verkeerde invoer', () => {
  const fieldsOf = (answer: { json: { fouten: { veld: string }[] } }) => answer.json.fouten.map(({ veld }) => veld);

  test('meldt alle fouten tegelijk, bij hun veld', async () => {
    const answer = await college.stuur('/volmachten', { motivering: 'x'.repeat(10_001) });
    expect(answer).toMatchObject({ status: 400, json: { title: 'De invoer is niet goed' } });
    expect(fieldsOf(answer)).toEqual(['verband', 'mandaat', 'motivering']);
    expect(answer.koppen.get('Content-Type')).toBe(problemType);
  });

  test('achter het vraagteken ook, met sleutels die niet bestaan', async () => {
    const answer = await inkoper.haal('/producten?wet=oud&contrat=8');
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer).toSorted()).toEqual(['contrat', 'wet']);
  });

  test.each([
    ['geen JSON', '{"verband": '],
    ['een lijst', '[]'],
    ['een getal', '3'],
  ])('%s: 400', async (_, inhoud) => {
    const koppen = { 'Content-Type': 'application/json' };
    expect((await college.vraag('/volmachten', { methode: 'POST', koppen, inhoud })).status).toBe(400);
  });

  test('tekens die niet te bewaren zijn en eindeloos nesten: 400, bij het veld', async () => {
    const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => ({ inner }), 'x');
    const answer = await college.stuur('/volmachten', {
      ...volmacht(),
      motivering: 'a\0b',
      verband: '\ud800',
      extra: deep,
    });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual(['verband', 'motivering', expect.stringMatching(/^extra\.inner/)]);
  });

  test('een ander soort inhoud dan het document noemt: 415', async () => {
    const koppen = { 'Content-Type': 'text/plain' };
    const answer = await college.vraag('/volmachten', { methode: 'POST', koppen, inhoud: JSON.stringify(volmacht()) });
    expect(answer).toMatchObject({ status: 415, json: { title: 'Verkeerd soort inhoud' } });
    expect((await aanbieder.stuur('/berichten', { bericht: 'x' })).status).toBe(415);
  });

  test('te veel inhoud: 413', async () => {
    expect((await college.stuur('/volmachten', { motivering: 'x'.repeat(1_100_000) })).status).toBe(413);
    const xml = { 'Content-Type': 'application/xml' };
    const large = await aanbieder.vraag('/berichten', { methode: 'POST', koppen: xml, inhoud: 'x'.repeat(27_000_000) });
    expect(large).toMatchObject({ status: 413, json: { title: 'Te groot' } });
  });

  test('een bericht dat geen geldig XML is: 422 met de bevindingen, en er is niets bewaard', async () => {
    const koppen = { 'Content-Type': 'application/xml; charset=utf-8' };
    const answer = await aanbieder.vraag('/berichten', {
      methode: 'POST',
      koppen,
      inhoud: '<?xml version="1.0"?><los',
    });
    expect(answer).toMatchObject({ status: 422, json: { fouten: [{ code: 'bericht-onleesbaar', veld: 'inhoud' }] } });
    expect((await aanbieder.haal('/berichten')).json).toEqual([]);
  });

  test('een formulier dat geen formulier is, of velden verzint: 400', async () => {
    const pad = `/inschrijvingen/${newId()}/bewijsstukken`;
    const koppen = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expect((await aanbieder.vraag(pad, { methode: 'POST', koppen, inhoud: 'los' })).status).toBe(400);
    const form = new FormData();
    form.set('__proto__.rollen', 'beheerder');
    expect(await aanbieder.stuur(pad, form)).toMatchObject({
      status: 400,
      json: { fouten: [{ veld: '__proto__.rollen' }] },
    });
  });
});

describe('een weigering', () => {
  test('zegt in zinnen waarom, met vaste codes: 422', async () => {
    const answer = await college.stuur('/volmachten', { ...volmacht(), mandaat: 'bestaat-niet' });
    expect(answer).toMatchObject({
      status: 422,
      json: { title: 'Niet uitgevoerd', fouten: [{ veld: 'mandaat', code: 'mandaat-bestaat-niet' }] },
    });
    expect(answer.json.detail).toMatch(/^[A-Z].*\.$/);
  });

  test('laat de stappen zien waarop zij rust', async () => {
    await beleid.stuur('/kernbedingen', kernbeding('Vier ogen'));
    const answer = await beleid.stuur('/kernbedingen/vier-ogen/vaststellingen');
    expect(answer.status).toBe(422);
    expect(answer.json.stappen).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: expect.any(String), source: expect.any(Object) })]),
    );
  });
});

describe('velden die men zelf verzint', () => {
  const { paths } = describeApi(endpoints);
  const bodies = endpoints.flatMap(({ pad, methode }) =>
    Object.values(paths[pad]?.[methode]?.requestBody?.content ?? {}).map(({ schema }) => ({ pad, schema })),
  );
  /** Objects that say which fields they have, and take others as well. */
  const open = (schema: unknown): boolean => {
    if (typeof schema !== 'object' || schema === null) return false;
    const isOpen = 'properties' in schema && 'additionalProperties' in schema && schema.additionalProperties !== false;
    return isOpen || Object.values(schema).some(open);
  };

  test('neemt geen enkele handeling aan', () => {
    expect(bodies.length).toBeGreaterThan(250);
    expect(bodies.filter(({ schema }) => open(schema)).map(({ pad }) => pad)).toEqual([]);
    expect(open({ type: 'object', properties: {}, additionalProperties: {} })).toBe(true);
  });

  test('maken iets niet vastgesteld, niet van een ander, en heffen vier ogen niet op', async () => {
    const eigen = kernbeding('Meer velden');
    const meer = {
      staat: 'vastgesteld',
      verband: 'elders',
      opgesteldDoor: newId(),
      vastgesteldDoor: newId(),
      versie: 9,
    };
    expect((await beleid.stuur('/kernbedingen', { ...eigen, ...meer, herkomst: { from: 'pack' } })).status).toBe(201);
    const made = await beleid.haal('/kernbedingen/meer-velden');
    expect(made.json).toMatchObject({ staat: 'concept', tekst: eigen.tekst });
    const [rij] = await world.sql(world.iemand('verband', world.verband, 'beleidsadviseur'), (tx) =>
      rows<{ verband: string; door: string; herkomst: unknown }>(
        tx,
        sql`select verband, opgesteld_door as door, herkomst from beleid.kernbedingen where code = 'meer-velden'`,
      ),
    );
    expect(rij).toMatchObject({ verband: world.verband, herkomst: null });
    expect(rij?.door).not.toBe(meer.opgesteldDoor);
    const codes = (await beleid.stuur('/kernbedingen/meer-velden/vaststellingen')).json.fouten.map(
      ({ code }: { code: string }) => code,
    );
    expect(codes).toContain('kernbeding-zelf-opgesteld');
  });
});

describe('wie werkt voor een verband zonder plan', () => {
  test.each([
    ['/aanbiedersignalen', { aanbieder: '99000009', soort: 'kwaliteit', tekst: 'De telefoon wordt niet opgenomen.' }],
    ['/tarieflijsten', { naam: 'Landelijke lijst', bron: 'Een brief' }],
    ['/derden', { met: 'Een verzekeraar', waarover: 'De overgang bij achttien jaar' }],
    ['/moties', { gemeente: '0513', titel: 'Eerder helpen', ingediend: '2024-01-15', uitslag: 'aangenomen' }],
    ['/zorgvormen', { naam: 'Crisishulp' }],
    ['/dialogen', { titel: 'Een gesprek' }],
  ])('hoort bij %s wat er nog niet is en wie te vragen, en er is niets bewaard', async (pad, inhoud) => {
    const wie = world.iemand('aanbieder', '99000009', 'aanbieder');
    const bekend = [{ aanbieder: '99000009', naam: 'De Horizon', kvk: '12345678' }];
    await world.sql(wie, (tx) => maakBekend(tx, bekend));
    const leeg = await deur.iemand('verband', 'leeg', 'inkoper', 'beleidsadviseur', 'programmadirecteur');
    const before = world.errors.length;
    const answer = await leeg.stuur(pad, inhoud);
    if (answer.status === 400) return expect(answer.json.fouten).not.toEqual([]);
    expect(answer, world.errors.slice(before).join()).toMatchObject({
      status: 422,
      json: { detail: expect.stringMatching(/nog niet geladen.*Vraag wie/), fouten: [{ code: 'plan-ontbreekt' }] },
    });
    const made = await world.sql(world.iemand('verband', 'leeg', 'inkoper'), (tx) =>
      rows(tx, sql`select from platform.gebeurtenissen where eigenaar = 'leeg'`),
    );
    expect(made).toEqual([]);
  });
});

describe('wat iemand nog eens stuurt', () => {
  const count = async () => (await beleid.haal('/kernbedingen')).json.length;
  const koppen = (sleutel: string) => ({ koppen: { 'Idempotency-Key': sleutel } });

  test('met dezelfde sleutel gebeurt één keer, ook als de velden anders staan', async () => {
    const before = await count();
    const input = kernbeding('Eén keer');
    const turned = Object.fromEntries(Object.entries(input).toReversed());
    const first = await beleid.stuur('/kernbedingen', input, koppen('een'));
    const again = await beleid.stuur('/kernbedingen', turned, koppen('een'));
    expect(first).toMatchObject({ status: 201, json: { code: 'een-keer' } });
    expect(first.koppen.get('Location')).toBe('/api/v1/kernbedingen/een-keer');
    expect([again.status, again.json]).toEqual([first.status, first.json]);
    expect(await count()).toBe(before + 1);
  });

  test('met dezelfde sleutel en iets anders erin, wordt geweigerd', async () => {
    await beleid.stuur('/kernbedingen', kernbeding('Eerste'), koppen('twee'));
    const other = await beleid.stuur('/kernbedingen', kernbeding('Tweede'), koppen('twee'));
    const elsewhere = await beleid.stuur('/kernbedingen/eerste/vaststellingen', {}, koppen('twee'));
    for (const answer of [other, elsewhere])
      expect(answer).toMatchObject({ status: 422, json: { fouten: [{ code: 'sleutel-al-gebruikt' }] } });
    expect((await beleid.haal('/kernbedingen/tweede')).status).toBe(404);
  });

  test('zonder sleutel gebeurt het elke keer opnieuw', async () => {
    await beleid.stuur('/kernbedingen', kernbeding('Zonder'));
    expect(await beleid.stuur('/kernbedingen', kernbeding('Zonder'))).toMatchObject({
      status: 422,
      json: { fouten: [{ code: 'kernbeding-naam-bezet', veld: 'naam' }] },
    });
  });

  test('met een sleutel van niets of van een meter: 400', async () => {
    for (const sleutel of ['', 'met spatie', 'x'.repeat(101)])
      expect((await beleid.stuur('/kernbedingen', kernbeding('Sleutel'), koppen(sleutel))).status).toBe(400);
  });
});

describe('elk antwoord', () => {
  const secure = {
    'API-Version': apiVersie,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Strict-Transport-Security': expect.stringContaining('max-age='),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };

  test.each([
    [200, () => inkoper.haal('/besluiten')],
    [200, () => deur.onbekende.haal('/openapi.json')],
    [201, () => beleid.stuur('/kernbedingen', kernbeding('Koppen'))],
    [400, () => college.stuur('/volmachten', {})],
    [401, () => deur.onbekende.haal('/besluiten')],
    [404, () => inkoper.haal('/onbestaand')],
    [405, () => inkoper.stuur('/besluiten')],
    [422, () => college.stuur('/volmachten', { ...volmacht(), mandaat: 'x' })],
  ])('met status %i heeft de versie en de veilige koppen', async (status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(Object.keys(secure).map((naam) => [naam, answer.koppen.get(naam)]))).toEqual(secure);
  });

  test('behalve het document zelf is niet te lezen voor een andere website', async () => {
    const answer = await inkoper.haal('/besluiten', { Origin: 'https://elders.example' });
    expect([...answer.koppen.keys()].filter((naam) => naam.startsWith('access-control-'))).toEqual([]);
  });

  test('op een andere methode zegt wat wel kan: 405', async () => {
    const answer = await inkoper.vraag('/besluiten', { methode: 'DELETE' });
    expect(answer).toMatchObject({ status: 405, json: { title: 'Kan hier niet' } });
    expect(answer.koppen.get('Allow')).toBe('GET, HEAD');
    const head = await inkoper.vraag('/besluiten', { methode: 'HEAD' });
    expect([head.status, head.tekst]).toEqual([200, '']);
  });

  test('op een handeling vanaf een andere website is nee, al gaat de sessie mee', async () => {
    const koppen = { 'Sec-Fetch-Site': 'cross-site' };
    const answer = await college.stuur('/volmachten', volmacht(), { koppen });
    expect(answer).toMatchObject({ status: 403, json: { detail: 'Dit verzoek komt van een andere website.' } });
    expect((await college.haal('/besluiten', koppen)).status).toBe(200);
  });

  test('op een storing geeft alleen een nummer, en dat staat in het logboek', async () => {
    const log: string[] = [];
    const leeg = openDatabase(inject('postgresUrl'), () => {}, 1);
    const omgeving = {
      ...world.omgeving,
      database: leeg,
      log: (regel: { id?: string }) => void log.push(regel.id ?? ''),
    };
    const answer = await openInterface(omgeving).onbekende.haal('/besluiten', { Cookie: 'inkoopregie_sessie=x' });
    expect(answer.status).toBe(500);
    expect(Object.keys(answer.json).toSorted()).toEqual(['detail', 'instance', 'status', 'title', 'type']);
    expect(answer.json.instance).toBe(`urn:uuid:${log[0]}`);
    expect(answer.tekst).not.toMatch(/platform\.|relation|Error|\.ts/);
    expect(answer.koppen.get('API-Version')).toBe(apiVersie);
    await leeg.destroy();
  });
});

describe('gegevens van een mens', () => {
  test('komen in geen adres, en wie ze leest staat één keer in het logboek', async () => {
    const made = await toegang.stuur('/casussen', casus);
    expect(made.status).toBe(201);
    const place = made.koppen.get('Location') ?? '';
    expect(place).toMatch(/^\/api\/v1\/casussen\/[0-9a-f-]{36}$/);
    const before = await readings();
    const seen = await toegang.haal(place.slice('/api/v1'.length));
    expect(seen.json.jeugdige).toMatchObject({ achternaam: 'Proef', bsnEinde: '990' });
    expect(seen.tekst).not.toContain(casus.bsn);
    expect(await readings()).toBe(before + 1);
  });

  test('staan ook na een herhaling met sleutel nergens leesbaar in de database', async () => {
    const koppen = { 'Idempotency-Key': 'casus' };
    const [first, again] = [
      await toegang.stuur('/casussen', casus, { koppen }),
      await toegang.stuur('/casussen', casus, { koppen }),
    ];
    expect(again.json).toEqual(first.json);
    const kept = await asTown((tx) =>
      rows<{ tekst: string }>(tx, sql`select v::text as tekst from platform.verzoeken v`),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map(({ tekst }) => tekst).join()).not.toMatch(new RegExp(`${casus.bsn}|${casus.achternaam}`));
  });
});

const casus = {
  bsn: '999999990',
  voornamen: 'Pien',
  voorletters: 'P',
  achternaam: 'Proef',
  geboortedatum: '2012-03-04',
  geslacht: '2',
  straatnaam: 'Proefstraat',
  huisnummer: 1,
  postcode: '2801AB',
  plaatsnaam: 'Gouda',
  hulpvraag: 'Pien gaat niet meer naar school.',
  route: 'lokaal',
  voorbeeld: true,
  tweedeCasus: true,
};
const indicatie = {
  product: 'begeleiding-regulier',
  volume: 60,
  frequentie: 'per-week',
  van: '2024-03-01',
  tot: '2024-12-31',
  motivering: 'Nodig om weer naar school te gaan.',
};
async function openCasus(): Promise<string> {
  const { status, json } = await toegang.stuur('/casussen', casus);
  expect(status).toBe(201);
  return json.casus;
}
const otherTown = () => deur.iemand('gemeente', world.gemeenten[1] ?? '', 'toegang');
const asTown = <T>(work: Parameters<typeof world.sql<T>>[1]) =>
  world.sql(world.iemand('gemeente', world.gemeenten[0] ?? '', 'toegang'), work);
const readings = async () => (await asTown((tx) => rows(tx, sql`select from platform.leeslog`))).length;
