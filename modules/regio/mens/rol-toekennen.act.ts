// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { rollen, werkrollen, zelf } from '#platform/hoed';
import { dag, id, keuze, langeTekst } from '#platform/invoer';
import { lockPeople, readMedewerkers, saveRol } from '#platform/mensen';
import { rolToekenbaar } from './rol-toekenbaar.rule.ts';
import { passendeRollen } from './rolkeuze.query.ts';

const self = 'regio/rol-toekennen';

/** Gives a colleague a role, from a day on and if need be for a time. Nobody gives a role to themselves. */
export const rolToekennen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  invoer: z.object({
    persoon: id(),
    rol: keuze(werkrollen),
    van: dag().optional(),
    tot: dag().optional(),
    reden: langeTekst(500),
  }),
  run: async (context, { persoon, rol, van = context.vandaag, tot = null, reden }) => {
    await lockPeople(context);
    const [medewerker] = await readMedewerkers(context, persoon);
    if (!medewerker) return refused(reason('medewerker-onbekend'));
    const outcome = rolToekenbaar({
      rolnaam: rollen[rol],
      past: passendeRollen(context).includes(rol),
      aanZichzelf: zelf(context.wie).includes(persoon),
      nieuw: { van, tot },
      bestaand: medewerker.rollen.find((een) => een.rol === rol) ?? null,
      vandaag: context.vandaag,
    });
    if (outcome.status !== 'decided') return outcome;
    await saveRol(context, persoon, { rol, ...outcome.value });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'persoon', id: persoon },
      na: { rol, van: van.toString(), tot: tot?.toString() ?? null, reden },
    });
    return decided({ persoon, rol }, outcome.steps);
  },
});
