// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { aangemelden, werkrollen, zelf } from '#platform/hoed';
import { listColleagues } from '#platform/identiteit';
import { dag, id, keuze, langeTekst } from '#platform/invoer';
import { lockPeople, readMedewerkers } from '#platform/mensen';
import { insertVervanging, readVervangingen } from '#platform/vervanging';
import { rolnamen } from './rolkeuze.query.ts';
import { geldtOp } from './rolperiode.ts';
import { vervangbaar } from './vervangbaar.rule.ts';

const self = 'regio/vervanging-vastleggen';

/**
 * Says who takes somebody's place from one day to another, with which roles: one's own, or as beheerder that of a
 * colleague. A seat in a gremium stays with its person.
 */
export const vervangingVastleggen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: aangemelden,
  invoer: z.object({
    persoon: id().optional(),
    vervanger: id(),
    rollen: z.array(keuze(werkrollen), 'Kies ten minste één rol.').min(1, 'Kies ten minste één rol.'),
    van: dag(),
    tot: dag(),
    reden: langeTekst(500),
  }),
  run: async (context, { persoon = context.wie.persoon ?? '', vervanger, rollen, van, tot, reden }) => {
    const { wie, vandaag } = context;
    await lockPeople(context);
    const [medewerker] = await readMedewerkers(context, persoon);
    if (!medewerker) return refused(reason('medewerker-onbekend'));
    const has = medewerker.rollen.filter((een) => geldtOp(een, van)).map(({ rol }) => rol);
    const outcome = vervangbaar({
      ...{ persoon, van, tot, vandaag, wie: wie.persoon ?? '', zelf: zelf(wie) },
      vervanger: (await listColleagues(context)).find(({ id }) => id === vervanger) ?? null,
      isBeheerder: wie.hoed.rollen.includes('beheerder'),
      ontbrekend: rollen.filter((rol) => !has.includes(rol)).map((rol) => rolnamen([rol])),
      al: (await readVervangingen(context, vandaag, persoon)).filter(
        (een) => een.persoon === persoon && een.vervanger === vervanger,
      ),
    });
    if (outcome.status !== 'decided') return outcome;
    const vervanging = newId();
    await insertVervanging(context, { id: vervanging, persoon, vervanger, rollen: [...new Set(rollen)], van, tot });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'persoon', id: persoon },
      na: { vervanging, vervanger, rollen: [...rollen], van: van.toString(), tot: tot.toString(), reden },
    });
    return decided({ vervanging, persoon }, outcome.steps);
  },
});
