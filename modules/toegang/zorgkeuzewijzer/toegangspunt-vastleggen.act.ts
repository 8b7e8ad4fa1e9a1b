// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct } from '#platform/act';
import { tekst, vinkje } from '#platform/invoer';
import { telefoon, website } from './contactvelden.act.ts';
import { saveToegangspunt } from './gemeentelijk-aanbod.store.ts';

const self = 'toegang/toegangspunt-vastleggen';

/** A gemeente says where its people begin: the wijkteam, by the name that it has there. */
export const toegangspuntVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['toegang'],
  invoer: z.object({
    naam: tekst(100),
    telefoon: telefoon(),
    website: website().optional(),
    bereikbaar: tekst(200).optional(),
    voorbeeld: vinkje(),
  }),
  run: async (context, { website, bereikbaar, ...rest }) => {
    const { tx, wie, nu } = context;
    const punt = { ...rest, website: website ?? null, bereikbaar: bereikbaar ?? null };
    await saveToegangspunt(tx, wie.hoed.code, punt, nu);
    await context.gebeurd({ act: self, onderwerp: { soort: 'gemeentelijk-aanbod', id: wie.hoed.code }, na: punt });
    return decided({ gemeente: wie.hoed.code });
  },
});
