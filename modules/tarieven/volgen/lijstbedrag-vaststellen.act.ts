// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import { id } from '#platform/invoer';
import { bedragInvoeren, bedragtaak } from './lijstbedrag-invoeren.act.ts';
import { lockLijstbedrag, stelLijstbedragVast, wijsLijstbedragAf } from './tarieflijst.store.ts';
import { vraagVolgtarieven } from './volgtarieven-vragen.act.ts';

const afwijzen = 'tarieven/lijstbedrag-afwijzen';
const rollen = ['inkoper', 'beleidsadviseur'] as const;

/** Whether the viewer entered this amount. */
export const voerdeIn = (context: QueryContext, bedrag: string): Promise<boolean> =>
  wroteIn(context, { soort: 'lijstbedrag', id: bedrag }, { schrijven: [bedragInvoeren], vaststellen: bedragtaak });

/** A second person has held the amount against the list: it counts, and the tariffs that follow it ask for a decision. */
export const lijstbedragVaststellen = defineAct({
  naam: bedragtaak,
  niveau: 'substantieel',
  rollen,
  invoer: z.object({ lijstbedrag: id() }),
  run: async (context, { lijstbedrag }) => {
    const { tx, wie } = context;
    const bedrag = await lockLijstbedrag(tx, wie.hoed.code, lijstbedrag);
    if (!bedrag) return refused(reason('lijstbedrag-bestaat-niet'));
    if (bedrag.staat !== 'concept') return refused(reason('lijstbedrag-gesloten'));
    if (await voerdeIn(context, lijstbedrag)) return refused(reason('lijstbedrag-vier-ogen'));
    await stelLijstbedragVast(tx, wie.hoed.code, bedrag, wie.naam);
    await context.taakAfronden(bedragtaak, lijstbedrag);
    const { lijst, regel, van } = bedrag;
    await vraagVolgtarieven(context, (volging) => volging.lijst === lijst);
    const na = { lijst, regel, bedrag: bedrag.bedrag, van: van.toString() };
    await context.gebeurd({
      act: bedragtaak,
      onderwerp: { soort: 'lijstbedrag', id: lijstbedrag },
      voor: 'concept',
      na,
    });
    return decided({ lijstbedrag, lijst });
  },
});

/** The amount is not what the list says: it goes away, and somebody enters it again. */
export const lijstbedragAfwijzen = defineAct({
  naam: afwijzen,
  niveau: 'laag',
  rollen,
  invoer: z.object({ lijstbedrag: id() }),
  run: async (context, { lijstbedrag }) => {
    const { tx, wie } = context;
    const bedrag = await lockLijstbedrag(tx, wie.hoed.code, lijstbedrag);
    if (!bedrag) return refused(reason('lijstbedrag-bestaat-niet'));
    if (bedrag.staat !== 'concept') return refused(reason('lijstbedrag-gesloten'));
    await wijsLijstbedragAf(tx, wie.hoed.code, lijstbedrag);
    await context.taakAfronden(bedragtaak, lijstbedrag);
    const onderwerp = { soort: 'lijstbedrag', id: lijstbedrag };
    await context.gebeurd({ act: afwijzen, onderwerp, voor: 'concept', na: 'afgewezen' });
    return decided({ lijstbedrag, lijst: bedrag.lijst });
  },
});
