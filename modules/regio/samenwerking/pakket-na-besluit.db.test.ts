// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { savePerson } from '#platform/identiteit';
import { laadRegio } from '#platform/pakket';
import { openWorld, type World } from '../../../test/support/world.ts';
import { deelnameVoorstellen, gremiumInzien, samenwerkingInzien, voorstelBesluiten, zetelToekennen } from '../index.ts';

let world: World;
let boven: string;
beforeAll(async () => {
  world = await openWorld();
  boven = await mkdtemp(join(tmpdir(), 'regio-'));
  await laatToetreden();
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

const adviseur = () => world.iemand('verband', world.verband, 'beleidsadviseur');

/** All colleges decide that one gemeente more takes part. */
async function laatToetreden(): Promise<void> {
  const toetreden = { samenwerking: world.verband, wat: 'toetreden', naam: 'Nieuwdorp', gemeente: '9999' };
  const reden = 'Zo is het afgesproken.';
  const { voorstel } = await world.lukt(adviseur(), deelnameVoorstellen, { ...toetreden, dag: '2024-03-01', reden });
  for (const gemeente of world.gemeenten)
    await world.lukt(world.iemand('gemeente', gemeente, 'college'), voorstelBesluiten, {
      voorstel,
      motivering: 'Wij stemmen hiermee in.',
    });
  await world.bezorg();
}

test('wie zitting heeft voor een gemeente die bij besluit toetrad, staat er met de naam daarvan', async () => {
  await world.zetKlok('2024-03-02T09:00');
  const hoed = { soort: 'gemeente', code: '9999', naam: 'Nieuwdorp', rollen: ['college'] } as const;
  const naam = 'Nadia';
  const wie = { issuer: 'proef', subject: 'nadia', naam, voorbeeld: true, hoeden: [hoed] };
  const persoon = await savePerson(world.omgeving, wie);
  const college = { persoon, naam, hoed, niveau: 'substantieel' as const };
  const zetel = { gremium: 'colleges', persoon, van: '2024-03-01', reden: 'Portefeuille jeugd.' };
  await world.lukt(college, zetelToekennen, zetel);
  const view = await world.vraag(college, gremiumInzien, { code: 'colleges' });
  expect(view?.zetels.map(({ gemeentenaam }) => gemeentenaam)).toEqual(['Nieuwdorp']);
});

test.each(['2024-03-01', 'onbekend'])(
  'een nieuwer pakket noemt wie al toetrad bij besluit: dat laadt, en het besluit blijft staan (%s)',
  async (lidSinds) => {
    const nieuwdorp = async () =>
      (await world.vraag(adviseur(), samenwerkingInzien, { code: world.verband, op: null }))?.deelnames
        .filter(({ naam }) => naam === 'Nieuwdorp')
        .map(({ van, begonnenDoor }) => [String(van), begonnenDoor !== null]);
    expect(await laadMet(lidSinds)).toMatchObject({ ok: true });
    expect(await nieuwdorp()).toEqual([['2024-03-01', true]]);
  },
);
