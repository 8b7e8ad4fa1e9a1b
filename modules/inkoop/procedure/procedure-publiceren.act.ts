// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id, vinkje } from '#platform/invoer';
import { readProcedure } from './procedure.store.ts';
import { faseOp } from './procedure.ts';
import { leesProcedureschaal } from './procedureschaal.query.ts';
import { publiceren } from './publiceren.act.ts';
import { leesVoorwaarden } from './voorwaarden.query.ts';

/**
 * Publishing is a formal act: whoever the mandate register names decides. Where every college decides, it takes
 * effect with the last of them, by the handler beside this file.
 */
export const procedurePubliceren = defineAct({
  naam: 'inkoop/procedure-publiceren',
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'bestuurder', 'college', 'inkoper'],
  invoer: z.object({ procedure: id(), motivering: z.string().default(''), bevestigd: vinkje() }),
  run: async (context, { procedure: procedureId, motivering, bevestigd }) => {
    const { tx, wie, nu } = context;
    const procedure = await readProcedure(tx, procedureId);
    if (!procedure) return refused(reason('procedure-bestaat-niet'));
    if (procedure.staat !== 'concept') return refused(reason('procedure-al-gepubliceerd'));
    const { verband, contract, contractNaam, ingang } = procedure;
    const voorwaarden = await leesVoorwaarden(context, verband, contract, ingang);
    if (!voorwaarden) return refused(reason('contract-zonder-procedure', { contract: contractNaam }));
    if (voorwaarden.producten.length === 0)
      return refused(reason('geen-vastgestelde-producten', { contract: contractNaam, ingang: ingang.toString() }));
    if (faseOp({ ...procedure, staat: 'gepubliceerd' }, nu) === 'gesloten')
      return refused(reason('sluiting-voorbij', { sluit: procedure.sluit.toString() }));

    const schaal = await leesProcedureschaal(context, procedure);
    if (schaal && schaal.status !== 'decided') return schaal;

    const besluit = await besluitNemen(context, {
      verband,
      handeling: 'procedure-publiceren',
      contract,
      onderwerp: { soort: 'procedure', id: procedure.id },
      titel: `Procedure publiceren: ${contractNaam}`,
      motivering,
      voorbereidDoor: procedure.voorbereidDoor,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    const { volledig, id: besluitId } = besluit.value;
    if (volledig && wie.hoed.soort === 'verband') await publiceren(context, procedure, voorwaarden, besluitId);
    return decided({ procedure: procedure.id, besluit: besluitId, volledig }, besluit.steps);
  },
});
