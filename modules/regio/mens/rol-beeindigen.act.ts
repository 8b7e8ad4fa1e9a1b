// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { werkrollen } from '#platform/hoed';
import { dag, id, keuze, langeTekst } from '#platform/invoer';
import { lockPeople, readMedewerkers, saveRol } from '#platform/mensen';
import { andereBeheerders } from './beheerders.query.ts';
import { rolBeeindigbaar } from './rol-beeindigbaar.rule.ts';

const self = 'regio/rol-beeindigen';

/** Ends a role after a day; without a day at once, also in sessions that run. */
export const rolBeeindigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  invoer: z.object({ persoon: id(), rol: keuze(werkrollen), tot: dag().optional(), reden: langeTekst(500) }),
  run: async (context, { persoon, rol, tot, reden }) => {
    await lockPeople(context);
    const [medewerker] = await readMedewerkers(context, persoon);
    if (!medewerker) return refused(reason('medewerker-onbekend'));
    const bestaand = medewerker.rollen.find((een) => een.rol === rol) ?? null;
    const laatsteDag = tot ?? context.vandaag.subtract({ days: 1 });
    const outcome = rolBeeindigbaar({
      ...{ bestaand, laatsteDag, vandaag: context.vandaag },
      andereBeheerders: rol === 'beheerder' ? await andereBeheerders(context, persoon) : null,
    });
    if (outcome.status !== 'decided') return outcome;
    await saveRol(context, persoon, { rol, van: bestaand?.van ?? null, tot: laatsteDag });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'persoon', id: persoon },
      na: { rol, tot: laatsteDag.toString(), reden },
    });
    return decided({ persoon, rol }, outcome.steps);
  },
});
