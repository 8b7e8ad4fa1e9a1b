// SPDX-License-Identifier: EUPL-1.2
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { isId, newId } from '#libs/kernel';
import { openSession } from '../test/support/mensen.ts';
import { openWorld, type World } from '../test/support/world.ts';
import { deliverAll } from './bezorger.ts';
import { makeContext } from './context.ts';
import { readHistory } from './gebeurtenis.ts';
import { defineHandler, namens } from './handler.ts';
import { underHat } from './hoed.ts';
import { savePerson } from './identiteit.ts';
import { readSession } from './sessie.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());
afterEach(() => vi.restoreAllMocks());

const systemTime = Temporal.Now.instant;
/** The machine's clock jumps: from here on it stands so many hours from where it should. */
const jump = (hours: number) => vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => systemTime().add({ hours }));

const inkoper = () => world.iemand('verband', world.verband, 'inkoper');
const onderwerp = { soort: 'proef', id: 'klok' };
const echo = defineHandler({
  naam: 'proef/echo',
  op: 'proef/roepen',
  hoeden: () => [namens('gemeente', '0513')],
  run: (context) => context.gebeurd({ act: 'proef/echo', onderwerp }),
});
const roep = (na: string) => {
  const wie = inkoper();
  const omgeving = { ...world.omgeving, luisteraars: [echo] };
  return underHat(omgeving.database, wie.hoed, wie.persoon, async (tx) =>
    (await makeContext(omgeving, tx, wie)).gebeurd({ act: 'proef/roepen', onderwerp, na }),
  );
};

const aangemeld = async (subject: string): Promise<string> => {
  const nieuw = { issuer: 'https://aanmelden.example', subject, naam: 'Robin', voorbeeld: true };
  const id = await savePerson(world.omgeving, { ...nieuw, hoeden: [inkoper().hoed] });
  return (await openSession(world.omgeving, { id })) ?? '';
};
const is = async (token: string, sessieduur = { stil: 60, hoogstens: 600 }): Promise<boolean> =>
  (await readSession({ ...world.omgeving, sessieduur }, token)) !== undefined;

test('springt de klok een uur terug, dan blijft wie aangemeld was aangemeld; wie te lang weg was niet', async () => {
  const ruim = { stil: 90, hoogstens: 600 };
  const token = await aangemeld('klok');
  jump(-1);
  expect(await is(token, ruim)).toBe(true);
  const inThePast = await aangemeld('klok');
  expect(await is(inThePast, ruim)).toBe(true);
  jump(0);
  expect(await is(inThePast, ruim)).toBe(true);
  jump(2);
  expect(await is(token, ruim)).toBe(false);
});

test('wie niets doet, wordt na een uur afgemeld; wie bezig blijft niet, tot de werkdag om is', async () => {
  const stil = await aangemeld('stil');
  const bezig = await aangemeld('bezig');
  const half = { stil: 90, hoogstens: 600 };
  jump(1);
  expect([await is(stil), await is(bezig, half)]).toEqual([false, true]);
  for (let hour = 2; hour < 10; hour++) {
    jump(hour);
    expect([hour, await is(bezig, half)]).toEqual([hour, true]);
  }
  jump(10);
  expect(await is(bezig, half)).toBe(false);
});

test('een sessie die door een verkeerde klok in de toekomst begon, geldt niet tot die toekomst er is', async () => {
  jump(24 * 365);
  const later = await aangemeld('later');
  expect(await is(later)).toBe(true);
  jump(0);
  expect(await is(later)).toBe(false);
});

test('wat mislukte toen de klok vooruit stond, wacht na herstel niet tot die tijd', async () => {
  let keren = 0;
  const struikelt = defineHandler({
    naam: 'proef/struikelt',
    op: 'proef/struikelen',
    hoeden: () => [namens('gemeente', '0513')],
    run: async () => {
      keren += 1;
      if (keren === 1) throw new Error('nog even niet');
    },
  });
  const omgeving = { ...world.omgeving, luisteraars: [struikelt], log: () => {} };
  const wie = inkoper();
  jump(24 * 365);
  await underHat(omgeving.database, wie.hoed, wie.persoon, async (tx) =>
    (await makeContext(omgeving, tx, wie)).gebeurd({
      act: 'proef/struikelen',
      onderwerp: { soort: 'proef', id: 'struikelen' },
    }),
  );
  await deliverAll(omgeving, [struikelt]);
  await deliverAll(omgeving, [struikelt]);
  expect(keren).toBe(1);
  jump(0);
  await deliverAll(omgeving, [struikelt]);
  expect(keren).toBe(2);
});

test('nummers blijven verschillend, ook als een uur twee keer voorkomt', () => {
  const before = Array.from({ length: 500 }, newId);
  jump(-1);
  const after = Array.from({ length: 500 }, newId);
  jump(0);
  const again = Array.from({ length: 500 }, newId);
  const all = [...before, ...after, ...again];
  expect(new Set(all).size).toBe(1_500);
  expect(all.every(isId)).toBe(true);
});

test('de geschiedenis blijft op volgorde van gebeuren, en nieuws van voor en na de sprong komt één keer', async () => {
  await roep('eerste');
  jump(-1);
  await roep('tweede');
  await deliverAll(world.omgeving, [echo]);
  jump(0);
  await roep('derde');
  await deliverAll(world.omgeving, [echo]);
  const history = await world.sql(inkoper(), (tx) => readHistory(tx, onderwerp));
  expect(history.map(({ na }) => na)).toEqual(['eerste', 'tweede', 'derde']);
  const [eerste, tweede] = history.map(({ op }) => op.epochMilliseconds);
  expect(tweede).toBeLessThan(eerste ?? 0);
  const gouda = world.iemand('gemeente', '0513', 'college');
  expect(await world.sql(gouda, (tx) => readHistory(tx, onderwerp))).toHaveLength(3);
  expect(world.errors).toEqual([]);
});
