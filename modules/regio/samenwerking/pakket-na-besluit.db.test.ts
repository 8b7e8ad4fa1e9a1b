// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { laadRegio } from '#platform/pakket';
import { openWorld, type World } from '../../../test/support/world.ts';
import { deelnameVoorstellen, samenwerkingInzien, voorstelBesluiten } from '../index.ts';

let world: World;
let boven: string;
beforeAll(async () => {
  world = await openWorld();
  boven = await mkdtemp(join(tmpdir(), 'regio-'));
});
afterAll(async () => {
  await world?.sluit();
  await rm(boven, { recursive: true });
});

/** Loads the plan with one gemeente more. */
const laadMet = async (lidSinds: string) => {
  const map = join(boven, world.verband);
  await cp(`regios/${world.verband}`, map, { recursive: true });
  const bron = '{ document: inkoopplan, paragraaf: §1 }';
  const gemeente = `gemeenten:
  - { code: "9999", naam: Nieuwdorp, lidSinds: ${lidSinds}, lidTot: onbekend, codeBron: ${bron}, bron: ${bron} }`;
  const file = join(map, 'regio.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^gemeenten:$/m, gemeente));
  return laadRegio(world.omgeving, map);
};

test.each(['2024-03-01', 'onbekend'])(
  'een nieuwer pakket noemt wie al toetrad bij besluit: dat laadt, en het besluit blijft staan (%s)',
  async (lidSinds) => {
    const adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
    const nieuwdorp = async () =>
      (await world.vraag(adviseur, samenwerkingInzien, { code: world.verband, op: null }))?.deelnames
        .filter(({ naam }) => naam === 'Nieuwdorp')
        .map(({ van, begonnenDoor }) => [String(van), begonnenDoor !== null]);
    if ((await nieuwdorp())?.length === 0) {
      const toetreden = { samenwerking: world.verband, wat: 'toetreden', naam: 'Nieuwdorp', gemeente: '9999' };
      const reden = 'Zo is het afgesproken.';
      const { voorstel } = await world.lukt(adviseur, deelnameVoorstellen, { ...toetreden, dag: '2024-03-01', reden });
      for (const gemeente of world.gemeenten)
        await world.lukt(world.iemand('gemeente', gemeente, 'college'), voorstelBesluiten, {
          voorstel,
          motivering: 'Wij stemmen hiermee in.',
        });
      await world.bezorg();
    }
    expect(await laadMet(lidSinds)).toMatchObject({ ok: true });
    expect(await nieuwdorp()).toEqual([['2024-03-01', true]]);
  },
);
