// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import type { Wie } from '#platform/hoed';
import { dienTariefvoorstelIn, maakProductenCompleet } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  functiemixKiezen,
  kostprijsInzien,
  kostprijzenBerekenen,
  tariefInzien,
  tariefprocesInzien,
  tariefprocesOpenen,
  tariefvoorstelVaststellen,
  tarievenInzien,
} from '../index.ts';
import { leesMotivering } from '../motivering/motivering.query.ts';
import { documentVan } from '../motivering/motiveringsdocument.query.ts';

let world: World;
let inkoper: Wie;
let proces: string;
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';

beforeAll(async () => {
  world = await openWorld({
    anders: { pagina: 'tarieven.yaml', tekst: [['differentiatie: true', 'differentiatie: false']] },
  });
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  await maakProductenCompleet(world, contract);
  const begin = { contract, ingang: '2025-01-01', voorbeeld: true };
  ({ proces } = await world.lukt(inkoper, tariefprocesOpenen, begin));
});
afterAll(() => world?.sluit());

const berekenen = () => world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
const rijen = async (wie: Wie) => (await world.vraag(wie, tarievenInzien, { contract }))?.rijen ?? [];
const tarief = async (wie: Wie) => {
  const id = (await rijen(wie)).find((rij) => rij.product === product)?.gewoon?.id ?? '';
  return world.vraag(wie, tariefInzien, { id });
};
const mbo = async (wie: Wie) => {
  const grond = await world.vraag(wie, kostprijsInzien, { id: (await tarief(wie))?.kostprijs?.id ?? '' });
  const view = await world.vraag(wie, kostprijsInzien, { id: grond?.basis?.kostprijs ?? '' });
  const { bewijs } = view?.kostprijs ?? {};
  return bewijs?.rule === 'tarieven/kostprijs-berekenen' ? bewijs.input.functiemix[0]?.procent : null;
};
const waitsForPrice = async () => {
  const view = await world.vraag(inkoper, tariefprocesInzien, { id: proces });
  return view?.stappen.find(({ soort }) => soort === 'concept-tarief')?.redenen.map(({ code }) => code);
};

test('without a tariff for each CAO there is one tariff, built up as the computation it rests on', async () => {
  await berekenen();
  expect(new Set((await rijen(inkoper)).map(({ cao }) => cao))).toEqual(new Set(['basis']));
  const view = await tarief(inkoper);
  expect(view?.tarief.bedrag).toBe(116);
  expect(view?.opbouw?.bedrag).toBe(116);
  expect(view?.opbouw?.regels.map(({ element }) => element)).toContain('c');
  expect(await mbo(inkoper)).toBe('60');
});

test('another mix has to be computed with, also where the amount stays what it was', async () => {
  await world.lukt(inkoper, functiemixKiezen, {
    proces,
    product,
    wijze: 'eigen',
    eigen: { 'begeleider-mbo': '58', 'hulpverlener-hbo': '42' },
    motivering: 'Zo is het werk verdeeld.',
  });
  expect(await waitsForPrice()).toEqual(['kostprijs-met-andere-mix']);
  await berekenen();
  expect(await waitsForPrice()).toEqual([]);
  expect((await tarief(inkoper))?.tarief.bedrag).toBe(116);
  expect(await mbo(inkoper)).toBe('58');
  await berekenen();
  expect(await mbo(inkoper)).toBe('58');
});

test('once adopted everyone reads what it consists of, and before that no provider', async () => {
  const aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
  const grond = (await world.vraag(inkoper, kostprijsInzien, { id: (await tarief(inkoper))?.kostprijs?.id ?? '' }))
    ?.basis;
  const opened = () => world.vraag(aanbieder, kostprijsInzien, { id: grond?.kostprijs ?? '' });
  expect(await opened()).toBeNull();
  const voorstel = await dienTariefvoorstelIn(world);
  for (const gemeente of world.gemeenten)
    await world.lukt(world.iemand('gemeente', gemeente, 'college'), tariefvoorstelVaststellen, {
      voorstel,
      motivering: 'De tarieven zijn zorgvuldig opgebouwd.',
    });
  await world.bezorg();
  expect(await opened()).toMatchObject({ opbouw: { bedrag: 116 } });
  expect((await tarief(aanbieder))?.opbouw?.bedrag).toBe(116);
});

test('its motivation splits the price by the law, as computed under the CAO it rests on', async () => {
  const document = await world.alsof(inkoper, async (context) => {
    const motivering = await leesMotivering(context, contract, datum('2025-01-01'));
    return motivering && documentVan(motivering);
  });
  const text = JSON.stringify(document?.onderdelen);
  expect(text).not.toContain('is een opbouw bewaard');
  expect(text).toContain('Onder de Jeugdwet vallen');
  expect(text).toMatch(/58\s% Begeleider, mbo/);
  expect(text).not.toMatch(/60\s% Begeleider, mbo\\n40/);
});
