// SPDX-License-Identifier: EUPL-1.2
import { datumOp } from '#libs/kernel';
import { type ActContext, makeContext } from '#platform/context';
import { namens } from '#platform/handler';
import { platformHoed, underHat } from '#platform/hoed';
import { readClock } from '#platform/klok';
import type { Omgeving } from '#platform/omgeving';
import { herinneringNodig } from './herinnering.rule.ts';
import {
  insertHerinnering,
  type Moment,
  type Momentsoort,
  readMomenten,
  readVerbandenMetMoment,
} from './herinnering.store.ts';

const self = 'beleid/herinneren';

/** What the work list asks as the day of something comes near. */
const taakBij: Readonly<Record<Momentsoort, string>> = {
  motie: 'beleid/motie-uitvoeren',
  evaluatie: 'beleid/evaluatie-uitvoeren',
  ontwikkelopgave: 'beleid/ontwikkelopgave-stap-zetten',
  pilot: 'beleid/pilot-besluiten',
};

/** Takes the reminder off the work list again: the thing is done, or its day has changed. */
export const herinneringAfronden = (context: ActContext, soort: Momentsoort, onderwerp: string): Promise<void> =>
  context.taakAfronden(taakBij[soort], onderwerp);

/** Puts what comes near on the work lists, again and again until it is done. @returns how many were told */
export async function herinneringenNalopen(omgeving: Omgeving): Promise<number> {
  const verbanden = await underHat(omgeving.database, platformHoed, null, async (tx) =>
    readVerbandenMetMoment(tx, datumOp(await readClock(tx))),
  );
  let verteld = 0;
  for (const verband of verbanden) verteld += await herinner(omgeving, verband);
  if (verteld > 0) omgeving.wake();
  return verteld;
}

const herinner = (omgeving: Omgeving, verband: string): Promise<number> => {
  const hoed = namens('verband', verband);
  return underHat(omgeving.database, hoed, null, async (tx) => {
    const context = await makeContext(omgeving, tx, { persoon: null, naam: 'Inkoopregie', hoed });
    let verteld = 0;
    for (const moment of await readMomenten(tx, verband, context.vandaag))
      if (await vertel(context, verband, moment)) verteld += 1;
    return verteld;
  });
};

async function vertel(context: ActContext, verband: string, moment: Moment): Promise<boolean> {
  const { soort, onderwerp, naam, uiterlijk, verteld } = moment;
  const nodig = herinneringNodig(uiterlijk, context.vandaag, verteld);
  if (nodig.status !== 'decided' || nodig.value === null) return false;
  if (!(await insertHerinnering(context.tx, verband, moment, nodig.value, context.nu))) return false;
  await herinneringAfronden(context, soort, onderwerp);
  await context.taakOpenen({
    rol: 'beleidsadviseur',
    soort: taakBij[soort],
    onderwerp: { soort, id: onderwerp },
    gegevens: { naam },
    uiterlijk,
  });
  await context.gebeurd({
    act: self,
    onderwerp: { soort, id: onderwerp },
    na: { uiterlijk: uiterlijk.toString(), dagenVooraf: nodig.value },
  });
  return true;
}
