// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  antwoordLezen,
  boekverschilInzien,
  boekverschilWerkblad,
  productvoorstelBeoordelen,
  productvoorstelIndienen,
  productvoorstelInzien,
  productvoorstellenlijst,
} from '#modules/producten';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { openen, rij, rijen } from '../../../test/support/werkboek.ts';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let inkoper: Wie;
let toegang: Wie;
let elders: Wie;
const product = 'begeleiding-regulier';
const voorstel = { soort: 'anders-omschrijven', product, tekst: 'Noem ook de hulp op school.' };

beforeAll(async () => {
  wereld = await openWorld();
  const [een = '', ander = ''] = wereld.gemeenten;
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
  toegang = wereld.iemand('gemeente', een, 'toegang');
  elders = wereld.iemand('gemeente', ander, 'toegang');
});
afterAll(() => wereld?.sluit());

const taken = async (wie: Wie) => (await wereld.alsof(wie, readTasks)).map(({ soort }) => soort);
const codes = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
const velden = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'invalid' ? result.fouten.map(({ veld }) => veld) : result.status;
const dienIn = async (input: object = voorstel) => {
  const gedaan = await wereld.lukt(toegang, productvoorstelIndienen, input);
  await wereld.bezorg();
  return gedaan.voorstel;
};
const beoordeel = (input: object) => wereld.doe(inkoper, productvoorstelBeoordelen, input);

describe('een voorstel van de toegang', () => {
  test('komt bij de inkoper in de werkvoorraad, en wat ontbreekt hoort hij bij zijn veld', async () => {
    expect(velden(await wereld.doe(toegang, productvoorstelIndienen, { soort: 'overig' }))).toEqual([
      'tekst',
      'product',
    ]);
    expect(codes(await wereld.doe(toegang, productvoorstelIndienen, { ...voorstel, product: 'verzonnen' }))).toEqual([
      'product-bestaat-niet',
    ]);
    const kenmerk = await dienIn();
    expect(await taken(inkoper)).toEqual(['producten/productvoorstel-beoordelen']);
    const view = await wereld.vraag(toegang, productvoorstelInzien, { voorstel: kenmerk });
    expect(view).toMatchObject({
      voorstel: { staat: 'ingediend', productnaam: 'Begeleiding regulier', antwoord: null },
      magBeoordelen: false,
      isAntwoord: false,
    });
    expect(codes(await wereld.doe(toegang, antwoordLezen, { voorstel: kenmerk }))).toEqual([
      'productvoorstel-zonder-antwoord',
    ]);
  });

  test('wordt overgenomen in een versie die wordt voorbereid, en wie het zond hoort het', async () => {
    const [open] = (await wereld.vraag(inkoper, productvoorstellenlijst, { staat: 'ingediend' }))?.voorstellen ?? [];
    const kenmerk = open?.id ?? '';
    const antwoord = 'Dat staat nu in de omschrijving.';
    expect(velden(await beoordeel({ voorstel: kenmerk, oordeel: 'overgenomen', antwoord }))).toEqual(['product']);
    expect(
      codes(await beoordeel({ voorstel: kenmerk, oordeel: 'overgenomen', product: 'verzonnen', antwoord })),
    ).toEqual(['product-geen-concept']);
    await wereld.lukt(inkoper, productvoorstelBeoordelen, {
      voorstel: kenmerk,
      oordeel: 'overgenomen',
      product,
      antwoord,
    });
    await wereld.bezorg();
    expect(codes(await beoordeel({ voorstel: kenmerk, oordeel: 'afgewezen', antwoord }))).toEqual([
      'productvoorstel-al-beoordeeld',
    ]);
    expect(await taken(inkoper)).toEqual([]);
    expect(await taken(toegang)).toEqual(['producten/antwoord-lezen']);
    expect(await taken(elders)).toEqual([]);
    const view = await wereld.vraag(toegang, productvoorstelInzien, { voorstel: kenmerk });
    expect(view).toMatchObject({ voorstel: { staat: 'overgenomen', versie: 1, antwoord }, isAntwoord: true });
    expect(codes(await wereld.doe(elders, antwoordLezen, { voorstel: kenmerk }))).toEqual([
      'productvoorstel-bestaat-niet',
    ]);
    await wereld.lukt(toegang, antwoordLezen, { voorstel: kenmerk });
    expect(await taken(toegang)).toEqual([]);
  });

  test('kan over een product gaan dat ontbreekt, en wordt met een reden afgewezen', async () => {
    const kenmerk = await dienIn({ soort: 'ontbreekt', tekst: 'Er is geen kort traject.' });
    expect(velden(await beoordeel({ voorstel: kenmerk, oordeel: 'afgewezen' }))).toEqual(['antwoord']);
    const afwijzing = { voorstel: kenmerk, oordeel: 'afgewezen', antwoord: 'De strippenkaart is er al.' };
    await wereld.lukt(inkoper, productvoorstelBeoordelen, afwijzing);
    const lijst = await wereld.vraag(elders, productvoorstellenlijst, {});
    expect(lijst?.voorstellen.map(({ staat }) => staat).sort()).toEqual(['afgewezen', 'overgenomen']);
  });

  test('ziet wie meedoet; een ander verband en een aanbieder niet, en niemand dient in voor een ander', async () => {
    const tel = (wie: Wie) =>
      wereld.sql(wie, async (tx) => (await rows(tx, sql`select from producten.productvoorstellen`)).length);
    expect(await tel(elders)).toBe(2);
    expect(await tel(wereld.iemand('aanbieder', '12345678', 'aanbieder'))).toBe(0);
    expect(await tel(wereld.iemand('verband', 'ergens-anders', 'inkoper'))).toBe(0);
    expect((await wereld.doe(inkoper, productvoorstelIndienen, voorstel)).status).toBe('forbidden');
    const buiten = wereld.iemand('gemeente', '9999', 'toegang');
    expect(codes(await wereld.doe(buiten, productvoorstelIndienen, voorstel))).toEqual(['productvoorstel-geen-lid']);
    const namens = wereld.sql(elders, (tx) =>
      rows(
        tx,
        sql`update producten.productvoorstellen set antwoord = 'anders' where verband = ${wereld.verband} returning id`,
      ),
    );
    expect(await namens).toEqual([]);
  });
});

