// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Wie } from '#platform/hoed';
import { dienTariefvoorstelIn, maakProductenCompleet } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  functiemixKiezen,
  kostprijzenBerekenen,
  tariefpresentatieInzien,
  tariefprocesInzien,
  tariefprocesOpenen,
  tariefprocesPlannen,
  tariefprocessen,
  tariefreactietijdVerlengen,
  tariefvoorstelIntrekken,
  tarievenPresenteren,
} from '../index.ts';

let world: World;
let inkoper: Wie;
let proces: string;
let voorstel: string;
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  await maakProductenCompleet(world, contract);
});
afterAll(() => world?.sluit());

const codes = (result: object | undefined) =>
  result && 'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code }: { code: string }) => code)
    : result;
const openen = () => world.doe(inkoper, tariefprocesOpenen, { contract, ingang: '2025-01-01', voorbeeld: true });
const kiesMix = () =>
  world.doe(inkoper, functiemixKiezen, {
    proces,
    product,
    wijze: 'eigen',
    eigen: { 'begeleider-mbo': '50', 'hulpverlener-hbo': '50' },
    motivering: 'Zo is het werk verdeeld.',
  });
const verlengen = () => world.doe(inkoper, tariefreactietijdVerlengen, { proces, reagerenTot: '2024-06-01T17:00' });
const stand = () => world.vraag(inkoper, tariefprocesInzien, { id: proces });

test('no process begins while a proposal for the contract lies before the colleges', async () => {
  const zonderProces = await dienTariefvoorstelIn(world);
  expect(codes(await openen())).toEqual(['tariefvoorstel-loopt']);
  expect((await world.vraag(inkoper, tariefprocessen, {}))?.contracten.map(({ code }) => code)).not.toContain(contract);
  await world.lukt(inkoper, tariefvoorstelIntrekken, { voorstel: zonderProces });
});

test('of two who open a process for a contract at the same moment, one does', async () => {
  const both = await Promise.all([openen(), openen()]);
  const [first, second] = both.toSorted((a, b) => a.status.localeCompare(b.status));
  if (first?.status !== 'decided') throw new Error(JSON.stringify(both));
  expect(codes(second)).toEqual(['tariefproces-loopt-al']);
  ({ proces } = first.value);
});

test('a planned day that is taken away does not count any more', async () => {
  const plan = async (uiterlijk?: string) => {
    const result = await world.doe(inkoper, tariefprocesPlannen, {
      proces,
      stappen: [{ stap: 'presentatie', ...(uiterlijk && { uiterlijk }) }],
    });
    return result.status === 'decided' ? result.steps[0]?.value : result;
  };
  expect(await plan('2025-02-01')).toBe(false);
  expect(await plan()).toBe(true);
});

test('once the proposal lies before the colleges, aanbieders get no more time to react', async () => {
  await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
  const input = { proces, reagerenTot: '2024-04-15T17:00', toelichting: 'Zo kwamen wij hiertoe.' };
  await world.lukt(inkoper, tarievenPresenteren, input);
  await world.bezorg();
  const mayExtend = async () => (await world.vraag(inkoper, tariefpresentatieInzien, { id: proces }))?.magVerlengen;
  expect(await mayExtend()).toBe(true);
  await world.zetKlok('2024-04-16T09:00');
  voorstel = await dienTariefvoorstelIn(world);
  expect(codes(await verlengen())).toEqual(['presentatie-na-voorstel']);
  expect(await mayExtend()).toBe(false);
  expect(codes(await kiesMix())).toEqual(['functiemix-na-voorstel']);
});

test('a proposal that is taken back leaves the process free: a mix is chosen and another proposal follows', async () => {
  await world.lukt(inkoper, tariefvoorstelIntrekken, { voorstel });
  expect((await stand())?.proces.voorstel).toBeNull();
  expect(await kiesMix()).toMatchObject({ status: 'decided' });
  expect(await verlengen()).toMatchObject({ status: 'decided' });
  await world.zetKlok('2024-06-02T09:00');
  const next = await dienTariefvoorstelIn(world);
  expect((await stand())?.proces.voorstel).toBe(next);
});
