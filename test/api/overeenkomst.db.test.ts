// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meldToelating, sluitOvereenkomst, vindOvereenkomst } from '../support/overeenkomst.ts';
import { stelTarievenVast } from '../support/tarieven.ts';
import { openWorld, type World } from '../support/world.ts';
import { type Klant, openInterface } from './klant.ts';

describe('de tekst van een overeenkomst in concept', () => {
  let world: World;
  let inkoper: Klant;
  let aanbieder: Klant;

  beforeAll(async () => {
    world = await openWorld();
    const deur = openInterface(world.omgeving);
    inkoper = await deur.iemand('verband', world.verband, 'inkoper');
    aanbieder = await deur.iemand('aanbieder', '99000001', 'aanbieder');
    await stelTarievenVast(world);
  });
  afterAll(() => world.sluit());

  test('is voor de inkoper een bestand voor Word, en voor de aanbieder nog niets', async () => {
    const linde = world.iemand('aanbieder', '99000001', 'aanbieder');
    await meldToelating(world, linde);
    const pad = `/overeenkomsten/${await vindOvereenkomst(world, linde)}/concept`;
    const answer = await inkoper.haal(pad);
    expect(answer.status).toBe(200);
    expect(answer.koppen.get('Content-Type')).toContain('wordprocessingml.document');
    expect(answer.koppen.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''overeenkomst-concept.docx");
    expect(answer.tekst.startsWith('PK')).toBe(true);
    expect((await aanbieder.haal(pad)).status).toBe(404);
  });

  test('is er niet meer als beide hebben ondertekend', async () => {
    const buur = world.iemand('aanbieder', '99000002', 'aanbieder');
    const getekend = await sluitOvereenkomst(world, buur);
    expect((await inkoper.haal(`/overeenkomsten/${getekend}/concept`)).status).toBe(404);
  });
});
