// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { verbandVan } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readVoorstel } from './productvoorstel.store.ts';
import { antwoordtaak } from './productvoorstel-vragen.handler.ts';

const self = 'producten/antwoord-lezen';

/** Who sent a proposal has read the answer: it goes off the work list. */
export const antwoordLezen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['toegang'],
  invoer: z.object({ voorstel: id() }),
  run: async (context, { voorstel: kenmerk }) => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const voorstel = verband && (await readVoorstel(tx, verband, kenmerk));
    if (!voorstel || voorstel.gemeente !== wie.hoed.code) return refused(reason('productvoorstel-bestaat-niet'));
    if (voorstel.staat === 'ingediend') return refused(reason('productvoorstel-zonder-antwoord'));
    await context.taakAfronden(antwoordtaak, kenmerk);
    await context.gebeurd({ act: self, onderwerp: { soort: 'productvoorstel', id: kenmerk } });
    return decided({ voorstel: kenmerk });
  },
});
