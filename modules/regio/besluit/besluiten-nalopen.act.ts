// SPDX-License-Identifier: EUPL-1.2
import { datumOp } from '#libs/kernel';
import { makeContext } from '#platform/context';
import { readHistory } from '#platform/gebeurtenis';
import { namens } from '#platform/handler';
import { platformHoed, underHat } from '#platform/hoed';
import { readClock } from '#platform/klok';
import type { Omgeving } from '#platform/omgeving';
import { readAlsnogVolledig, readVerbandenMetVertrek } from './besluit.store.ts';
import { besluitgebeurtenis, besluitMelden } from './besluit-nemen.act.ts';

/**
 * Where the colleges decide and the last that had to has left, the others turn out to have decided: says so, so that
 * the decision takes effect. @returns how many were told
 */
export async function besluitenNalopen(omgeving: Omgeving): Promise<number> {
  const verbanden = await underHat(omgeving.database, platformHoed, null, async (tx) =>
    readVerbandenMetVertrek(tx, datumOp(await readClock(tx))),
  );
  let verteld = 0;
  for (const verband of verbanden) verteld += await loopNa(omgeving, verband);
  if (verteld > 0) omgeving.wake();
  return verteld;
}

const loopNa = (omgeving: Omgeving, verband: string): Promise<number> => {
  const hoed = namens('verband', verband);
  return underHat(omgeving.database, hoed, null, async (tx) => {
    const context = await makeContext(omgeving, tx, { persoon: null, naam: 'Inkoopregie', hoed });
    let verteld = 0;
    for (const besluit of await readAlsnogVolledig(tx, verband, context.vandaag)) {
      const before = await readHistory(tx, { soort: 'besluit', id: besluit.id });
      if (before.some(({ act }) => act === besluitgebeurtenis)) continue;
      await besluitMelden(context, besluit, { volledig: true, informeren: [] });
      verteld += 1;
    }
    return verteld;
  });
};
