// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readProcedure } from '../procedure/procedure.store.ts';
import { faseOp } from '../procedure/procedure.ts';
import { insertInschrijving, readEigen } from './inschrijving.store.ts';

const self = 'inkoop/inschrijving-beginnen';

/** An aanbieder begins a concept in an open procedure; whoever began before goes on with that. */
export const inschrijvingBeginnen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ procedure: id() }),
  run: async (context, { procedure: procedureId }) => {
    const { tx, wie, nu } = context;
    const aanbieder = wie.hoed.code;
    const procedure = await readProcedure(tx, procedureId);
    if (!procedure) return refused(reason('procedure-bestaat-niet'));
    const eigen = await readEigen(tx, aanbieder, procedure.id);
    if (eigen) return decided({ inschrijving: eigen.id });
    const fase = faseOp(procedure, nu);
    const ontvangen = nu.toString();
    if (fase === 'aangekondigd')
      return refused(reason('inschrijving-te-vroeg', { opent: procedure.opent.toString(), ontvangen }));
    if (fase === 'gesloten')
      return refused(reason('inschrijving-te-laat', { sluit: procedure.sluit.toString(), ontvangen }));

    const inschrijving = await insertInschrijving(tx, {
      aanbieder,
      id: newId(),
      verband: procedure.verband,
      procedure: procedure.id,
      begonnen: nu,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'inschrijving', id: inschrijving },
      na: { procedure: procedure.id, contract: procedure.contract },
    });
    return decided({ inschrijving });
  },
});
