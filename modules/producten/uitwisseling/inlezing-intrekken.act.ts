// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { lockInlezing, settleInlezing } from './inlezing.store.ts';

const self = 'producten/inlezing-intrekken';

/** Lets an offered workbook go; in the book nothing changes. */
export const inlezingIntrekken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ inlezing: id() }),
  run: async (context, { inlezing }) => {
    const { tx, wie, nu } = context;
    const found = await lockInlezing(tx, wie.hoed.code, inlezing);
    if (!found) return refused(reason('inlezing-bestaat-niet'));
    if (found.staat !== 'aangeboden') return refused(reason('inlezing-afgehandeld'));
    await settleInlezing(tx, wie.hoed.code, inlezing, { staat: 'ingetrokken', op: nu });
    await context.gebeurd({ act: self, onderwerp: { soort: 'inlezing', id: inlezing }, na: { naam: found.naam } });
    return decided({ inlezing });
  },
});
