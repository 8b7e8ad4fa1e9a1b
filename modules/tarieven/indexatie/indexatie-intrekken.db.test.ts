// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { volmachtVerlenen } from '#modules/regio';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  indexatieBesluiten,
  indexatieIntrekken,
  indexatieInzien,
  indexatiesInzien,
  indexatieVoorbereiden,
  indexcijferInvoeren,
  indexcijferVaststellen,
  tariefwijzigingVoorstellen,
} from '../index.ts';

let world: World;
let inkoper: Wie;
let bestuurder: Wie;
let indexatie = '';
const [contract, ander] = ['ambulant-jeugd', 'wonen-wmo'];
const toelichting = 'Jaarlijkse indexatie.';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  await stelTarievenVast(world);
  // Het pakket beprijst één contract: één van zijn producten hoort hier bij een ander.
  await world.sql(inkoper, (tx) =>
    sql`update tarieven.tarieven set contract = ${ander} where product = 'basis-ggz'`.execute(tx),
  );
  for (const gemeente of world.gemeenten)
    await world.lukt(world.iemand('gemeente', gemeente, 'college'), volmachtVerlenen, {
      verband: world.verband,
      mandaat: 'tarieven-alle-producten',
      motivering: 'Wij verlenen de volmacht.',
    });
  await world.zetKlok('2025-10-06T09:00');
  for (const [reeks, procent] of [
    ['OVA', '4,6'],
    ['PPC', '2,1'],
  ])
    await stelCijferVast(reeks, procent);
  indexatie = await legVoor();
});
afterAll(() => world?.sluit());

async function stelCijferVast(reeks: string | undefined, procent: string | undefined): Promise<void> {
  const { indexcijfer } = await world.lukt(inkoper, indexcijferInvoeren, {
    reeks,
    jaar: '2026',
    stand: 'voorlopig',
    procent,
    gepubliceerd: '2025-09-16',
    bron: 'Macro Economische Verkenning',
  });
  await world.lukt(world.iemand('verband', world.verband, 'inkoper'), indexcijferVaststellen, { indexcijfer });
}

const legVoor = async () => (await world.lukt(inkoper, indexatieVoorbereiden, { jaar: 2026, toelichting })).indexatie;
const staten = async (id: string) =>
  (await world.vraag(inkoper, indexatieInzien, { id }))?.contracten.map((one) => [one.contract, one.staat]);
const rijen = async () =>
  (await world.vraag(inkoper, indexatiesInzien, {}))?.indexaties.map(({ staat, contracten }) => [staat, contracten]);
const wijziging = (product: string) =>
  world.doe(inkoper, tariefwijzigingVoorstellen, {
    product,
    cao: 'jeugdzorg',
    micro: false,
    ingang: '2026-03-01',
    toelichting,
    bedrag: 150,
  });

test('wat nog niet is besloten kan terug, ook als over een ander contract al is besloten', async () => {
  await world.lukt(bestuurder, indexatieBesluiten, {
    indexatie,
    contracten: [contract],
    motivering: 'De index volgt uit de vastgestelde methode.',
    bevestigd: true,
  });
  await world.bezorg();
  expect((await world.vraag(inkoper, indexatieInzien, { id: indexatie }))?.magIntrekken).toBe(true);
  await world.lukt(inkoper, indexatieIntrekken, { indexatie });
  expect(await staten(indexatie)).toEqual([
    [contract, 'vastgesteld'],
    [ander, 'ingetrokken'],
  ]);
  expect(await rijen()).toEqual([['deels-vastgesteld', 2]]);
  expect(await world.alsof(bestuurder, readTasks)).toEqual([]);
  expect(await world.doe(inkoper, indexatieIntrekken, { indexatie })).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'indexatie-gesloten' }],
  });
});

test('daarna kan het andere contract in een nieuwe indexatie; een tarief dat te hoog wordt, wordt genoemd', async () => {
  const zetOp = (bedrag: number) =>
    world.sql(inkoper, (tx) =>
      sql`update tarieven.tarieven set bedrag = ${bedrag} where product = 'basis-ggz' and cao = 'ggz' and micro
        and staat = 'vastgesteld'`.execute(tx),
    );
  await zetOp(99_999_999);
  expect(await world.doe(inkoper, indexatieVoorbereiden, { jaar: 2026, toelichting })).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'tarief-buiten-bereik', figures: { tarief: expect.stringContaining('micro-onderneming') } }],
  });
  await zetOp(130);
  expect((await world.vraag(inkoper, indexatiesInzien, {}))?.voorbereiden).toBe(2026);
  // Het besloten contract liep al langer: zijn index, met nacalculatie, is hiervoor niet nodig.
  await world.sql(inkoper, (tx) =>
    sql`update tarieven.tarieven set van = '2024-01-01' where contract = ${contract} and van = '2025-01-01'`.execute(
      tx,
    ),
  );
  const tweede = await legVoor();
  expect((await world.vraag(inkoper, indexatieInzien, { id: tweede }))?.bewijs).toBeNull();
  expect(await staten(tweede)).toEqual([[ander, 'voorgesteld']]);
  const wie = world.iemand('gemeente', world.gemeenten[0] ?? '', 'college');
  expect((await world.vraag(wie, indexatieInzien, { id: tweede }))?.overgeslagen[0]).toMatchObject({
    contract,
    reden: { code: 'tarief-later-vastgesteld' },
  });
  expect((await world.vraag(inkoper, indexatiesInzien, {}))?.voorbereiden).toBeNull();
});

test('is het jaar begonnen, dan laat intrekken de tarieven weer vrij voor een wijziging', async () => {
  await world.zetKlok('2026-01-05T09:00');
  expect(await wijziging('basis-ggz')).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'tariefwijziging-loopt' }],
  });
  const lopend = (await world.vraag(inkoper, indexatiesInzien, {}))?.indexaties.find(({ isLopend }) => isLopend);
  await world.lukt(inkoper, indexatieIntrekken, { indexatie: lopend?.id });
  expect(await wijziging('basis-ggz')).toMatchObject({ status: 'decided' });
});
