// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { lockKernbeding, readPlan, saveKernbeding } from './kernbeding.store.ts';
import { codeVan, type Kernbeding, kernbedingsoorten, prestatievormen } from './kernbeding.ts';
import { brokenReferences, kernbedingCompleet } from './kernbeding-compleet.rule.ts';

const self = 'beleid/kernbeding-vastleggen';
/** Stands in the address of the form for a new one. */
const reserved = 'nieuw';

/**
 * Puts a concept on the work list once it lacks nothing, and takes it off while it does. The list is of a role, so
 * whoever wrote it sees it too: the sentence names the writer.
 * @param door who wrote it; empty when it came with the region pack
 */
export async function vraagVaststelling(context: ActContext, kernbeding: Kernbeding, door: string): Promise<void> {
  const { code } = kernbeding;
  const soort = 'beleid/kernbeding-vaststellen';
  await context.taakAfronden(soort, code);
  if (kernbedingCompleet(kernbeding).status !== 'decided') return;
  await context.taakOpenen({
    rol: 'beleidsadviseur',
    soort,
    onderwerp: { soort: 'kernbeding', id: code },
    gegevens: { kernbeding: code.replaceAll('-', ' '), door },
  });
}

/** Writes a new kernbeding, or changes a concept when `code` names it. It may still lack parts: it is a concept. */
export const kernbedingVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    naam: tekst(80),
    soort: keuze(kernbedingsoorten),
    op: keuze(prestatievormen).optional(),
    tekst: langeTekst(2000),
    contract: tekst(),
    doelen: z.array(tekst()).default([]),
    indicator: tekst().optional(),
    voorbeeld: vinkje(),
  }),
  run: async (context, { code: existing, op, indicator, ...invoer }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const code = existing ?? codeVan(invoer.naam);
    const before = await lockKernbeding(tx, verband, code);
    if (existing && !before) return refused(reason('kernbeding-bestaat-niet'));
    if (!existing && (before || code === reserved || code === ''))
      return refused(reason('kernbeding-naam-bezet', {}, 'naam'));
    if (before && before.staat !== 'concept') return refused(reason('kernbeding-al-vastgesteld'));

    const kernbeding: Kernbeding = {
      ...invoer,
      code,
      op: invoer.soort === 'prestatie' ? (op ?? null) : null,
      indicator: indicator ?? null,
      staat: 'concept',
      opgesteldDoor: wie.persoon,
    };
    const broken = brokenReferences(kernbeding, await readPlan(tx, verband));
    if (broken.length > 0) return refused(broken);
    await saveKernbeding(tx, verband, kernbeding);
    await vraagVaststelling(context, kernbeding, wie.naam);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'kernbeding', id: code },
      voor: before?.tekst ?? null,
      na: kernbeding.tekst,
    });
    return decided({ code });
  },
});
