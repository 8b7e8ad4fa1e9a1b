// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schaalVaststellen, zorgvormKoppelen, zorgvormVerplaatsen } from '#modules/regio';
import type { Wie } from '#platform/hoed';
import { momenten } from '../../../test/support/inkoop.ts';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { procedureInzien, procedurePubliceren, procedureVoorbereiden } from '../index.ts';

let world: World;
let adviseur: Wie;
let directeur: Wie;
let inkoper: Wie;
let procedure: string;
const contract = 'ambulant-jeugd';

beforeAll(async () => {
  world = await openWorld();
  adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
  directeur = world.iemand('verband', world.verband, 'programmadirecteur');
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  await stelTarievenVast(world, momenten.ingang, contract);
  ({ procedure } = await world.lukt(inkoper, procedureVoorbereiden, { contract, ...momenten }));
});
afterAll(() => world.sluit());

const schaal = async () => (await world.vraag(directeur, procedureInzien, { id: procedure }))?.inkoopschaal;
const publiceer = () =>
  world.doe(directeur, procedurePubliceren, { procedure, motivering: 'Het plan vraagt om deze procedure.' });
const leg = async (schalen: readonly string[], van: string, anders: object) => {
  const voorstel = { beleid: schalen, inkoop: schalen, leveranciersmanagement: schalen, van, herzien: '2030-01-01' };
  const reden = { schaal: 'Schaars.', personeel: 'Schaars.', kennis: 'Zeldzaam.', innovatie: 'Samen.' };
  const { zorgvorm } = await world.lukt(adviseur, zorgvormVerplaatsen, { ...voorstel, ...reden, ...anders });
  await world.lukt(directeur, schaalVaststellen, { zorgvorm });
  return zorgvorm;
};

test('een procedure voor zorg die elders wordt ingekocht, wordt niet gepubliceerd; de reden zegt wat te doen', async () => {
  expect(await schaal()).toBeNull();
  const zorgvorm = await leg(['bovenregionaal'], '2024-06-01', {
    naam: 'Ambulante hulp',
    inkoopUitvoerder: 'Grote Stad',
  });
  expect(await schaal()).toBeNull();
  await world.lukt(adviseur, zorgvormKoppelen, { zorgvorm, contracten: [contract] });
  expect(await schaal()).toMatchObject({ status: 'refused' });
  expect(await publiceer()).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'zorgvorm-andere-schaal', figures: { uitvoerder: 'Grote Stad' } }],
  });

  await leg(['regionaal'], '2024-07-01', { zorgvorm });
  expect(await schaal()).toMatchObject({ status: 'decided' });
  expect((await publiceer()).status).toBe('decided');
});
