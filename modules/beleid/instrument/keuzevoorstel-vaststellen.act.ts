// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id, langeTekst, vinkje } from '#platform/invoer';
import { leesContract } from '../contract/contract.store.ts';
import { collegetaak } from './colleges-vragen.handler.ts';
import { readVoorstel } from './keuzevoorstel.store.ts';

const self = 'beleid/keuzevoorstel-vaststellen';

/**
 * Who adopts the plan according to the mandate register adopts its change. The choices count from their day once all
 * who must decide have done so; a handler sees to that.
 */
export const keuzevoorstelVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['college', 'bestuurder', 'programmadirecteur', 'beleidsadviseur'],
  invoer: z.object({ voorstel: id(), motivering: langeTekst(4000), bevestigd: vinkje() }),
  run: async (context, { voorstel: voorstelId, motivering, bevestigd }) => {
    const voorstel = await readVoorstel(context.tx, voorstelId);
    if (!voorstel) return refused(reason('keuzevoorstel-bestaat-niet'));
    if (voorstel.staat !== 'voorgesteld') return refused(reason('keuzevoorstel-gesloten', { staat: voorstel.staat }));
    const { verband, contract, persoon } = voorstel;
    const naam = (await leesContract(context, verband, contract))?.naam ?? contract;
    const besluit = await besluitNemen(context, {
      verband,
      handeling: 'inkoopplan-vaststellen',
      contract,
      onderwerp: { soort: 'keuzevoorstel', id: voorstelId },
      titel: `Andere keuzes voor ${naam}`,
      motivering,
      bevestigd,
      voorbereidDoor: persoon,
    });
    if (besluit.status !== 'decided') return besluit;
    await context.taakAfronden(collegetaak, voorstelId);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'keuzevoorstel', id: voorstelId },
      na: { besluit: besluit.value.id, volledig: besluit.value.volledig },
    });
    return decided(
      { voorstel: voorstelId, besluit: besluit.value.id, volledig: besluit.value.volledig },
      besluit.steps,
    );
  },
});
