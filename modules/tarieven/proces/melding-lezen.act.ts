// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readProces } from './proces.store.ts';
import { readUitvraag } from './uitvraag/uitvraag.store.ts';

const self = 'tarieven/tariefmelding-lezen';

/** An aanbieder read what came out of an uitvraag, or the answers to its reactions: it goes from the work list. */
export const tariefmeldingLezen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ over: id() }),
  run: async (context, { over }) => {
    const { tx } = context;
    const uitvraag = await readUitvraag(tx, over);
    if (!uitvraag && !(await readProces(tx, over))) return refused(reason('tariefproces-bestaat-niet'));
    await context.taakAfronden(uitvraag ? 'tarieven/uitkomst-lezen' : 'tarieven/tariefantwoorden-lezen', over);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: uitvraag ? 'functieuitvraag' : 'tariefpresentatie', id: over },
    });
    return decided({ over });
  },
});
