// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, keuze, langeTekst } from '#platform/invoer';
import { judgeNoodtoegang, readNoodtoegang } from './noodtoegang.store.ts';

const self = 'toegang/noodtoegang-beoordelen';

/** Was there a good reason? Never judged by who took the access. */
export const noodtoegangBeoordelen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['gegevensbescherming'],
  invoer: z.object({ noodtoegang: id(), oordeel: keuze(['terecht', 'onterecht']), toelichting: langeTekst(2_000) }),
  run: async (context, { noodtoegang, oordeel, toelichting }) => {
    const { tx, wie, omgeving } = context;
    const een = await readNoodtoegang(tx, omgeving.sleutels, noodtoegang);
    if (!een) return refused(reason('noodtoegang-onbekend'));
    if (een.persoon === wie.persoon) return refused(reason('noodtoegang-van-uzelf'));
    if (!(await judgeNoodtoegang(context, omgeving.sleutels, { id: noodtoegang, oordeel, toelichting })))
      return refused(reason('noodtoegang-al-beoordeeld'));
    await context.taakAfronden(self, noodtoegang);
    await context.gebeurd({ act: self, onderwerp: { soort: 'noodtoegang', id: noodtoegang }, na: { oordeel } });
    return decided({ noodtoegang, oordeel });
  },
});