test('het verschil tussen twee jaren telt alleen wat is vastgesteld', async () => {
  const leeg = await wereld.vraag(inkoper, boekverschilInzien, {});
  expect(leeg).toMatchObject({ producten: { was: 0, wordt: 0 } });
  expect([leeg?.van.toString(), leeg?.naar.toString()]).toEqual(['2024-01-01', '2025-01-01']);
  await wereld.sql(inkoper, (tx) =>
    sql`update producten.productversies set staat = 'vastgesteld' where product <> ${product}`.execute(tx),
  );
  const na = await wereld.vraag(toegang, boekverschilInzien, {});
  expect(na?.producten).toEqual({ was: 0, wordt: 4 });
  expect(na?.verschil).toMatchObject({ value: { geeindigd: [], gewijzigd: [], gelijk: 0 } });

  const bestand = await wereld.vraag(toegang, boekverschilWerkblad, { id: '2024-01-01.2025-01-01.xlsx' });
  const boek = await openen(bestand?.inhoud ?? new Uint8Array());
  expect([...boek.keys()]).toEqual(['Uitleg', 'Producten', 'Verschillen']);
  expect(rij(boek, 'Uitleg', 'Wat', 'Erbij gekomen').get('Aantal')).toEqual({ number: '4' });
  expect(rijen(boek, 'Producten').map((row) => row.get('Wat er gebeurt'))).toEqual(Array(4).fill('erbij gekomen'));
  for (const id of ['2024-01-01.xlsx', '2024-13-01.2025-01-01.xlsx', 'x.xlsx'])
    expect(await wereld.vraag(toegang, boekverschilWerkblad, { id })).toBeUndefined();
});
