// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  productBewerken,
  productInzien,
  productWijzigen,
  versieVoorbereiden,
  wijzigingInzien,
  wijzigingTerugnemen,
} from '#modules/producten';
import { volmachtVerlenen } from '#modules/regio';
import { tariefvragenInzien, tariefwijzigingBesluiten, tariefwijzigingVoorstellen } from '#modules/tarieven';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';

let world: World;
let inkoper: Wie;
let ander: Wie;
let bestuurder: Wie;
const product = 'begeleiding-regulier';
const ingang = '2025-07-01';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  ander = world.iemand('verband', world.verband, 'inkoper');
  bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  await stelTarievenVast(world);
  await world.zetKlok('2025-02-01T09:00');
});
afterAll(() => world?.sluit());

const inhoud = async () => (await world.vraag(inkoper, productInzien, { product, versie: null }))?.versie.inhoud;
const staten = async () =>
  (await world.vraag(inkoper, productInzien, { product, versie: null }))?.versies.map(({ versie, staat, van, tot }) => [
    versie,
    staat,
    van?.toString() ?? null,
    tot?.toString() ?? null,
  ]);
const taken = async (wie: Wie) => (await world.alsof(wie, readTasks)).map(({ soort }) => soort);
const wijzig = (wie: Wie, op = ingang) =>
  world.doe(wie, productWijzigen, { product, ingang: op, motivering: 'Uren zijn beter te plannen.', bevestigd: true });
const codes = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;

async function perUur() {
  const nu = await inhoud();
  await world.lukt(inkoper, productBewerken, {
    product,
    naam: nu?.naam,
    omschrijving: nu?.omschrijving,
    doelgroep: 'Jeugdigen die deze hulp nodig hebben',
    leeftijdVan: '0',
    leeftijdTotEnMet: '17',
    tellen: {
      soort: 'begeleiding',
      wet: 'jeugdwet',
      categorie: '45',
      code: '45A01',
      eenheid: 'uur',
      variant: 'inspanningsgericht',
    },
    eisen: nu?.eisen.map(({ code, soort, tekst, toets }) => ({ code, soort, tekst, ...toets })),
    doelen: nu?.doelen,
    kernbedingen: nu?.kernbedingen,
  });
}

/** Everyone who must agree hands the bestuurders the power to change tariffs. */
async function volmacht() {
  for (const gemeente of world.gemeenten)
    await world.lukt(world.iemand('gemeente', gemeente, 'college'), volmachtVerlenen, {
      verband: world.verband,
      mandaat: 'tarieven-alle-producten',
      motivering: 'Snelheid in het inkooptraject.',
      voorbeeld: true,
    });
}

async function nieuwTarief(cao: string, micro: boolean, bedrag: number) {
  const { voorstel } = await world.lukt(ander, tariefwijzigingVoorstellen, {
    product,
    cao,
    micro,
    bedrag,
    ingang,
    toelichting: 'Per uur in plaats van per minuut.',
  });
  await world.lukt(bestuurder, tariefwijzigingBesluiten, {
    voorstel,
    motivering: 'Het bedrag volgt uit het kostprijsmodel.',
    bevestigd: true,
  });
  await world.bezorg();
}

