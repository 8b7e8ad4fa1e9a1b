// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSession } from '../test/support/mensen.ts';
import { openWorld, type World } from '../test/support/world.ts';
import { platformHoed } from './hoed.ts';
import { findPerson, savePerson } from './identiteit.ts';
import { closeSession, readSession, switchHat } from './sessie.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await savePerson(world.omgeving, {
    issuer: 'https://aanmelden.example',
    subject: 'twee-petten',
    naam: 'Robin de Graaf',
    voorbeeld: true,
    hoeden: [
      { soort: 'verband', code: world.verband, naam: 'De regio', rollen: ['inkoper'] },
      { soort: 'gemeente', code: '0513', naam: 'Gouda', rollen: ['toegang', 'financien'] },
    ],
  });
});
afterAll(() => world.sluit());

const signedIn = async (): Promise<string> => {
  const person = await findPerson(world.omgeving, 'https://aanmelden.example', 'twee-petten');
  const token = person && (await openSession(world.omgeving, person));
  if (!token) throw new Error('geen sessie');
  return token;
};

describe('een sessie', () => {
  test('begint met één hoed en kent de andere', async () => {
    const sessie = await readSession(world.omgeving, await signedIn());
    expect(sessie?.wie).toMatchObject({ naam: 'Robin de Graaf', hoed: { soort: 'verband', rollen: ['inkoper'] } });
    expect(sessie?.hoeden).toHaveLength(2);
  });

  test('wisselt alleen naar een eigen hoed', async () => {
    const token = await signedIn();
    await switchHat(world.omgeving, token, 'gemeente', '0513');
    expect((await readSession(world.omgeving, token))?.wie.hoed).toMatchObject({
      code: '0513',
      rollen: ['financien', 'toegang'],
    });
    await switchHat(world.omgeving, token, 'gemeente', '1901');
    expect((await readSession(world.omgeving, token))?.wie.hoed.code).toBe('0513');
  });

  test('eindigt bij afmelden, en vanzelf als haar tijd om is', async () => {
    const token = await signedIn();
    await closeSession(world.omgeving, token);
    expect(await readSession(world.omgeving, token)).toBeUndefined();
    const other = await signedIn();
    const platform = { persoon: null, naam: 'Proef', hoed: platformHoed };
    await world.sql(platform, (tx) =>
      sql`update platform.sessies set verloopt = ${Temporal.Now.instant()}`.execute(tx),
    );
    expect(await readSession(world.omgeving, other)).toBeUndefined();
  });

  test('loopt door als de klok van een proef een jaar verspringt', async () => {
    const token = await signedIn();
    await world.zetKlok('2025-02-01T09:00');
    expect(await readSession(world.omgeving, token)).toBeDefined();
  });

  test('is er niet voor een onbekende, en niet met een verzonnen sleutel', async () => {
    expect(await findPerson(world.omgeving, 'https://elders.example', 'twee-petten')).toBeUndefined();
    expect(await readSession(world.omgeving, 'verzonnen')).toBeUndefined();
  });
});
