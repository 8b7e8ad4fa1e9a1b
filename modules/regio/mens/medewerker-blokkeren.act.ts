// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { block, lockPeople, readMedewerkers, unblock } from '#platform/mensen';
import { endSessionsOf } from '#platform/sessielijst';
import { andereBeheerders } from './beheerders.query.ts';
import { blijftBeheerd, geldtOp } from './rolperiode.ts';

const blokkeren = 'regio/medewerker-blokkeren';
const deblokkeren = 'regio/medewerker-deblokkeren';
const invoer = z.object({ persoon: id(), reden: langeTekst(500) });

/** Keeps somebody out of the own organisation at once: all their sessions end, and no role here counts. */
export const medewerkerBlokkeren = defineAct({
  naam: blokkeren,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  invoer,
  run: async (context, { persoon, reden }) => {
    await lockPeople(context);
    const [medewerker] = await readMedewerkers(context, persoon);
    if (!medewerker) return refused(reason('medewerker-onbekend'));
    const beheert = medewerker.rollen.some((een) => een.rol === 'beheerder' && geldtOp(een, context.vandaag));
    if (beheert && !blijftBeheerd(await andereBeheerders(context, persoon), context.vandaag.subtract({ days: 1 })))
      return refused(reason('laatste-beheerder'));
    if (!(await block(context, persoon))) return refused(reason('al-geblokkeerd'));
    await endSessionsOf(context, persoon);
    await context.gebeurd({ act: blokkeren, onderwerp: { soort: 'persoon', id: persoon }, na: { reden } });
    return decided({ persoon });
  },
});

/** Lets them in again; they sign in anew. */
export const medewerkerDeblokkeren = defineAct({
  naam: deblokkeren,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  invoer,
  run: async (context, { persoon, reden }) => {
    await lockPeople(context);
    const [medewerker] = await readMedewerkers(context, persoon);
    if (!medewerker) return refused(reason('medewerker-onbekend'));
    if (!(await unblock(context, persoon))) return refused(reason('niet-geblokkeerd'));
    await context.gebeurd({ act: deblokkeren, onderwerp: { soort: 'persoon', id: persoon }, na: { reden } });
    return decided({ persoon });
  },
});
