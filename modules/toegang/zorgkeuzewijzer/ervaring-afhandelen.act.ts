// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { closeErvaring } from './ervaring.store.ts';
import { readErvaring } from './ervaring-lezen.query.ts';

const self = 'toegang/ervaring-afhandelen';

/** A contract manager writes what was done with what somebody told, and what was said back. */
export const ervaringAfhandelen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({ ervaring: id(), antwoord: langeTekst(5_000) }),
  run: async (context, { ervaring, antwoord }) => {
    const { tx, wie, nu, omgeving } = context;
    const found = await readErvaring(tx, omgeving.sleutels, wie.hoed.code, ervaring);
    if (!found) return refused(reason('ervaring-onbekend'));
    const closed = await closeErvaring(tx, omgeving.sleutels, wie.hoed.code, { id: ervaring, antwoord, nu });
    if (!closed) return refused(reason('ervaring-al-afgehandeld'));
    await context.taakAfronden(self, ervaring);
    await context.gebeurd({ act: self, onderwerp: { soort: 'ervaring', id: ervaring } });
    return decided({ ervaring });
  },
});
