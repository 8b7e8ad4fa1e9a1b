// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import { underHat } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { roomsFor } from './navigatie.ts';
import { verzoek } from './omgeving.ts';

export type HuisView = Awaited<ReturnType<typeof loadHuis>>;

/** What stands around every page: who is looking, where they may go, and how much work waits. */
export async function loadHuis(context: Readonly<RouterContextProvider>, pad: string) {
  const { omgeving, sessie, nu, foutId, thema } = context.get(verzoek);
  const demo = omgeving.productie ? null : { nu: nu.toString() };
  if (!sessie) return { pad, demo, foutId, thema, persoon: null, kamers: [], taken: 0 };
  const { wie, hoeden } = sessie;
  const taken = await underHat(omgeving.database, wie.hoed, wie.persoon, (tx) => readTasks({ tx, wie, nu }));
  return {
    pad,
    demo,
    foutId,
    thema,
    persoon: { naam: wie.naam, hoed: wie.hoed, hoeden },
    kamers: roomsFor(wie.hoed.rollen).map(({ naam, titel }) => ({ naam, titel })),
    taken: taken.length,
  };
}
