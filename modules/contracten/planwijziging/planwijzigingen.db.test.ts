// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { ask, NotAllowed } from '#platform/query';
import { sluitOvereenkomst } from '../../../test/support/overeenkomst.ts';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { planversiesInzien } from '../index.ts';

let world: World;
let directeur: Wie;
let boven: string;
beforeAll(async () => {
  world = await openWorld();
  directeur = world.iemand('verband', world.verband, 'programmadirecteur');
  boven = await mkdtemp(join(tmpdir(), 'regio-'));
  await stelTarievenVast(world, '2025-01-01', 'ambulant-jeugd');
  await sluitOvereenkomst(world, world.iemand('aanbieder', '99000001', 'aanbieder'));
  await laad('2025-06-01T09:00', 'signaalProcent: 70', 'signaalProcent: 65');
});
afterAll(async () => {
  await world?.sluit();
  await rm(boven, { recursive: true });
});

/** Loads the plan again at a moment, with something else in one place and the same version. */
const laad = async (lokaal: string, van: string, naar: string) => {
  const map = join(boven, world.verband);
  await cp(`regios/${world.verband}`, map, { recursive: true });
  const file = join(map, 'contracten.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(van, naar));
  await world.zetKlok(lokaal);
  expect(await laadRegio(world.omgeving, map)).toMatchObject({ ok: true });
};
const versies = (van: string | null = null, naar: string | null = null) =>
  world.vraag(directeur, planversiesInzien, { verband: world.verband, van, naar });

describe('de versies van een plan', () => {
  test('blijven bewaard, ook onder hetzelfde nummer, met de dag van laden en wat er verschilt', async () => {
    const view = await versies();
    expect(view?.versies).toHaveLength(2);
    expect(view?.naar?.geladen.toString()).toMatch(/^2025-06-01T07:00/);
    expect(view?.wijzigingen).toMatchObject([
      { soort: 'gewijzigd', waar: 'contracten.budgetplafond', bron: { paragraaf: expect.any(String) } },
    ]);
  });

  test('zijn ook andersom te vergelijken', async () => {
    const view = await versies();
    const [nieuw, oud] = view?.versies ?? [];
    const andersom = await versies(nieuw?.hash ?? null, oud?.hash ?? null);
    expect(andersom?.wijzigingen[0]?.velden).toEqual([{ naam: 'signaalProcent', was: '65', wordt: '70' }]);
  });

  test('noemen de aanbieders met een overeenkomst onder wat verandert', async () => {
    expect((await versies())?.wijzigingen[0]?.voor.length).toBeGreaterThan(0);
  });

  test('keren terug als het eerste plan weer wordt geladen, ook op een klok die is teruggezet', async () => {
    await laad('2024-03-01T09:00', '', '');
    const view = await versies();
    expect(view?.versies).toHaveLength(2);
    expect(view?.wijzigingen[0]?.velden).toEqual([{ naam: 'signaalProcent', was: '65', wordt: '70' }]);
  });

  test('zijn er niet voor een regio die hier niet werkt, en niet voor elke rol', async () => {
    expect(
      await world.vraag(directeur, planversiesInzien, { verband: 'elders', van: null, naar: null }),
    ).toBeUndefined();
    const inkoper = world.iemand('verband', world.verband, 'inkoper');
    const vraag = { verband: world.verband, van: null, naar: null };
    await expect(ask(world.omgeving, inkoper, planversiesInzien, vraag)).rejects.toThrow(NotAllowed);
  });
});
