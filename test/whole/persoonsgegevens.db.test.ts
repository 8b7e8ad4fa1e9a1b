// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { casuslijst, ervaringAfhandelen, ervaringenlijst, toewijzingenlijst } from '#modules/toegang';
import { type Database, openDatabase, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { versleuteld } from '#platform/huis';
import { kopVan, parseSleutels, type Sleutels, versleutel, zoeksleutel } from '#platform/kluis';
import { bezorgMails, readMailinstellingen, zetMailsKlaar } from '#platform/mail';
import {
  bewaaroverzicht,
  bewaartermijnVastleggen,
  inzageGeven,
  leeslogControleren,
  wissenBesluiten,
  wissenVoorstellen,
} from '#platform/persoonsgegevens';
import { telGebruik, vervangSleutels } from '#platform/sleutels';
import { laadVoorbeeld } from '../../apps/cli/voorbeeld/laden.ts';
import { readVerhaal, type Verhaal } from '../../apps/cli/voorbeeld/verhaal.ts';
import { vertel } from '../../apps/cli/voorbeeld/vertellen.ts';
import { leesDeel, leesKop, openMailserver } from '../support/mailserver.ts';
import { databaseUrl } from '../support/postgres.ts';
import { openWorld, type World } from '../support/world.ts';
import { readTable, tableNames } from './database.ts';

const map = fileURLToPath(new URL('../../regios/midden-holland', import.meta.url));
let world: World;
let owner: Database;
let verhaal: Verhaal;
let mensen: ReadonlyMap<string, Wie>;
beforeAll(async () => {
  world = await openWorld();
  verhaal = await readVerhaal(map);
  const geladen = await laadVoorbeeld(world.omgeving, map, 'test');
  mensen = geladen.mensen;
  await vertel({ omgeving: world.omgeving, verhaal, verband: geladen.verband, mensen, zeg: () => {} });
  const [{ naam = '' } = {}] = await world.sql(wie('ruth-de-haan'), (tx) =>
    rows<{ naam: string }>(tx, sql`select current_database() as naam`),
  );
  owner = openDatabase(databaseUrl(inject('postgresUrl'), naam), () => {}, 2);
}, 240_000);
afterAll(async () => {
  await owner?.destroy();
  await world?.sluit();
});

function wie(naam: string): Wie {
  const found = mensen.get(naam);
  if (!found) throw new Error(`${naam} is er niet`);
  return found;
}
const kind = () => verhaal.toegang.jeugdigen[0];

describe('na het hele verhaal', () => {
  test('staat elke gebeurtenis over een mens ook in het leeslog', async () => {
    const { rows: missing } = await sql<{ act: string }>`
      select distinct g.act from platform.gebeurtenissen g
      where g.onderwerp_soort in ('casus', 'toewijzing', 'verzoek', 'bericht', 'declaratie', 'ervaring')
        and g.act <> 'berichten/termijnen-nalopen'
        and not exists (select from platform.leeslog l where l.eigenaar_soort = g.eigenaar_soort and l.eigenaar = g.eigenaar
          and l.wat = g.act and g.onderwerp = any(l.betrokkenen))`.execute(owner);
    expect(missing).toEqual([]);
    const { rows: soorten } = await sql<{
      soort: string;
    }>`select distinct soort from platform.leeslog order by 1`.execute(owner);
    expect(soorten.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['aanmaken', 'overdragen', 'toevoegen', 'wijzigen']),
    );
  });

  test('houdt de keten van elke organisatie', async () => {
    for (const naam of ['ruth-de-haan', 'hugo-prins'])
      expect(await world.vraag(wie(naam), leeslogControleren, {})).toMatchObject({ breuk: null });
  });

  test('krijgt een inwoner te lezen wie zijn dossier opende, wat is verstuurd en gedeclareerd', async () => {
    const inzage = await world.vraag(wie('ruth-de-haan'), inzageGeven, { bsn: kind()?.bsn ?? '' });
    expect(inzage.stukken.map(({ soort }) => soort).toSorted()).toEqual([
      'bericht',
      'casus',
      'declaratie',
      'toewijzing',
    ]);
    const gedaan = inzage.regels.map(({ naam, soort, wat }) => `${naam} ${soort} ${wat}`);
    expect(gedaan).toContain('Sanne Meijer aanmaken toegang/casus-openen');
    expect(gedaan).toContain('Sanne Meijer overdragen berichten/bericht-verzenden');
    expect(gedaan).toContain('Inkoopregie aanmaken declaraties/declaratie-beoordelen');
    expect(JSON.stringify(inzage)).not.toMatch(/99990000|Lieke|Bos\b/);
  });
});

