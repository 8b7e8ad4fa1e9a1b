// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/support/world.ts';
import { bekijkRegio } from './regio-bekijken.ts';

let world: World;
let boven: string;
/** The region that works here, and one that does not. */
let [regio, ander] = ['', ''];
const map = () => join(boven, regio);

beforeAll(async () => {
  world = await openWorld();
  regio = world.verband;
  const others = await readdir('regios', { withFileTypes: true });
  ander = others.find((found) => found.isDirectory() && found.name !== regio)?.name ?? '';
  boven = await mkdtemp(join(tmpdir(), 'regio-'));
});
afterAll(async () => {
  await world?.sluit();
  await rm(boven, { recursive: true });
});

const verander = async (bestand: string, van: string, naar: string) => {
  await rm(map(), { recursive: true, force: true });
  await cp(`regios/${regio}`, map(), { recursive: true });
  const file = join(map(), bestand);
  await writeFile(file, (await readFile(file, 'utf8')).replace(van, naar));
};

test('dezelfde versie verandert niets', async () => {
  expect(await bekijkRegio(world.omgeving, `regios/${regio}`)).toMatchObject({
    ok: true,
    wijzigingen: [],
    teKlein: [],
  });
});

test('een andere versie zegt wat zij wijzigt, en laadt niets', async () => {
  await verander('contracten.yaml', 'signaalProcent: 70', 'signaalProcent: 65');
  const bekeken = await bekijkRegio(world.omgeving, map());
  const wijziging = { soort: 'gewijzigd', waar: 'contracten.budgetplafond', velden: [{ was: '70', wordt: '65' }] };
  expect(bekeken).toMatchObject({ ok: true, wijzigingen: [wijziging] });
  expect(await bekijkRegio(world.omgeving, map())).toEqual(bekeken);
});

test('een plan dat nog niet loopt, wijzigt niets', async () => {
  expect(await bekijkRegio(world.omgeving, `regios/${ander}`)).toMatchObject({
    ok: true,
    was: null,
    wijzigingen: [],
  });
});

test('een plan dat te weinig zegt om mee te werken, zegt wat er ontbreekt', async () => {
  const bekeken = await bekijkRegio(world.omgeving, `regios/${ander}`);
  expect(bekeken.ok && bekeken.teKlein.length).toBeGreaterThan(0);
});

test('een fout plan geeft zijn fouten', async () => {
  await verander('contracten.yaml', 'signaalProcent: 70', 'signaalProcent: zeventig');
  expect(await bekijkRegio(world.omgeving, map())).toMatchObject({
    ok: false,
    fouten: [{ bestand: 'contracten.yaml' }],
  });
});
