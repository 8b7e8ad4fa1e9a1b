// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, tekst } from '#platform/invoer';
import { geldend } from './geldend.query.ts';
import { legOvernameVoor, lockOvername } from './overname.store.ts';

const self = 'contracten/overname-voorleggen';
/** The kind of task by which a second person is asked to hold the contracts against what was signed. */
export const controletaak = 'contracten/overname-bevestigen';

/** Who offered a file without findings puts it before a second person: money follows from what is taken over. */
export const overnameVoorleggen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({ overname: id(), kenmerk: tekst(64) }),
  run: async (context, { overname, kenmerk }) => {
    const { tx, wie } = context;
    const found = await lockOvername(tx, wie.hoed.code, overname);
    if (!found) return refused(reason('overname-bestaat-niet'));
    if (found.staat !== 'aangeboden') return refused(reason('overname-afgehandeld'));
    if (found.persoon !== wie.persoon) return refused(reason('overname-van-ander', { door: found.door }));
    const plan = await geldend(context, overname, kenmerk);
    if (plan.status !== 'decided') return plan;
    await legOvernameVoor(tx, wie.hoed.code, overname);
    const onderwerp = { soort: 'overname', id: overname };
    const gegevens = { overeenkomsten: String(plan.value.nieuw.length), door: wie.naam };
    await context.taakOpenen({ rol: 'programmadirecteur', soort: controletaak, onderwerp, gegevens });
    await context.gebeurd({ act: self, onderwerp, voor: 'aangeboden', na: 'voorgelegd' });
    return decided({ overname });
  },
});
