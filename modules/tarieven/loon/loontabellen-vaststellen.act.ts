// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, tekst } from '#platform/invoer';
import { bood } from './bood.query.ts';
import { geldend } from './geldend.query.ts';
import { saveLonen } from './lonen.store.ts';
import { lockLooninlezing, settleLooninlezing } from './looninlezing.store.ts';
import { changedBy } from './looninlezing-uitwerken.query.ts';
import { controletaak } from './looninlezing-voorleggen.act.ts';
import { beheerders } from './loontabellen-inzien.query.ts';

const self = 'tarieven/loontabellen-vaststellen';

/** A second person has held the tables against their source: from now on prices are computed with them. All or nothing. */
export const loontabellenVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: beheerders,
  invoer: z.object({ looninlezing: id(), kenmerk: tekst(64) }),
  run: async (context, { looninlezing, kenmerk }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const found = await lockLooninlezing(tx, verband, looninlezing);
    if (!found) return refused(reason('looninlezing-bestaat-niet'));
    if (found.staat !== 'voorgelegd') return refused(reason('looninlezing-niet-voorgelegd'));
    if (await bood(context, looninlezing)) return refused(reason('looninlezing-vier-ogen'));
    const plan = await geldend(context, looninlezing, kenmerk);
    if (plan.status !== 'decided') return plan;
    await saveLonen(tx, verband, looninlezing, changedBy(plan.value), { op: nu, door: wie.naam });
    await settleLooninlezing(tx, verband, looninlezing, { staat: 'vastgesteld', op: nu, door: wie.naam });
    await context.taakAfronden(controletaak, looninlezing);
    const tabellen = plan.value.tabellen.map(({ tabel: { cao, van, bron } }) => ({ cao, van, bron }));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'looninlezing', id: looninlezing },
      voor: 'voorgelegd',
      na: { sha256: found.sha256, tabellen, inschalingen: plan.value.inschalingen.length },
    });
    return decided({ looninlezing, tabellen: tabellen.length, inschalingen: plan.value.inschalingen.length });
  },
});
