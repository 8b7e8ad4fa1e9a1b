// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { leesToetsing, openVervolgtaak } from '../beoordeling/beoordeling-vastleggen.act.ts';

const self = 'inkoop/afwijzing-voorleggen';

/** The last day for a zienswijze went by in silence: an inkoper puts the inschrijving before whoever decides. */
export const afwijzingVoorleggen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({ inschrijving: id() }),
  run: async (context, { inschrijving }) => {
    const found = await leesToetsing(context, inschrijving);
    if (!found) return refused(reason('inschrijving-bestaat-niet'));
    const { vervolg, toelating } = found.toetsing;
    if (toelating) return refused(reason('al-toegelaten-of-afgewezen'));
    if (vervolg.status !== 'decided' || vervolg.value.soort !== 'besluiten')
      return refused(reason('nog-niet-te-besluiten'), vervolg.steps);
    await context.taakAfronden('inkoop/zienswijze-afwachten', inschrijving);
    await openVervolgtaak(context, found.procedure, found.toetsing);
    await context.gebeurd({ act: self, onderwerp: { soort: 'inschrijving', id: inschrijving } });
    return decided({ inschrijving });
  },
});
