// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, tekst } from '#platform/invoer';
import { onderwerpsoort } from './bood.query.ts';
import { geldend } from './geldend.query.ts';
import { legOvernameVoor, lockOvername } from './overname.store.ts';

const self = 'toegang/overname-voorleggen';
/** The kind of task by which a second person is asked to hold the allocations against where they come from. */
export const controletaak = 'toegang/overname-bevestigen';

/** Who offered a file without findings puts it before a second person: care and money follow from what is taken over. */
export const toewijzingovernameVoorleggen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({ overname: id(), kenmerk: tekst(64) }),
  run: async (context, { overname, kenmerk }) => {
    const { tx, wie } = context;
    const found = await lockOvername(tx, wie.hoed.code, overname);
    if (!found) return refused(reason('overneem-bestaat-niet'));
    if (found.staat !== 'aangeboden') return refused(reason('overneem-afgehandeld'));
    if (found.persoon !== wie.persoon) return refused(reason('overneem-van-ander', { door: found.door }));
    const getoetst = await geldend(context, overname, kenmerk);
    if (getoetst.status !== 'decided') return getoetst;
    await legOvernameVoor(tx, wie.hoed.code, overname);
    const onderwerp = { soort: onderwerpsoort, id: overname };
    const gegevens = { toewijzingen: String(getoetst.value.plan.nieuw.length), door: wie.naam };
    await context.taakOpenen({ rol: 'toegang', soort: controletaak, onderwerp, gegevens });
    await context.gebeurd({ act: self, onderwerp, voor: 'aangeboden', na: 'voorgelegd' });
    return decided({ overname });
  },
});
