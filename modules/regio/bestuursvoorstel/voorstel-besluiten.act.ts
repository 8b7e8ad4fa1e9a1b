// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, vinkje } from '#platform/invoer';
import { besluitNemen } from '../besluit/besluit-nemen.act.ts';
import { handelingVan, onderwerpsoort } from './bestuursvoorstel.ts';
import { readVoorstel } from './voorstel.store.ts';

const self = 'regio/voorstel-besluiten';

/**
 * Decides on who takes part or on the mandate register. It takes effect by the handler beside this file, where every
 * college decides with the last of them.
 */
export const voorstelBesluiten = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['college', 'bestuurder', 'programmadirecteur', 'beleidsadviseur'],
  invoer: z.object({ voorstel: id(), motivering: z.string().default(''), bevestigd: vinkje() }),
  run: async (context, { voorstel: kenmerk, motivering, bevestigd }) => {
    const voorstel = await readVoorstel(context.tx, kenmerk);
    if (!voorstel) return refused(reason('voorstel-bestaat-niet'));
    if (voorstel.staat !== 'voorgesteld') return refused(reason('voorstel-al-afgerond'));
    const besluit = await besluitNemen(context, {
      verband: voorstel.verband,
      handeling: handelingVan(voorstel.inhoud),
      contract: null,
      onderwerp: { soort: onderwerpsoort, id: kenmerk },
      titel: voorstel.titel,
      motivering,
      voorbereidDoor: voorstel.persoon,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    await context.taakAfronden(self, kenmerk);
    return decided({ voorstel: kenmerk, besluit: besluit.value.id, volledig: besluit.value.volledig }, besluit.steps);
  },
});
