// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, tekst } from '#platform/invoer';
import { geldend } from './geldend.query.ts';
import { legVoor, lockLooninlezing } from './looninlezing.store.ts';
import { beheerders } from './loontabellen-inzien.query.ts';

const self = 'tarieven/looninlezing-voorleggen';
/** The kind of task by which a second person is asked to hold the tables against their source. */
export const controletaak = 'tarieven/loontabellen-vaststellen';

/** Who offered a file without findings puts it before a second person: figures count only when two have seen them. */
export const looninlezingVoorleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: beheerders,
  invoer: z.object({ looninlezing: id(), kenmerk: tekst(64) }),
  run: async (context, { looninlezing, kenmerk }) => {
    const { tx, wie } = context;
    const found = await lockLooninlezing(tx, wie.hoed.code, looninlezing);
    if (!found) return refused(reason('looninlezing-bestaat-niet'));
    if (found.staat !== 'aangeboden') return refused(reason('looninlezing-afgehandeld'));
    if (found.persoon !== wie.persoon) return refused(reason('looninlezing-van-ander', { door: found.door }));
    const plan = await geldend(context, looninlezing, kenmerk);
    if (plan.status !== 'decided') return plan;
    await legVoor(tx, wie.hoed.code, looninlezing);
    const onderwerp = { soort: 'looninlezing', id: looninlezing };
    const caos = [...new Set(plan.value.tabellen.map(({ tabel }) => tabel.cao))].join(', ');
    const gegevens = { naam: found.naam, caos, door: wie.naam };
    await context.taakOpenen({ rol: 'inkoper', soort: controletaak, onderwerp, gegevens });
    await context.gebeurd({ act: self, onderwerp, voor: 'aangeboden', na: 'voorgelegd' });
    return decided({ looninlezing });
  },
});
