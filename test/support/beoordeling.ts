// SPDX-License-Identifier: EUPL-1.2
import { inschrijvingBeoordelen, inschrijvingIndienen } from '#modules/inkoop';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { publiceerProcedure, vulInschrijvingIn } from './inkoop.ts';
import { openWorld, type World } from './world.ts';

/** A world with a published procedure, two who judge and one who decides. */
export async function openBeoordeling() {
  const world = await openWorld();
  const procedure = await publiceerProcedure(world);
  return {
    world,
    procedure,
    ayse: world.iemand('verband', world.verband, 'inkoper'),
    bram: world.iemand('verband', world.verband, 'inkoper'),
    directeur: world.iemand('verband', world.verband, 'programmadirecteur'),
  };
}

/** Someone's inschrijving, handed in; the clock stands on a day after closing. @returns its identifier */
export async function dienInschrijvingIn(world: World, aanbieder: Wie, procedure: string): Promise<string> {
  await world.zetKlok('2024-05-01T10:00');
  const inschrijving = await vulInschrijvingIn(world, aanbieder, {
    procedure,
    producten: ['begeleiding-regulier', 'basis-ggz'],
  });
  await world.lukt(aanbieder, inschrijvingIndienen, { inschrijving });
  await world.bezorg();
  await world.zetKlok('2024-06-10T10:00');
  return inschrijving;
}

/** Why something was refused, as codes; or how else it ended. */
export const codes = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;

/** The kinds of task that somebody has about one inschrijving. */
export const takenOver = (world: World, wie: Wie, inschrijving: string) =>
  world.alsof(wie, async (context) =>
    (await readTasks(context)).filter(({ onderwerp }) => onderwerp.id === inschrijving).map(({ soort }) => soort),
  );

/** What comes next for an inschrijving, or the view while that is not known. */
export async function vervolgVan(world: World, wie: Wie, inschrijving: string) {
  const view = await world.vraag(wie, inschrijvingBeoordelen, { id: inschrijving });
  return view?.verzegeld === false && view.toetsing.vervolg.status === 'decided' ? view.toetsing.vervolg.value : view;
}
