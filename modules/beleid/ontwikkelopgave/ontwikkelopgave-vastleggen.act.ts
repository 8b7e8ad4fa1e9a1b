// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { dag, geheel, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { readPlan } from '../kernbeding/kernbeding.store.ts';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { lockOpgave, saveOpgave } from './ontwikkelopgave.store.ts';
import { type Ontwikkelopgave, opgavesoorten, prioriteiten } from './ontwikkelopgave.ts';
import { vraagVaststelling } from './ontwikkelopgave-vaststellen.act.ts';

const self = 'beleid/ontwikkelopgave-vastleggen';
/** Stands in the address of the form for a new one. */
const reserved = 'nieuw';

const nieuweOpgave = {
  faseVolgensPlan: null,
  prioriteitVolgensPlan: null,
  fase: null,
  positie: null,
} as const satisfies Partial<Ontwikkelopgave>;

/** Writes an ontwikkelopgave, or changes one when `code` names it. What was adopted becomes a concept again. */
export const ontwikkelopgaveVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    naam: tekst(80),
    tekst: langeTekst(2000),
    contracten: z.array(tekst()).default([]).meta({ description: 'Leeg betekent: alle contracten.' }),
    soort: keuze(opgavesoorten).optional(),
    prioriteit: keuze(prioriteiten).optional(),
    eigenaar: tekst(80).optional(),
    budget: geheel(0, 100_000_000_000).meta({ description: 'Hele eurocenten.' }).optional(),
    volgendeStap: tekst().optional(),
    volgendeStapOp: dag().optional(),
    voorbeeld: vinkje(),
  }),
  run: async (context, { code: existing, ...invoer }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const code = existing ?? codeVan(invoer.naam);
    const before = await lockOpgave(tx, verband, code);
    if (existing && !before) return refused(reason('opgave-bestaat-niet'));
    if (!existing && (before || code === reserved || code === ''))
      return refused(reason('opgave-naam-bezet', {}, 'naam'));
    const { contracten } = await readPlan(tx, verband);
    if (!invoer.contracten.every((contract) => contracten.includes(contract)))
      return refused(reason('opgave-contract-onbekend', {}, 'contracten[]'));
    if (invoer.volgendeStapOp && !invoer.volgendeStap)
      return refused(reason('opgave-dag-zonder-stap', {}, 'volgendeStap'));
    const own = { ...(before ?? nieuweOpgave), ...contentOf(invoer), code, opgesteldDoor: wie.persoon } as const;
    const opgave: Ontwikkelopgave = { ...own, staat: 'concept' };
    await saveOpgave(tx, verband, opgave);
    await vraagVaststelling(context, opgave);
    await herinneringAfronden(context, 'ontwikkelopgave', code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'ontwikkelopgave', id: code },
      voor: before ? newsOf(before) : null,
      na: newsOf(opgave),
    });
    return decided({ code });
  },
});

type Invoer = Omit<z.output<typeof ontwikkelopgaveVastleggen.invoer>, 'code'>;

/** What was not filled in is not known; no contract means all of them. */
const contentOf = (invoer: Invoer) => ({
  naam: invoer.naam,
  tekst: invoer.tekst,
  contracten: invoer.contracten.length > 0 ? invoer.contracten : null,
  soort: invoer.soort ?? null,
  prioriteit: invoer.prioriteit ?? null,
  eigenaar: invoer.eigenaar ?? null,
  budget: invoer.budget ?? null,
  volgendeStap: invoer.volgendeStap ?? null,
  volgendeStapOp: invoer.volgendeStapOp ?? null,
  voorbeeld: invoer.voorbeeld,
});

const newsOf = ({ naam, soort, prioriteit, budget, volgendeStapOp }: Ontwikkelopgave) => ({
  naam,
  soort,
  prioriteit,
  budget,
  volgendeStapOp: volgendeStapOp?.toString() ?? null,
});
