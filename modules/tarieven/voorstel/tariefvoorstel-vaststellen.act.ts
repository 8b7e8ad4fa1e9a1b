// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { leesContract } from '#modules/beleid';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id, langeTekst, vinkje } from '#platform/invoer';
import { collegetaak } from './colleges-vragen.handler.ts';
import { readVoorstel } from './voorstel.store.ts';
import { handelingenVan } from './voorstel.ts';

const self = 'tarieven/tariefvoorstel-vaststellen';
const titels = {
  'productenboek-vaststellen': 'Productenboek vaststellen',
  'tarieven-vaststellen': 'Tarieven vaststellen',
} as const;

/**
 * A college adopts the product book and the tariffs of a contract, each a decision of its own. They count from the
 * day of commencement once all colleges have decided; a handler sees to that. Others hear who may decide.
 */
export const tariefvoorstelVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['college', 'bestuurder', 'programmadirecteur', 'inkoper'],
  invoer: z.object({ voorstel: id(), motivering: langeTekst(4000), bevestigd: vinkje() }),
  run: async (context, { voorstel: voorstelId, motivering, bevestigd }) => {
    const voorstel = await readVoorstel(context.tx, voorstelId);
    if (voorstel?.soort !== 'eerste-vaststelling') return refused(reason('tariefvoorstel-bestaat-niet'));
    if (voorstel.staat !== 'voorgesteld') return refused(reason('tariefvoorstel-gesloten', { staat: voorstel.staat }));

    const { verband, contract, persoon } = voorstel;
    const naam = (await leesContract(context, verband, contract))?.naam ?? contract;
    const besluiten: string[] = [];
    let volledig = false;
    for (const handeling of handelingenVan(voorstel)) {
      if (handeling === 'tarieven-wijzigen') continue;
      const besluit = await besluitNemen(context, {
        verband,
        handeling,
        contract,
        onderwerp: { soort: 'tariefvoorstel', id: voorstelId },
        titel: `${titels[handeling]}: ${naam}`,
        motivering,
        voorbereidDoor: persoon,
        bevestigd,
      });
      if (besluit.status !== 'decided') return besluit;
      besluiten.push(besluit.value.id);
      volledig = besluit.value.volledig;
    }
    await context.taakAfronden(collegetaak, voorstelId);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefvoorstel', id: voorstelId },
      na: { verband, besluiten, volledig },
    });
    return decided({ voorstel: voorstelId, besluiten, volledig });
  },
});
