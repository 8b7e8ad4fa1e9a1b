// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isVoor, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, id, langeTekst, tekst, vinkje } from '#platform/invoer';
import { readDerde, saveDerde } from './derde.store.ts';

const self = 'regio/derde-vastleggen';
const herinneringstaak = 'regio/derde-herinnering';

/** Keeps an agreement with who is no aanbieder, and puts it on the work list in time [R4]. */
export const derdeVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper', 'programmadirecteur'],
  invoer: z
    .object({
      id: id().optional(),
      met: tekst(),
      waarover: langeTekst(2000),
      van: dag().optional(),
      tot: dag().optional(),
      eigenaar: tekst().optional(),
      document: tekst(500).optional(),
      herinnering: dag().optional(),
      voorbeeld: vinkje(),
    })
    .refine(({ van, tot }) => !van || !tot || !isVoor(tot, van), {
      error: 'De laatste dag ligt voor de eerste.',
      path: ['tot'],
    }),
  run: async (context, { id: existing, met, waarover, voorbeeld, ...rest }) => {
    const { tx, wie } = context;
    const before = existing && (await readDerde(tx, wie.hoed.code, existing));
    if (existing && !before) return refused(reason('derde-bestaat-niet'));
    const { van = null, tot = null, eigenaar = null, document = null, herinnering = null } = rest;
    const derde = { id: existing ?? newId(), met, waarover, van, tot, eigenaar, document, herinnering, voorbeeld };
    await saveDerde(tx, wie.hoed.code, { ...derde, herkomst: null }, wie.persoon);
    const onderwerp = { soort: 'derde', id: derde.id };
    await context.taakAfronden(herinneringstaak, derde.id);
    if (herinnering)
      await context.taakOpenen({
        rol: 'beleidsadviseur',
        soort: herinneringstaak,
        onderwerp,
        gegevens: { met, tot: tot?.toString() ?? null },
        uiterlijk: herinnering,
      });
    await context.gebeurd({
      act: self,
      onderwerp,
      voor: before ? { waarover: before.waarover } : null,
      na: { met, waarover, tot: tot?.toString() ?? null },
    });
    return decided({ derde: derde.id });
  },
});
