// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { deleteAfscherming, insertAfscherming, readBereik } from './noodtoegang.store.ts';

const afschermen = 'toegang/casus-afschermen';
const opheffen = 'toegang/afscherming-opheffen';
const invoer = z.object({ casus: id() });

/** From now on only I open this case; anyone else needs emergency access. */
export const casusAfschermen = defineAct({
  naam: afschermen,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer,
  run: async (context, { casus }) => {
    const bereik = await readBereik(context, casus);
    if (!bereik) return refused(reason('casus-onbekend'));
    if (bereik.afgeschermdVoor !== null || !(await insertAfscherming(context, casus)))
      return refused(reason('casus-al-afgeschermd'));
    await context.gebeurd({ act: afschermen, onderwerp: { soort: 'casus', id: casus } });
    return decided({ casus });
  },
});

/** The whole access desk opens it again: by who kept it apart, or by the privacy officer when that person is gone. */
export const afschermingOpheffen = defineAct({
  naam: opheffen,
  niveau: 'substantieel',
  rollen: ['toegang', 'gegevensbescherming'],
  invoer,
  run: async (context, { casus }) => {
    const { wie } = context;
    const bereik = await readBereik(context, casus);
    if (!bereik) return refused(reason('casus-onbekend'));
    if (bereik.afgeschermdVoor === null) return refused(reason('casus-niet-afgeschermd'));
    if (bereik.afgeschermdVoor !== wie.persoon && !wie.hoed.rollen.includes('gegevensbescherming'))
      return refused(reason('afscherming-van-ander'));
    await deleteAfscherming(context, casus);
    await context.gebeurd({ act: opheffen, onderwerp: { soort: 'casus', id: casus } });
    return decided({ casus });
  },
});
