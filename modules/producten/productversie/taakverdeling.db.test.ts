// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taakGedaan, taakInzien, taakKoppelen, taakVerleggen, taakverdelingVaststellen } from '#modules/regio';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { versieVoorbereiden } from '../index.ts';

let world: World;
let inkoper: Wie;
let directeur: Wie;
let adviseur: Wie;
beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  directeur = world.iemand('verband', world.verband, 'programmadirecteur');
  adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
});
afterAll(() => world.sluit());

const taak = 'omschrijvingen-en-tarieven';
const redenen = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
const wijzig = () => world.doe(inkoper, versieVoorbereiden, { product: 'bestaat-niet' });
const verleg = async (bij: string, van: string) => {
  await world.lukt(adviseur, taakVerleggen, { taak, bij, van, reden: 'Zo is het afgesproken.' });
  await world.lukt(directeur, taakverdelingVaststellen, { taak });
};

describe('de taakverdeling stuurt wie een product mag wijzigen', () => {
  test('zolang de taak bij de uitvoeringsorganisatie ligt, gaat haar inkoper verder', async () => {
    expect(redenen(await wijzig())).toEqual(['product-bestaat-niet']);
  });

  test('wie voorstelt stelt niet zelf vast, en de dag ligt niet in het verleden', async () => {
    const doe = (anders: object) =>
      world.doe(adviseur, taakVerleggen, { taak, bij: 'gemeente', van: '2024-03-01', reden: 'Zo.', ...anders });
    expect(redenen(await doe({ van: '2024-01-31' }))).toEqual(['ingangsdag-voorbij']);
    expect(redenen(await doe({ bij: 'uitvoeringsorganisatie' }))).toEqual(['taak-ligt-daar-al']);
    expect(redenen(await doe({ taak: 'elders' }))).toEqual(['taak-bestaat-niet']);
    expect(
      (await world.doe(inkoper, taakVerleggen, { taak, bij: 'gemeente', van: '2024-03-01', reden: 'Zo.' })).status,
    ).toBe('forbidden');
    expect(redenen(await doe({}))).toBe('decided');
    expect(redenen(await world.doe(adviseur, taakverdelingVaststellen, { taak }))).toEqual(['vier-ogen']);
  });

  test('vanaf de dag dat de gemeenten de taak hebben, hoort de inkoper wie het doet', async () => {
    await verleg('gemeente', '2024-03-01');
    expect(redenen(await wijzig())).toEqual(['product-bestaat-niet']);
    await world.zetKlok('2024-03-01T09:00');
    const result = await wijzig();
    expect(result).toMatchObject({ status: 'refused', reasons: [{ code: 'taak-bij-gemeente' }] });
    const view = await world.vraag(inkoper, taakInzien, { taak });
    expect(view?.verdelingen.map(({ bij, van, tot }) => [bij, van?.toString(), tot?.toString()])).toEqual([
      ['gemeente', '2024-03-01', undefined],
      ['uitvoeringsorganisatie', undefined, '2024-02-29'],
    ]);
  });

  test('een gezamenlijke taak, of een taak zonder deze handeling, houdt niemand tegen', async () => {
    await verleg('samen', '2024-03-02');
    await world.zetKlok('2024-03-02T09:00');
    expect(redenen(await wijzig())).toEqual(['product-bestaat-niet']);
    await verleg('anders', '2024-03-03');
    await world.zetKlok('2024-03-03T09:00');
    expect(redenen(await wijzig())).toEqual(['taak-bij-anders']);
    await world.lukt(adviseur, taakKoppelen, { taak, acten: [], volgt: [], gemeenterol: 'toegang' });
    expect(redenen(await wijzig())).toEqual(['product-bestaat-niet']);
  });
});

test('na vastgestelde tarieven vindt elke gemeente haar taak op de lijst, en haalt haar er weer af', async () => {
  const [gemeente = ''] = world.gemeenten;
  const financien = world.iemand('gemeente', gemeente, 'financien');
  const open = async () => (await world.alsof(financien, (context) => readTasks(context))).map(({ soort }) => soort);
  expect(await open()).toEqual([]);
  await stelTarievenVast(world, '2025-01-01', 'ambulant-jeugd');
  await world.bezorg();
  expect(await open()).toContain('regio/taak-uitvoeren');
  expect((await world.vraag(financien, taakInzien, { taak: 'begroting-bijstellen' }))?.opMijnLijst).toBe(true);
  await world.lukt(financien, taakGedaan, { taak: 'begroting-bijstellen' });
  expect(await open()).not.toContain('regio/taak-uitvoeren');
});