describe('e-mail aan iedereen van het verhaal', () => {
  test('noemt niemand, geen dossier en geen taak', async () => {
    const post = await mailIedereen();
    expect(post.length).toBeGreaterThan(10);
    const all = post.flatMap(({ ruw }) => [
      leesKop(ruw).join('\n'),
      leesDeel(ruw, 'text/plain'),
      leesDeel(ruw, 'text/html'),
    ]);
    const { rows: taken } = await sql<{ onderwerp: string; gegevens: Record<string, unknown> }>`
      select onderwerp, gegevens from platform.taken where onderwerp ~ '^[0-9a-f]{8}-'`.execute(owner);
    const { rows: personen } = await sql<{ naam: string }>`select naam from platform.personen`.execute(owner);
    const geheim = [
      ...verhaal.toegang.jeugdigen.flatMap(({ bsn, voornamen, achternaam, straatnaam, postcode, geboortedatum }) => [
        ...[bsn, voornamen, `${achternaam}`, straatnaam, postcode, String(geboortedatum)],
      ]),
      ...taken.map(({ onderwerp }) => onderwerp),
      ...personen.map(({ naam }) => naam),
    ];
    expect(geheim.length).toBeGreaterThan(30);
    const names = (woord: string) => new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(woord)}(?![\\p{L}\\d])`, 'u');
    const found = geheim.filter((woord) => all.some((text) => names(woord).test(text)));
    expect(found).toEqual([]);
  });
});

/** Everybody has given an address, and hears of all tasks there are. */
async function mailIedereen() {
  const { omgeving } = world;
  const { rows: personen } = await sql<{ id: string }>`select id from platform.personen`.execute(owner);
  for (const [nummer, { id }] of personen.entries()) {
    const adres = versleutel(omgeving.sleutels, `m${nummer}@post.example`, `platform.mailadressen/persoon/${id}`);
    await sql`insert into platform.mailadressen (persoon, adres, bevestigd) values (${id}, ${Buffer.from(adres)}, now())`.execute(
      owner,
    );
  }
  await zetMailsKlaar(omgeving);
  await sql`update platform.mailstanden set dringend_na = 0, nieuw_na = 0, nabij_na = '2000-01-01',
    voorbij_vanaf = '2000-01-01', dag = '2000-01-01'`.execute(owner);
  await world.zetKlok('2025-03-12T09:00');
  await zetMailsKlaar(omgeving);
  const server = await openMailserver();
  const bron = { INKOOPREGIE_SMTP: server.url, INKOOPREGIE_AFZENDER: 'post@inkoop.example' };
  const adres = 'https://inkoop.example';
  await bezorgMails(omgeving, readMailinstellingen({ omgeving: bron, gegevens: '/onbekend', adres }));
  await server.sluit();
  return server.ontvangen;
}

describe('een nieuwe sleutel', () => {
  test('sluit alles wat gesloten is: geen plaats is vergeten, en niets past niet', async () => {
    const kop = kopVan(world.omgeving.sleutels);
    const { rows: columns } = await sql<{ tabel: string; kolom: string }>`
      select n.nspname || '.' || c.relname as tabel, a.attname as kolom
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.atttypid = 'bytea'::regtype and c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`.execute(
      owner,
    );
    const closed: string[] = [];
    for (const { tabel, kolom } of columns) {
      const found = await sql`select from ${sql.table(tabel)}
        where substring(${sql.ref(kolom)} from 1 for ${kop.length}::integer) = ${kop} limit 1`.execute(owner);
      if (found.rows.length > 0) closed.push(`${tabel}.${kolom}`);
    }
    const known = versleuteld.map(({ tabel, kolom }) => `${tabel}.${kolom}`);
    expect(closed.length).toBeGreaterThan(5);
    expect(closed.filter((plek) => !known.includes(plek))).toEqual([]);

    const { sleutels } = world.omgeving;
    const nieuwe = metNieuwe(sleutels);
    const before = await telGebruik(owner, versleuteld);
    const aantal = await vervangSleutels(owner, { sleutels: nieuwe, kolommen: versleuteld, tegelijk: 3 });
    expect(aantal).toBe(before.reduce((sum, een) => sum + een.aantal, 0));
    expect(new Set((await telGebruik(owner, versleuteld)).map(({ sleutel }) => sleutel))).toEqual(
      new Set([nieuwe.huidige]),
    );
    // And back again, so that what follows reads it.
    await vervangSleutels(owner, { sleutels: { ...nieuwe, huidige: sleutels.huidige }, kolommen: versleuteld });
    expect(await world.vraag(wie(verhaal.toegang.medewerker), casuslijst, {})).toHaveLength(2);
  });
});

describe('na de bewaartermijn', () => {
  const termijnen: readonly (readonly [wie: string, beslist: string, soort: string])[] = [
    ['ruth-de-haan', 'college-gouda', 'dossiers'],
    ['ruth-de-haan', 'college-gouda', 'zorgberichten'],
    ['ruth-de-haan', 'college-gouda', 'declaratieberichten'],
    ['ruth-de-haan', 'college-gouda', 'declaratieregels'],
    ['hugo-prins', 'els-verhoeven', 'ervaringen'],
  ];

  test('is niemand meer te vinden, en zijn aantallen en bedragen gelijk', async () => {
    const before = await bedragen();
    // What still waits for an answer stays, however old: so first it is answered.
    const inkoper = wie('ayse-de-wit');
    for (const { id, afgehandeld } of await world.vraag(inkoper, ervaringenlijst, {}))
      if (!afgehandeld) await world.lukt(inkoper, ervaringAfhandelen, { ervaring: id, antwoord: 'Besproken.' });
    await world.zetKlok('2040-01-01T09:00');
    for (const [naam, beslist, soort] of termijnen) {
      const ruth = wie(naam);
      await world.lukt(ruth, bewaartermijnVastleggen, { soort, maanden: 84, grond: 'Voor deze test.' });
      const { opdracht, aantal } = await world.lukt(ruth, wissenVoorstellen, { soort });
      expect(aantal, soort).toBeGreaterThan(0);
      const besluit = { opdracht, besluit: 'goedgekeurd', motivering: 'De termijn is voorbij.' };
      await world.lukt(wie(beslist), wissenBesluiten, besluit);
      await world.bezorg();
      const over = (await world.vraag(ruth, bewaaroverzicht, {})).soorten.find((een) => een.soort === soort);
      expect([over?.aantal, over?.opdracht], soort).toEqual([0, null]);
    }
    expect(await bedragen()).toEqual(before);
    expect(await world.vraag(wie('ruth-de-haan'), inzageGeven, { bsn: kind()?.bsn ?? '' })).toMatchObject({
      stukken: [],
    });
    const medewerker = wie(verhaal.toegang.medewerker);
    expect(await world.vraag(medewerker, casuslijst, {})).toEqual([]);
    expect((await world.vraag(medewerker, toewijzingenlijst, {})).length).toBeGreaterThan(0);
  });

  test('ligt nergens nog iets dat met een sleutel opengaat, of waarmee iemand wordt gevonden', async () => {
    const dicht = await telGebruik(owner, versleuteld);
    expect(dicht.filter(({ tabel }) => /^(toegang|berichten)\./.test(tabel)).map(({ tabel }) => tabel)).toEqual([]);
    const hash = Buffer.from(zoeksleutel(world.omgeving.sleutels, kind()?.bsn ?? '')).toString('hex');
    for (const tabel of await tableNames(owner))
      for (const row of await readTable(owner, tabel)) expect(row.includes(hash), tabel).toBe(false);
  });
});

const bedragen = async () =>
  (
    await sql`select (select count(*) from toegang.toewijzingen) as toewijzingen,
        (select count(*) from declaraties.prestaties) as regels, (select sum(bedrag) from declaraties.prestaties) as bedrag,
        (select count(*) from berichten.berichten) as berichten,
        (select sum(bedrag) from declaraties.betaalvoorstellen) as betaald`.execute(owner)
  ).rows;

/** The same keys with a new one in front. */
function metNieuwe({ perId, zoek }: Sleutels): Sleutels {
  const vers = parseSleutels(
    `vers:${randomBytes(32).toString('base64')},zoek:${randomBytes(32).toString('base64')}`,
    'de test',
  );
  return { huidige: 'vers', perId: new Map([...vers.perId, ...perId]), zoek };
}
