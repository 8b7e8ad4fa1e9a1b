// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { id, tekst } from '#platform/invoer';
import { insertJeugdigen } from '../casus/casus.store.ts';
import { eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import { insertToewijzingen } from '../toewijzing/toewijzing.store.ts';
import type { Toewijzing } from '../toewijzing/toewijzing.ts';
import { bood, onderwerpsoort } from './bood.query.ts';
import { geldend } from './geldend.query.ts';
import { lockOvername, settleOvername } from './overname.store.ts';
import type { Nieuwetoewijzing } from './overname-inpassen.rule.ts';
import { controletaak } from './overname-voorleggen.act.ts';

const self = 'toegang/overname-bevestigen';

/**
 * A second person has held the allocations against where they come from: from now on they count here, as those of a 301
 * that was made elsewhere. The provider has its message already; none is sent. All or nothing.
 */
export const toewijzingovernameBevestigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({ overname: id(), kenmerk: tekst(64) }),
  run: async (context, { overname, kenmerk }) => {
    const { tx, wie, nu, omgeving } = context;
    const gemeente = wie.hoed.code;
    const found = await lockOvername(tx, gemeente, overname);
    if (!found) return refused(reason('overneem-bestaat-niet'));
    if (found.staat !== 'voorgelegd') return refused(reason('overneem-niet-voorgelegd'));
    if (await bood(context, overname)) return refused(reason('overneem-vier-ogen'));
    const getoetst = await geldend(context, overname, kenmerk);
    if (getoetst.status !== 'decided') return getoetst;
    const { verband, plan } = getoetst.value;
    const nieuw = plan.nieuw.map((regel) => asToewijzing(regel, { gemeente, verband }));
    const clienten = await insertJeugdigen(tx, omgeving.sleutels, gemeente, plan.clienten);
    // Between the check and this somebody may have used a number.
    if ((await insertToewijzingen(tx, nieuw, { overname })) < nieuw.length)
      return refused(reason('overneem-veranderd'));
    await settleOvername(tx, gemeente, overname, { staat: 'overgenomen', op: nu, door: wie.naam });
    await context.taakAfronden(controletaak, overname);
    await context.verwerkt({ soort: 'aanmaken', wat: self, betrokkenen: nieuw.map((een) => een.id) });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: onderwerpsoort, id: overname },
      voor: 'voorgelegd',
      na: { naam: found.naam, sha256: found.sha256, toewijzingen: nieuw.length, clienten },
    });
    return decided({ overname, toewijzingen: nieuw.length, clienten });
  },
});

const asToewijzing = (
  regel: Nieuwetoewijzing,
  { gemeente, verband }: { readonly gemeente: string; readonly verband: string },
): Toewijzing => ({
  ...{ id: newId(), gemeente, verband, wet: regel.wet, nummer: regel.nummer, aanbieder: regel.aanbieder },
  ...{ overeenkomst: regel.overeenkomst, product: regel.product },
  ...{ categorie: regel.categorie, productcode: regel.productcode },
  ...{ volume: regel.volume, eenheid: eenheidcodes[regel.eenheid], frequentie: frequenties[regel.frequentie] },
  ...{ budget: null, van: regel.van, tot: regel.tot },
  // The file knows the day and not the hour: a later 301 of the same day is a later version (IV013).
  besloten: `${regel.besloten}T00:00:00`,
  ...{ redenWijziging: null, referentie: null, indicatie: null, keuze: null, voorbeeld: false },
  clientSleutel: Uint8Array.from(Buffer.from(regel.client, 'hex')),
});
