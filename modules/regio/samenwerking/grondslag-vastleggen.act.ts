// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, tekst, vinkje } from '#platform/invoer';
import { type Grondslag, readGrondslagen, saveGrondslag } from './samenwerking.store.ts';

const self = 'regio/grondslag-vastleggen';
const opvolging = 'regio/grondslag-loopt-af';

/** Puts every document that has an end on the work list: before that day something must follow it. */
export async function vraagOpvolging(context: ActContext): Promise<void> {
  for (const grondslag of await readGrondslagen(context.tx, context.wie.hoed.code)) await remind(context, grondslag);
}

async function remind(context: ActContext, { samenwerking, naam, tot }: Grondslag): Promise<void> {
  if (!tot || isVoor(tot, context.vandaag)) return;
  await context.taakOpenen({
    rol: 'programmadirecteur',
    soort: opvolging,
    onderwerp: { soort: 'grondslag', id: onderwerpVan(samenwerking, naam) },
    gegevens: { naam, tot: tot.toString() },
    uiterlijk: tot,
  });
}

const onderwerpVan = (samenwerking: string, naam: string): string => `${samenwerking}/${naam}`;

/** Writes down on which document a samenwerking rests and until when, or that it was prolonged. */
export const grondslagVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['programmadirecteur', 'beleidsadviseur'],
  invoer: z.object({
    samenwerking: tekst(80),
    naam: tekst(),
    soort: tekst(80),
    van: dag().optional(),
    tot: dag().optional(),
    onbepaald: vinkje(),
  }),
  run: async (context, { van = null, tot = null, ...rest }) => {
    const grondslag: Grondslag = { ...rest, van, tot };
    if (van && tot && isVoor(tot, van)) return refused(reason('grondslag-eindigt-voor-begin', {}, 'tot'));
    if (tot && rest.onbepaald) return refused(reason('grondslag-einde-en-onbepaald', {}, 'tot'));
    if (!(await saveGrondslag(context.tx, context.wie.hoed.code, grondslag)))
      return refused(reason('samenwerking-bestaat-niet', {}, 'samenwerking'));
    const id = onderwerpVan(rest.samenwerking, rest.naam);
    await context.taakAfronden(opvolging, id);
    await remind(context, grondslag);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'samenwerking', id: rest.samenwerking },
      na: { naam: rest.naam, van: van?.toString() ?? null, tot: tot?.toString() ?? null, onbepaald: rest.onbepaald },
    });
    return decided({ samenwerking: rest.samenwerking });
  },
});
