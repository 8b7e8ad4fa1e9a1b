// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Vergelijking, vergelijkingInzien } from '#modules/verantwoording';
import { bewaarPlan } from '#platform/pakket';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const naam of ['ijsselland', 'zuid-holland-zuid']) await bewaarPlan(world.omgeving, `regios/${naam}`);
});
afterAll(() => world?.sluit());

const vergelijk = (...verbanden: readonly string[]) =>
  world.vraag(world.iemand('verband', world.verband, 'inkoper'), vergelijkingInzien, { verbanden });
const rij = (vergelijking: Vergelijking | undefined, titel: string, onderwerp: string) =>
  vergelijking?.delen.find((deel) => deel.titel === titel)?.rijen.find((found) => found.onderwerp === onderwerp);
const teksten = (gevonden: ReturnType<typeof rij>) => gevonden?.cellen.map((cel) => cel.map(({ tekst }) => tekst));

test('hetzelfde onderwerp staat op dezelfde rij, met zijn plaats', async () => {
  const naast = await vergelijk('ijsselland', 'midden-holland', 'zuid-holland-zuid');
  expect(naast?.plannen.map(({ verband }) => verband)).toEqual(['ijsselland', 'midden-holland', 'zuid-holland-zuid']);
  const aantal = rij(naast, 'Wie werkt samen', 'Aantal gemeenten');
  expect(teksten(aantal)).toEqual([['11'], ['5'], ['onbekend']]);
  expect(aantal?.verschilt).toBe(true);
  expect(aantal?.cellen[0]?.[0]?.bron).toMatchObject({ document: 'raadsinformatie' });
  expect(teksten(rij(naast, 'Segmenten', 'Crisis'))).toEqual([['Crisisfunctie'], ['Crisis'], ['Crisis']]);
  expect(rij(naast, 'Toegang en normen', 'Afwijken van de norm')?.cellen.map(({ length }) => length)).toEqual([
    0, 0, 1,
  ]);
});

test('met één plan, of een dat er niet is, valt er niets te vergelijken', async () => {
  expect(await vergelijk('ijsselland')).toBeUndefined();
  expect(await vergelijk('ijsselland', 'nergens')).toBeUndefined();
});
