// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, tekst } from '#platform/invoer';
import { lockLooninlezing, settleLooninlezing } from './looninlezing.store.ts';
import { controletaak } from './looninlezing-voorleggen.act.ts';
import { beheerders } from './loontabellen-inzien.query.ts';

const afwijzen = 'tarieven/looninlezing-afwijzen';
const intrekken = 'tarieven/looninlezing-intrekken';

/** The tables are not what their source says: the file goes away with the reason, and somebody offers a better one. */
export const looninlezingAfwijzen = defineAct({
  naam: afwijzen,
  niveau: 'laag',
  rollen: beheerders,
  invoer: z.object({ looninlezing: id(), reden: tekst(500) }),
  run: async (context, { looninlezing, reden }) => {
    const { tx, wie, nu } = context;
    const found = await lockLooninlezing(tx, wie.hoed.code, looninlezing);
    if (!found) return refused(reason('looninlezing-bestaat-niet'));
    if (found.staat !== 'voorgelegd') return refused(reason('looninlezing-niet-voorgelegd'));
    await settleLooninlezing(tx, wie.hoed.code, looninlezing, { staat: 'afgewezen', op: nu, door: wie.naam, reden });
    await context.taakAfronden(controletaak, looninlezing);
    const onderwerp = { soort: 'looninlezing', id: looninlezing };
    await context.gebeurd({ act: afwijzen, onderwerp, voor: 'voorgelegd', na: { reden } });
    return decided({ looninlezing });
  },
});

/** Lets an offered workbook go before anybody is asked; no wage changes. */
export const looninlezingIntrekken = defineAct({
  naam: intrekken,
  niveau: 'laag',
  rollen: beheerders,
  invoer: z.object({ looninlezing: id() }),
  run: async (context, { looninlezing }) => {
    const { tx, wie, nu } = context;
    const found = await lockLooninlezing(tx, wie.hoed.code, looninlezing);
    if (!found) return refused(reason('looninlezing-bestaat-niet'));
    if (found.staat !== 'aangeboden') return refused(reason('looninlezing-afgehandeld'));
    await settleLooninlezing(tx, wie.hoed.code, looninlezing, { staat: 'ingetrokken', op: nu, door: wie.naam });
    const onderwerp = { soort: 'looninlezing', id: looninlezing };
    await context.gebeurd({ act: intrekken, onderwerp, na: { naam: found.naam } });
    return decided({ looninlezing });
  },
});
