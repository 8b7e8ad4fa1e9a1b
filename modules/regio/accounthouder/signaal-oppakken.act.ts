// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { verbandVan } from '../mandaten.query.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import { readAccounthouder } from './accounthouder.store.ts';
import { leesOppakbaar } from './oppakbaar.query.ts';
import { closeSignaal, readSignaal } from './signaal.store.ts';

const self = 'regio/signaal-oppakken';

/** The account holder, or who has the task, tells what was done about a signal: a talk, or the other regions called together. */
export const signaalOppakken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'programmadirecteur', 'beleidsadviseur', 'toegang', 'financien', 'college'],
  invoer: z.object({ signaal: id(), uitkomst: langeTekst(2000) }),
  run: async (context, { signaal: kenmerk, uitkomst }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = await verbandVan(context);
    const signaal = verband && (await readSignaal(tx, verband, kenmerk));
    if (!verband || !signaal) return refused(reason('signaal-bestaat-niet'));
    const houder = signaal.accounthouder ? await readAccounthouder(tx, verband, signaal.accounthouder) : undefined;
    const mag = await leesOppakbaar(context, houder);
    if (mag.status !== 'decided') return mag;
    if (!(await closeSignaal(tx, verband, kenmerk, { nu, naam: wie.naam, uitkomst })))
      return refused(reason('signaal-al-opgepakt'));
    const leden = (await readLeden(tx, verband, vandaag)).map(({ gemeente }) => ({
      soort: 'gemeente',
      code: gemeente,
    }));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'signaal', id: kenmerk },
      na: { uitkomst, hoeden: [{ soort: 'verband', code: verband }, ...leden] },
    });
    return decided({ signaal: kenmerk }, mag.steps);
  },
});
