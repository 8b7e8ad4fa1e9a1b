// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { readAanbieder } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readTeBetalen } from '../declaratie/declaratie.store.ts';
import { insertBetaalvoorstel } from './betaling.store.ts';

const self = 'declaraties/betaalvoorstel-maken';

/** Finance puts the granted lines of a declaratie forward for payment; a second person is asked to approve. */
export const betaalvoorstelMaken = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['financien'],
  invoer: z.object({ declaratie: id() }),
  run: async (context, { declaratie: kenmerk }) => {
    const { tx, wie, nu } = context;
    const declaratie = await readTeBetalen(tx, kenmerk);
    if (!declaratie) return refused(reason('declaratie-onbekend'));
    if (declaratie.regels === 0) return refused(reason('niets-toegekend'));
    const { gemeente, aanbieder, toegekend: bedrag, regels } = declaratie;
    const nieuw = newId();
    const kept = await insertBetaalvoorstel(
      tx,
      {
        id: nieuw,
        gemeente,
        declaratie: kenmerk,
        aanbieder,
        bedrag,
        regels,
        staat: 'voorgesteld',
        gemaaktPersoon: wie.persoon,
        gemaaktDoor: wie.naam,
      },
      nu,
    );
    if (!kept) return refused(reason('al-voorgesteld'));
    await context.taakAfronden(self, kenmerk);
    await context.taakOpenen({
      rol: 'financien',
      soort: 'declaraties/betaling-goedkeuren',
      onderwerp: { soort: 'betaling', id: nieuw },
      gegevens: { aanbieder: (await readAanbieder(tx, aanbieder))?.naam ?? aanbieder, bedrag, door: wie.naam },
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'declaratie', id: kenmerk },
      na: { gemeente, aanbieder, betaling: nieuw, bedrag, regels },
    });
    return decided({ betaling: nieuw, declaratie: kenmerk, bedrag });
  },
});
