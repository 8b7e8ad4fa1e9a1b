// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { zetTarievenVervallen } from '../tarief/tarief.store.ts';
import { sluitVoorstel } from '../voorstel/voorstel.store.ts';
import { lockIndexatie, readIndexatieContracten, trekIndexatieIn } from './indexatie.store.ts';
import { indexatietaak } from './indexatie-voorbereiden.act.ts';

const self = 'tarieven/indexatie-intrekken';

/** Takes an indexation back as long as no contract was decided on, for example to compute with another figure. */
export const indexatieIntrekken = defineAct({
  naam: self,
  rollen: ['inkoper'],
  invoer: z.object({ indexatie: id() }),
  run: async (context, { indexatie: indexatieId }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const indexatie = await lockIndexatie(tx, verband, indexatieId);
    if (!indexatie) return refused(reason('indexatie-bestaat-niet'));
    const contracten = await readIndexatieContracten(tx, verband, indexatieId);
    const isOpen = indexatie.ingetrokken === null && contracten.every(({ staat }) => staat === 'voorgesteld');
    if (!isOpen) return refused(reason('indexatie-gesloten'));
    for (const { voorstel } of contracten) {
      await sluitVoorstel(tx, verband, voorstel, 'ingetrokken');
      await zetTarievenVervallen(tx, verband, voorstel);
    }
    await trekIndexatieIn(tx, verband, indexatieId, nu);
    await context.taakAfronden(indexatietaak, indexatieId);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'indexatie', id: indexatieId },
      voor: 'voorgesteld',
      na: { jaar: indexatie.jaar, staat: 'ingetrokken' },
    });
    return decided({ indexatie: indexatieId, jaar: indexatie.jaar });
  },
});
