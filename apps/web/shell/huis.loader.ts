// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import { type Filter, isFilterlijst, readFilters } from '#platform/filter';
import { underHat } from '#platform/hoed';
import { countTasks } from '#platform/taak';
import { roomsFor } from './navigatie.ts';
import { verzoek } from './omgeving.ts';

export type HuisView = Awaited<ReturnType<typeof loadHuis>>;

/** What stands around every page: who is looking, where they may go, how much work waits, and their filters of this list. */
export async function loadHuis(context: Readonly<RouterContextProvider>, { pathname: pad, searchParams }: URL) {
  const { omgeving, sessie, nu, foutId, thema } = context.get(verzoek);
  const demo = omgeving.productie ? null : { nu: nu.toString() };
  const lijst = pad.slice(1);
  const none: readonly Filter[] = [];
  if (!sessie) return { pad, demo, foutId, thema, persoon: null, kamers: [], taken: 0, filters: none, gekozen: {} };
  const { wie, hoeden } = sessie;
  const { taken, filters } = await underHat(omgeving.database, wie.hoed, wie.persoon, async (tx) => ({
    taken: await countTasks({ tx, wie }),
    filters: isFilterlijst(lijst)
      ? await readFilters({ tx, wie }, lijst)
      : pad === '/'
        ? await readFilters({ tx, wie })
        : none,
  }));
  return {
    pad,
    demo,
    foutId,
    thema,
    persoon: { naam: wie.naam, hoed: wie.hoed, hoeden },
    kamers: roomsFor(wie.hoed.rollen).map(({ naam, titel }) => ({ naam, titel })),
    taken,
    filters,
    gekozen: isFilterlijst(lijst) ? gekozenIn(searchParams) : {},
  };
}

/** What is chosen above a list; which page of it one reads is no choice. */
const gekozenIn = (params: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries([...params].filter(([veld, waarde]) => waarde !== '' && veld !== 'pagina' && veld !== 'na'));
