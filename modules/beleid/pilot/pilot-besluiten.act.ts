// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext, QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import type { Rol } from '#platform/hoed';
import { dag, keuze, langeTekst, tekst } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { readOpgave } from '../ontwikkelopgave/ontwikkelopgave.store.ts';
import { leesToetsingskader, toets } from '../ontwikkelopgave/toetsingskader.query.ts';
import { insertKeuze, lockPilot, savePilot } from './pilot.store.ts';
import { type Pilot, pilotkeuzen } from './pilot.ts';
import { pilotBesluitbaar } from './pilot-besluiten.rule.ts';

const self = 'beleid/pilot-besluiten';
export const pilotbeslissers: readonly Rol[] = ['programmadirecteur', 'bestuurder'];
const staten = { stoppen: 'gestopt', verlengen: 'loopt', regulier: 'regulier' } as const;

/** Whether the viewer wrote in the evaluation on which is decided. */
export const schreefBevinding = (context: QueryContext, id: string): Promise<boolean> =>
  wroteIn(context, { soort: 'pilot', id }, { schrijven: ['beleid/pilot-evalueren'], vaststellen: self });

/** Decides how a pilot goes on. One that goes on is evaluated again before its new end. */
export const pilotBesluiten = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: pilotbeslissers,
  invoer: z.object({
    pilot: tekst(80),
    keuze: keuze(pilotkeuzen),
    motivering: langeTekst(),
    nieuwEind: dag().optional(),
  }),
  run: async (context, { pilot: code, keuze, motivering, nieuwEind }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const pilot = await lockPilot(tx, verband, code);
    if (!pilot) return refused(reason('pilot-bestaat-niet'));
    const asked = { pilot, keuze, nieuwEind: nieuwEind ?? null, schreefMee: await schreefBevinding(context, code) };
    const outcome = pilotBesluitbaar({ ...asked, past: await pastInKader(context, verband, pilot) });
    if (outcome.status !== 'decided') return outcome;
    const tot = keuze === 'verlengen' ? asked.nieuwEind : null;
    const bevonden = pilot.bevonden ?? '';
    await insertKeuze(tx, verband, code, {
      id: newId(),
      keuze,
      bevonden,
      motivering,
      op: vandaag,
      tot,
      naam: wie.naam,
    });
    const again = { eind: tot, bevonden: null, bevondenDoor: null };
    await savePilot(tx, verband, { ...pilot, staat: staten[keuze], ...(keuze === 'verlengen' && again) });
    await context.taakAfronden('beleid/pilot-kiezen', code);
    await herinneringAfronden(context, 'pilot', code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'pilot', id: code },
      voor: { staat: pilot.staat },
      na: { staat: staten[keuze], keuze, tot: tot?.toString() ?? null },
    });
    return decided({ code }, outcome.steps);
  },
});

async function pastInKader(context: ActContext, verband: string, { ontwikkelopgave }: Pilot) {
  const opgave = await readOpgave(context.tx, verband, ontwikkelopgave);
  if (!opgave || !(await leesToetsingskader(context, verband))) return 'geen-kader' as const;
  const outcome = await toets(context, verband, opgave);
  return outcome.status === 'decided' ? outcome.value.voldoet : null;
}
