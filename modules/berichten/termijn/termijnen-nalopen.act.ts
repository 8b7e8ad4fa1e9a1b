// SPDX-License-Identifier: EUPL-1.2
import { datumOp } from '#libs/kernel';
import { makeContext } from '#platform/context';
import { namens } from '#platform/handler';
import { platformHoed, underHat } from '#platform/hoed';
import { readClock } from '#platform/klok';
import type { Omgeving } from '#platform/omgeving';
import { readGemeentenMetVerstreken, readVerstreken, updateGemeld } from './termijn.store.ts';

const self = 'berichten/termijn-verstrijken';

/**
 * Holds the open terms against the clock, and tells once of each that has passed. What is late is seen in every list
 * without this; it only brings it to the work lists. @returns how many were told
 */
export async function termijnenNalopen(omgeving: Omgeving): Promise<number> {
  const gemeenten = await underHat(omgeving.database, platformHoed, null, async (tx) =>
    readGemeentenMetVerstreken(tx, datumOp(await readClock(tx))),
  );
  let verteld = 0;
  for (const gemeente of gemeenten) verteld += await meld(omgeving, gemeente);
  if (verteld > 0) omgeving.wake();
  return verteld;
}

const meld = (omgeving: Omgeving, gemeente: string): Promise<number> => {
  const hoed = namens('gemeente', gemeente);
  return underHat(omgeving.database, hoed, null, async (tx) => {
    const context = await makeContext(omgeving, tx, { persoon: null, naam: 'Inkoopregie', hoed });
    const verstreken = await readVerstreken(tx, gemeente, context.vandaag);
    for (const termijn of verstreken) {
      await updateGemeld(tx, termijn, context.nu);
      const { bericht, uiterlijk, ...na } = termijn;
      await context.gebeurd({
        act: self,
        verwerking: null,
        onderwerp: { soort: 'bericht', id: bericht },
        na: { ...na, uiterlijk: uiterlijk.toString() },
      });
    }
    return verstreken.length;
  });
};
