// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { readOpgave } from '../ontwikkelopgave/ontwikkelopgave.store.ts';
import type { Toetsuitkomst } from '../ontwikkelopgave/toetsen-aan-kader.rule.ts';
import { toets } from '../ontwikkelopgave/toetsingskader.query.ts';
import { readHerkomst } from '../pakket/herkomst.store.ts';
import { verantwoorders } from '../pakket/namen.query.ts';
import { readKeuzen, readPilot } from './pilot.store.ts';
import type { GemaaktePilotkeuze, Pilot } from './pilot.ts';
import { pilotbeslissers, schreefBevinding } from './pilot-besluiten.act.ts';

export type PilotView = Omit<Pilot, 'bevondenDoor' | 'opgesteldDoor'> & {
  readonly opgavenaam: string;
  readonly herkomst: Herkomst | null;
  readonly keuzen: readonly GemaaktePilotkeuze[];
  readonly toets: Outcome<Toetsuitkomst>;
  /** Whether this person decides how it goes on, now that it was evaluated. */
  readonly beslist: boolean;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One pilot: what it is to show, what it showed, and how it went on. */
export const pilotInzien = defineQuery({
  naam: 'beleid/pilot-inzien',
  rollen: verantwoorders,
  run: async (context, { code }: { readonly code: string }): Promise<PilotView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const pilot = verband && (await readPilot(tx, verband, code));
    const opgave = verband && pilot && (await readOpgave(tx, verband, pilot.ontwikkelopgave));
    if (!verband || !pilot || !opgave) return undefined;
    const { bevondenDoor: _door, opgesteldDoor: _schrijver, ...own } = pilot;
    const decides = wie.hoed.soort === 'verband' && pilotbeslissers.some((rol) => wie.hoed.rollen.includes(rol));
    return {
      ...own,
      opgavenaam: opgave.naam,
      herkomst: await readHerkomst(tx, 'pilots', verband, code),
      keuzen: await readKeuzen(tx, verband, code),
      toets: await toets(context, verband, opgave),
      beslist:
        decides && pilot.staat === 'loopt' && pilot.bevonden !== null && !(await schreefBevinding(context, code)),
      geschiedenis: await readHistory(tx, { soort: 'pilot', id: code }),
    };
  },
});
