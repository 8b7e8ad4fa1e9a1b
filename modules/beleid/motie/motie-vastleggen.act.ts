// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { dag, geheel, langeTekst, tekst, vinkje } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { readPlan } from '../kernbeding/kernbeding.store.ts';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { lockMotie, saveMotie } from './motie.store.ts';
import type { Motie } from './motie.ts';

const self = 'beleid/motie-vastleggen';
/** Stands in the address of the form for a new one. */
const reserved = 'nieuw';

const nieuweMotie = {
  volgensPlan: null,
  verwerking: null,
  evaluaties: [],
  staat: 'open',
  antwoord: null,
  antwoordOp: null,
  antwoordDoor: null,
} as const satisfies Partial<Motie>;

/** Writes a motie of a council, or changes one when `code` names it; from then on it is ours, and no pack changes it. */
export const motieVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    nummer: geheel(1, 999).optional(),
    titel: tekst(80),
    strekking: langeTekst(2000),
    termijn: tekst().optional(),
    uiterlijk: dag().optional(),
    eigenaar: tekst(80).optional(),
    bindtVerlenging: z.array(tekst()).default([]),
    voorbeeld: vinkje(),
  }),
  run: async (context, { code: existing, ...invoer }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const code = existing ?? codeVan(invoer.titel);
    const before = await lockMotie(tx, verband, code);
    if (existing && !before) return refused(reason('motie-bestaat-niet'));
    if (!existing && (before || code === reserved || code === ''))
      return refused(reason('motie-titel-bezet', {}, 'titel'));
    if (before?.staat === 'afgedaan') return refused(reason('motie-al-afgedaan'));
    const { contracten } = await readPlan(tx, verband);
    if (!invoer.bindtVerlenging.every((contract) => contracten.includes(contract)))
      return refused(reason('motie-contract-onbekend', {}, 'bindtVerlenging[]'));
    const motie = { ...(before ?? nieuweMotie), ...contentOf(invoer, before), code, opgesteldDoor: wie.persoon };
    await saveMotie(tx, verband, motie);
    await herinneringAfronden(context, 'motie', code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'motie', id: code },
      voor: before ? newsOf(before) : null,
      na: newsOf(motie),
    });
    return decided({ code });
  },
});

type Invoer = Omit<z.output<typeof motieVastleggen.invoer>, 'code'>;

/** What was not filled in is not known; the number of the plan stays. */
const contentOf = ({ nummer, termijn, uiterlijk, eigenaar, ...rest }: Invoer, before: Motie | undefined) => ({
  ...rest,
  nummer: nummer ?? before?.nummer ?? null,
  termijn: termijn ?? null,
  uiterlijk: uiterlijk ?? null,
  eigenaar: eigenaar ?? null,
});

const newsOf = ({ titel, uiterlijk }: Motie) => ({ titel, uiterlijk: uiterlijk?.toString() ?? null });
