// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, langeTekst, tekst, vinkje } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { readOpgave } from '../ontwikkelopgave/ontwikkelopgave.store.ts';
import { lockPilot, savePilot } from './pilot.store.ts';
import type { Pilot } from './pilot.ts';

const self = 'beleid/pilot-vastleggen';
type Days = { readonly begin: Temporal.PlainDate | undefined; readonly eind: Temporal.PlainDate | undefined };
/** What was not filled in is not known. */
const orNull = ({ maat, begin, eind }: Days & { readonly maat: string | undefined }) => ({
  maat: maat ?? null,
  begin: begin ?? null,
  eind: eind ?? null,
});
const nieuw = { bevonden: null, bevondenDoor: null, staat: 'loopt' } as const satisfies Partial<Pilot>;

/** Writes a pilot of an ontwikkelopgave, or changes one that still runs when `code` names it. */
export const pilotVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    ontwikkelopgave: tekst(80),
    naam: tekst(80),
    beoogd: langeTekst(2000),
    maat: langeTekst(2000).optional(),
    begin: dag().optional(),
    eind: dag().optional(),
    voorbeeld: vinkje(),
  }),
  run: async (context, { code: existing, ontwikkelopgave, maat, begin, eind, ...rest }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const code = existing ?? codeVan(rest.naam);
    const before = await lockPilot(tx, verband, code);
    if (existing && !before) return refused(reason('pilot-bestaat-niet'));
    if (!existing && (before || code === '')) return refused(reason('pilot-naam-bezet', {}, 'naam'));
    if (before && before.staat !== 'loopt') return refused(reason('pilot-al-besloten'));
    if (!(await readOpgave(tx, verband, ontwikkelopgave))) return refused(reason('opgave-bestaat-niet'));
    if (begin && eind && isNa(begin, eind)) return refused(reason('pilot-periode-omgekeerd', {}, 'eind'));
    const known = { ...nieuw, ontwikkelopgave, ...before };
    const pilot = { ...known, ...rest, ...orNull({ maat, begin, eind }), code, opgesteldDoor: wie.persoon };
    await savePilot(tx, verband, pilot);
    await herinneringAfronden(context, 'pilot', code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'pilot', id: code },
      na: { naam: pilot.naam, ontwikkelopgave, eind: eind?.toString() ?? null },
    });
    return decided({ code });
  },
});
