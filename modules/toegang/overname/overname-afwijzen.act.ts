// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, tekst } from '#platform/invoer';
import { onderwerpsoort } from './bood.query.ts';
import { lockOvername, settleOvername } from './overname.store.ts';
import { controletaak } from './overname-voorleggen.act.ts';

const afwijzen = 'toegang/overname-afwijzen';
/** Also of what nobody decided about in time. */
export const intrekken = 'toegang/overname-intrekken';

/** The allocations are not what they should be: the file goes away with the reason, and somebody offers a better one. */
export const toewijzingovernameAfwijzen = defineAct({
  naam: afwijzen,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({ overname: id(), reden: tekst(500) }),
  run: async (context, { overname, reden }) => {
    const { tx, wie, nu } = context;
    const found = await lockOvername(tx, wie.hoed.code, overname);
    if (!found) return refused(reason('overneem-bestaat-niet'));
    if (found.staat !== 'voorgelegd') return refused(reason('overneem-niet-voorgelegd'));
    await settleOvername(tx, wie.hoed.code, overname, { staat: 'afgewezen', op: nu, door: wie.naam, reden });
    await context.taakAfronden(controletaak, overname);
    // The reason may name somebody: it stays with the file, and is not told on.
    await context.gebeurd({
      act: afwijzen,
      onderwerp: { soort: onderwerpsoort, id: overname },
      voor: 'voorgelegd',
      na: 'afgewezen',
    });
    return decided({ overname });
  },
});

/** Lets an offered workbook go before anybody is asked; no allocation comes of it. */
export const toewijzingovernameIntrekken = defineAct({
  naam: intrekken,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({ overname: id() }),
  run: async (context, { overname }) => {
    const { tx, wie, nu } = context;
    const found = await lockOvername(tx, wie.hoed.code, overname);
    if (!found) return refused(reason('overneem-bestaat-niet'));
    if (found.staat !== 'aangeboden') return refused(reason('overneem-afgehandeld'));
    await settleOvername(tx, wie.hoed.code, overname, { staat: 'ingetrokken', op: nu, door: wie.naam });
    const onderwerp = { soort: onderwerpsoort, id: overname };
    await context.gebeurd({ act: intrekken, onderwerp, voor: 'aangeboden', na: 'ingetrokken' });
    return decided({ overname });
  },
});