describe('een wijziging die het tarief raakt', () => {
  test('komt bij wie het mandaatregister noemt, en niet bij de programmadirecteur', async () => {
    await world.lukt(inkoper, versieVoorbereiden, { product });
    await perUur();
    const view = await world.vraag(bestuurder, wijzigingInzien, { product });
    expect(view?.mandaat).toMatchObject({ handeling: 'tarieven-wijzigen', soort: 'bestuurlijk-overleg' });
    expect(await taken(bestuurder)).toContain('producten/product-wijzigen');
    const directeur = world.iemand('verband', world.verband, 'programmadirecteur');
    expect(await taken(directeur)).toEqual([]);
    expect(codes(await wijzig(directeur))).toEqual(['niet-bevoegd']);
    expect(codes(await wijzig(bestuurder))).toEqual(['volmacht-ontbreekt']);
  });

  test('kan niet worden besloten door wie eraan schreef, ook niet als een ander daarna bewaarde', async () => {
    await volmacht();
    const beide: Wie = { ...inkoper, hoed: { ...inkoper.hoed, rollen: ['inkoper', 'bestuurder'] } };
    expect(codes(await wijzig(beide))).toEqual(['vier-ogen']);
  });

  test('is na het besluit besloten, en wacht: de oude versie loopt door', async () => {
    expect((await wijzig(bestuurder)).status).toBe('decided');
    await world.bezorg();
    expect(await staten()).toEqual([
      [2, 'besloten', ingang, null],
      [1, 'vastgesteld', '2025-01-01', null],
    ]);
    expect(await taken(inkoper)).toContain('tarieven/productversie-beprijzen');
    const published = await world.sql(inkoper, (tx) =>
      rows(tx, sql`select versie, staat from producten.v_producten where product = ${product} order by versie`),
    );
    expect(published).toEqual([
      { versie: 1, staat: 'vastgesteld' },
      { versie: 2, staat: 'concept' },
    ]);
    expect(codes(await world.doe(inkoper, versieVoorbereiden, { product }))).toEqual(['product-heeft-besluit']);
  });

  test('zegt welke tarieven er nog moeten komen; elk in de nieuwe eenheid', async () => {
    const view = await world.vraag(inkoper, tariefvragenInzien, { product });
    expect(view?.versie).toMatchObject({ versie: 2, eenheid: 'uur' });
    expect(view?.tarieven.every(({ klaar, huidig }) => !klaar && huidig !== null)).toBe(true);
    const [eerste] = view?.tarieven ?? [];
    await nieuwTarief(eerste?.cao ?? '', eerste?.micro ?? false, 7000);
    const na = await world.vraag(inkoper, tariefvragenInzien, { product });
    expect(na?.tarieven.filter(({ klaar }) => klaar)).toMatchObject([{ cao: eerste?.cao, micro: eerste?.micro }]);
    expect(na?.compleet).toMatchObject({
      reasons: [{ code: 'versie-zonder-tarieven', figures: { aantal: (view?.tarieven.length ?? 0) - 1 } }],
    });
    expect((await staten())?.[0]).toEqual([2, 'besloten', ingang, null]);
  });

  test('gaat in op haar dag zodra het laatste tarief er is', async () => {
    for (const { cao, micro, klaar } of (await world.vraag(inkoper, tariefvragenInzien, { product }))?.tarieven ?? [])
      if (!klaar) await nieuwTarief(cao, micro, 6900);
    expect(await staten()).toEqual([
      [2, 'vastgesteld', ingang, null],
      [1, 'vastgesteld', '2025-01-01', '2025-06-30'],
    ]);
    expect(await taken(inkoper)).not.toContain('tarieven/productversie-beprijzen');
    const tarieven = await world.sql(inkoper, (tx) =>
      rows<{ eenheid: string }>(
        tx,
        sql`select distinct eenheid from tarieven.v_tarieven where product = ${product} and staat = 'vastgesteld' and tot is null`,
      ),
    );
    expect(tarieven).toEqual([{ eenheid: 'uur' }]);
    expect(await world.vraag(inkoper, tariefvragenInzien, { product })).toBeUndefined();
  });
});

describe('een besluit dat niet op tijd tarieven krijgt', () => {
  test('neemt de inkoper terug; de versie vervalt en gaat verder als concept', async () => {
    expect(codes(await world.doe(inkoper, wijzigingTerugnemen, { product, reden: 'Zo.' }))).toEqual([
      'product-geen-besloten-versie',
    ]);
    await world.lukt(inkoper, versieVoorbereiden, { product });
    const nu = await inhoud();
    await world.lukt(inkoper, productBewerken, {
      product,
      naam: nu?.naam,
      omschrijving: nu?.omschrijving,
      eisen: [],
      doelen: nu?.doelen,
      kernbedingen: nu?.kernbedingen,
    });
    expect((await wijzig(bestuurder, '2025-10-01')).status).toBe('decided');
    await world.bezorg();
    expect((await world.doe(bestuurder, wijzigingTerugnemen, { product, reden: 'Zo.' })).status).toBe('forbidden');
    await world.lukt(inkoper, wijzigingTerugnemen, { product, reden: 'De tarieven zijn niet op tijd klaar.' });
    await world.bezorg();
    expect((await staten())?.slice(0, 2)).toEqual([
      [4, 'concept', null, null],
      [3, 'vervallen', '2025-10-01', null],
    ]);
    expect(await taken(inkoper)).not.toContain('tarieven/productversie-beprijzen');
    expect(await taken(bestuurder)).toContain('producten/product-wijzigen');
    const gemeente = world.iemand('gemeente', '9999', 'toegang');
    expect(await world.vraag(gemeente, productInzien, { product, versie: null })).toBeUndefined();
  });
});
