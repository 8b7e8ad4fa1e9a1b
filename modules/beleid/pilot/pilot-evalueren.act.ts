// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { langeTekst, tekst } from '#platform/invoer';
import { lockPilot, savePilot } from './pilot.store.ts';

const self = 'beleid/pilot-evalueren';

/** Writes what a pilot showed; somebody else decides how it goes on. */
export const pilotEvalueren = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({ pilot: tekst(80), bevonden: langeTekst() }),
  run: async (context, { pilot: code, bevonden }) => {
    const { tx, wie } = context;
    const pilot = await lockPilot(tx, wie.hoed.code, code);
    if (!pilot) return refused(reason('pilot-bestaat-niet'));
    if (pilot.staat !== 'loopt') return refused(reason('pilot-al-besloten'));
    await savePilot(tx, wie.hoed.code, { ...pilot, bevonden, bevondenDoor: wie.persoon });
    await context.taakAfronden('beleid/pilot-kiezen', code);
    await context.taakOpenen({
      rol: 'programmadirecteur',
      soort: 'beleid/pilot-kiezen',
      onderwerp: { soort: 'pilot', id: code },
      gegevens: { naam: pilot.naam, door: wie.naam },
      ...(pilot.eind && { uiterlijk: pilot.eind }),
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'pilot', id: code },
      voor: pilot.bevonden,
      na: bevonden,
    });
    return decided({ code });
  },
});
