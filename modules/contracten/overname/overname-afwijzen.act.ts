// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, tekst } from '#platform/invoer';
import { lockOvername, settleOvername } from './overname.store.ts';
import { overnemers } from './overname-inzien.query.ts';
import { controletaak } from './overname-voorleggen.act.ts';

const afwijzen = 'contracten/overname-afwijzen';
const intrekken = 'contracten/overname-intrekken';

/** The contracts are not what was signed: the file goes away with the reason, and somebody offers a better one. */
export const overnameAfwijzen = defineAct({
  naam: afwijzen,
  niveau: 'substantieel',
  rollen: overnemers,
  invoer: z.object({ overname: id(), reden: tekst(500) }),
  run: async (context, { overname, reden }) => {
    const { tx, wie, nu } = context;
    const found = await lockOvername(tx, wie.hoed.code, overname);
    if (!found) return refused(reason('overname-bestaat-niet'));
    if (found.staat !== 'voorgelegd') return refused(reason('overname-niet-voorgelegd'));
    await settleOvername(tx, wie.hoed.code, overname, { staat: 'afgewezen', op: nu, door: wie.naam, reden });
    await context.taakAfronden(controletaak, overname);
    const onderwerp = { soort: 'overname', id: overname };
    await context.gebeurd({ act: afwijzen, onderwerp, voor: 'voorgelegd', na: { reden } });
    return decided({ overname });
  },
});

/** Lets an offered workbook go before anybody is asked; no agreement comes of it. */
export const overnameIntrekken = defineAct({
  naam: intrekken,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({ overname: id() }),
  run: async (context, { overname }) => {
    const { tx, wie, nu } = context;
    const found = await lockOvername(tx, wie.hoed.code, overname);
    if (!found) return refused(reason('overname-bestaat-niet'));
    if (found.staat !== 'aangeboden') return refused(reason('overname-afgehandeld'));
    await settleOvername(tx, wie.hoed.code, overname, { staat: 'ingetrokken', op: nu, door: wie.naam });
    await context.gebeurd({ act: intrekken, onderwerp: { soort: 'overname', id: overname }, na: { naam: found.naam } });
    return decided({ overname });
  },
});
