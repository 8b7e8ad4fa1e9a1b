// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datum, newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { tariefverzoekIndienen, tariefverzoekVoorvertonen, tarievenInzien } from '../index.ts';

let world: World;
let linde: Wie;
let inkoper: Wie;
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';

beforeAll(async () => {
  world = await openWorld();
  linde = world.iemand('aanbieder', '99000001', 'aanbieder');
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  await stelTarievenVast(world);
  await world.zetKlok('2025-03-01T09:00');
});
afterAll(() => world?.sluit());

const verander = (work: (tx: Tx) => Promise<unknown>) => world.sql(inkoper, work);
const tariefVan = async (cao: string) =>
  (await world.vraag(linde, tarievenInzien, { contract }))?.rijen.find(
    (rij) => rij.product === product && rij.cao === cao,
  )?.gewoon?.id ?? '';
const reken = async (ingang = '2025-07-01') =>
  (
    await world.vraag(linde, tariefverzoekVoorvertonen, {
      tarief: await tariefVan('jeugdzorg'),
      gevraagd: { ingang: datum(ingang), afwijkingen: [{ soort: 'overhead', wordt: '40' }] },
    })
  )?.uitkomst;
const cijfer = async (soort: string, cao: string) =>
  (await world.vraag(linde, tariefverzoekVoorvertonen, { tarief: await tariefVan(cao), gevraagd: null }))?.cijfers.find(
    (one) => one.soort === soort,
  )?.waarde;

test('wie nog geen cijfer anders heeft, ziet waarmee de regio rekent', async () => {
  expect(await cijfer('toeslagen', 'ggz')).toBe('16');
  expect(await cijfer('no-show', 'jeugdzorg')).toBe('2');
  // Een basistarief rust op elke cao: waar die verschillen is er niet één cijfer.
  expect(await cijfer('toeslagen', 'basis')).toBeNull();
  expect(await cijfer('overhead', 'basis')).toBe('34');
});

test('een cijfer voor dit product gaat voor het algemene, zoals in het model', async () => {
  const eigen = {
    code: 'no-show-hier',
    naam: 'No-show hier',
    soort: 'no-show',
    wijze: 'opslag',
    procent: '3',
    product,
    jaar: 2025,
  };
  const bij = JSON.stringify({
    ...eigen,
    aard: 'open',
    waarover: 'kosten-met-overhead',
    voorbeeld: true,
    toelichting: 'Voor de toets.',
  });
  const pad = '{tarieven,parameters,-1}';
  const was = await reken();
  await verander((tx) =>
    sql`update regio.pakketten set hash = gen_random_uuid()::text, paginas = jsonb_insert(paginas::jsonb, ${pad}, ${bij}::jsonb, true)::json`.execute(
      tx,
    ),
  );
  expect(await cijfer('no-show', 'jeugdzorg')).toBe('3');
  expect(await reken()).not.toEqual(was);
  await verander((tx) =>
    sql`update regio.pakketten set hash = gen_random_uuid()::text, paginas = (paginas::jsonb #- ${pad})::json`.execute(
      tx,
    ),
  );
});

test('een nieuwe versie van het product in een andere eenheid verandert niets aan dit tarief', async () => {
  await verander((tx) =>
    sql`insert into producten.productversies (verband, product, versie, staat, van, inhoud)
      select verband, product, 2, 'concept', null, jsonb_set(inhoud, '{eenheid,soort}', '"uur"')
      from producten.productversies where product = ${product}`.execute(tx),
  );
  expect(await reken()).toMatchObject({ status: 'decided', value: { bedrag: 121 } });
});

test('de functiemix die op de ingangsdag telt wordt gebruikt, ook als die in een tariefproces is gekozen', async () => {
  const proces = newId();
  const aandelen = JSON.stringify([{ functie: 'hulpverlener-hbo', procent: '100' }]);
  await verander(async (tx) => {
    await sql`insert into tarieven.processen
        (verband, id, contract, jaar, ingang, uit_plan, geopend, naam, gepresenteerd, reageren_tot, voorbeeld)
      values (${world.verband}, ${proces}, ${contract}, 2025, '2025-06-01', false, now(), 'Test', now(), now(), true)`.execute(
      tx,
    );
    await sql`insert into tarieven.functiemixen
        (verband, id, proces, product, van, aandelen, wijze, motivering, aantal, op, naam)
      values (${world.verband}, ${newId()}, ${proces}, ${product}, '2025-06-01', ${aandelen}::jsonb, 'eigen', 'Zo.', 3, now(), 'Test')`.execute(
      tx,
    );
  });
  // Alleen hbo in plaats van 60 % mbo: € 1,2094… × 24,60 ÷ 22,35.
  expect(await reken('2025-05-01')).toMatchObject({ value: { bedrag: 121 } });
  expect(await reken()).toMatchObject({ value: { bedrag: 133 } });
});

test('een tarief dat op de gevraagde dag niet loopt, kan niemand anders vragen', async () => {
  const tarief = await tariefVan('jeugdzorg');
  await verander((tx) => sql`update tarieven.tarieven set tot = '2025-12-31' where id = ${tarief}`.execute(tx));
  const vraag = {
    tarief,
    ingang: '2026-01-01',
    toelichting: 'Wij werken op drie kleine locaties.',
    afwijkingen: [{ soort: 'overhead', wordt: '40', reden: 'Drie kleine locaties met elk een eigen balie.' }],
  };
  expect(await world.doe(linde, tariefverzoekIndienen, vraag)).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'geen-lopend-tarief', veld: 'ingang' }],
  });
  await world.lukt(linde, tariefverzoekIndienen, { ...vraag, ingang: '2025-12-31' });
});
