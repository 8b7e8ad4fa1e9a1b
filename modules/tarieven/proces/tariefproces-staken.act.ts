// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { readVoorstel } from '../voorstel/voorstel.store.ts';
import { readBetrokkenen } from './aanbieders.query.ts';
import { lopendProces } from './lopend-proces.query.ts';
import { sluitProces } from './proces.store.ts';
import { readUitvraagVan } from './uitvraag/uitvraag.store.ts';

const self = 'tarieven/tariefproces-staken';

/** Stops a process, with the reason. Not while its proposal lies before the colleges: that is taken back first. */
export const tariefprocesStaken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ proces: id(), reden: langeTekst(2000) }),
  run: async (context, { proces: procesId, reden }) => {
    const { tx, nu } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    const voorstel = proces.voorstel ? await readVoorstel(tx, proces.voorstel) : undefined;
    if (voorstel?.staat === 'voorgesteld') return refused(reason('tariefproces-heeft-voorstel'));
    await sluitProces(tx, proces, { naar: 'gestaakt', op: nu, reden });
    await context.taakAfronden('tarieven/tariefreacties-beantwoorden', procesId);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefproces', id: procesId },
      voor: 'lopend',
      na: {
        reden,
        contract: proces.contract,
        uitvraag: (await readUitvraagVan(tx, proces.verband, procesId))?.id ?? null,
        aanbieders: await readBetrokkenen(tx, proces),
      },
    });
    return decided({ proces: procesId });
  },
});
