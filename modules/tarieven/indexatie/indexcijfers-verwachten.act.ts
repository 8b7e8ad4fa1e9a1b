// SPDX-License-Identifier: EUPL-1.2
import { datumOp } from '#libs/kernel';
import { type ActContext, makeContext } from '#platform/context';
import { namens } from '#platform/handler';
import { platformHoed, underHat } from '#platform/hoed';
import { readClock } from '#platform/klok';
import type { Omgeving } from '#platform/omgeving';
import {
  insertMelding,
  readOnverteld,
  readVerbandenMetVerwacht,
  type VerwachteCijfers,
} from './indexkalender.store.ts';

const self = 'tarieven/indexcijfers-verwachten';
/** The kind of task by which somebody is asked to enter figures that were published. */
export const cijfertaak = 'tarieven/indexcijfer-invoeren';

/** The figures of a publication as a subject: its code and the year that it is about. */
export const publicatieVan = ({ code, jaar }: Pick<VerwachteCijfers, 'code' | 'jaar'>): string => `${code}-${jaar}`;

/** Asks for index figures in the month in which they are published. @returns how many publications were told of */
export async function indexcijfersVerwachten(omgeving: Omgeving): Promise<number> {
  const verbanden = await underHat(omgeving.database, platformHoed, null, async (tx) =>
    readVerbandenMetVerwacht(tx, datumOp(await readClock(tx))),
  );
  let verteld = 0;
  for (const verband of verbanden) {
    const hoed = namens('verband', verband);
    verteld += await underHat(omgeving.database, hoed, null, async (tx) => {
      const context = await makeContext(omgeving, tx, { persoon: null, naam: 'Inkoopregie', hoed });
      return vertel(context, verband);
    });
  }
  if (verteld > 0) omgeving.wake();
  return verteld;
}

async function vertel(context: ActContext, verband: string): Promise<number> {
  let verteld = 0;
  for (const publicatie of await readOnverteld(context.tx, verband, context.vandaag)) {
    if (!(await insertMelding(context.tx, verband, publicatie, context.nu))) continue;
    verteld += 1;
    const { naam, jaar, reeksen, stand, vanaf } = publicatie;
    const onderwerp = { soort: 'indexpublicatie', id: publicatieVan(publicatie) };
    await context.taakOpenen({
      rol: 'inkoper',
      soort: cijfertaak,
      onderwerp,
      gegevens: { naam, jaar: String(jaar), reeksen: reeksen.join(', '), stand },
      uiterlijk: vanaf.add({ months: 1 }).subtract({ days: 1 }),
    });
    await context.gebeurd({ act: self, onderwerp, na: { jaar, stand, reeksen: [...reeksen] } });
  }
  return verteld;
}
