// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa } from '#libs/kernel';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, geheel, keuze, tekst } from '#platform/invoer';
import { insertUitkomst, readUitkomsten, readVersies } from './regiovisie.store.ts';
import { regiovisieVastgesteld } from './regiovisie-vastgesteld.rule.ts';

const self = 'beleid/raadsbesluit-vastleggen';

/** Writes down what a council decided on a version. A council decides once; a version is adopted when all have adopted it. */
export const raadsbesluitVastleggen = defineAct({
  naam: self,
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    versie: geheel(1, 999),
    gemeente: tekst(4),
    dag: dag(),
    uitkomst: keuze(['vastgesteld', 'afgewezen']),
    kenmerk: tekst(200).optional(),
  }),
  run: async (context, { versie, gemeente, dag: day, uitkomst, kenmerk = null }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    if (!(await readVersies(tx, verband)).some((one) => one.versie === versie))
      return refused(reason('visieversie-bestaat-niet'));
    const leden = await readLeden(tx, verband, vandaag);
    if (!leden.some((lid) => lid.gemeente === gemeente)) return refused(reason('gemeente-geen-lid', {}, 'gemeente'));
    if (isNa(day, vandaag)) return refused(reason('raadsbesluit-nog-niet', {}, 'dag'));
    const own = { versie, gemeente, dag: day.toString(), uitkomst, kenmerk, naam: wie.naam };
    if (!(await insertUitkomst(tx, verband, own))) return refused(reason('raad-besloot-al', {}, 'gemeente'));
    const outcome = regiovisieVastgesteld(leden, await readUitkomsten(tx, verband, versie));
    if (outcome.status !== 'incomplete') await context.taakAfronden('beleid/raadsbesluiten-vastleggen', String(versie));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'visieversie', id: String(versie) },
      na: { gemeente, dag: own.dag, uitkomst, kenmerk, vastgesteld: outcome.status === 'decided' },
    });
    return decided({ versie, vastgesteld: outcome.status === 'decided' }, outcome.steps);
  },
});
