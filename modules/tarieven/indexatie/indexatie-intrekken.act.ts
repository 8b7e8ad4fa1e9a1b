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

/**
 * Takes back what was not decided yet of an indexation, for example to compute with another figure or because its year
 * began. Contracts that were decided on keep their tariffs; the others can be indexed anew.
 */
export const indexatieIntrekken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ indexatie: id() }),
  run: async (context, { indexatie: indexatieId }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const indexatie = await lockIndexatie(tx, verband, indexatieId);
    if (!indexatie) return refused(reason('indexatie-bestaat-niet'));
    const contracten = await readIndexatieContracten(tx, verband, indexatieId);
    const open = contracten.filter(({ staat }) => staat === 'voorgesteld');
    if (indexatie.ingetrokken !== null || open.length === 0) return refused(reason('indexatie-gesloten'));
    for (const { voorstel } of open) {
      if (!(await sluitVoorstel(tx, verband, voorstel, 'ingetrokken'))) return refused(reason('indexatie-gesloten'));
      await zetTarievenVervallen(tx, verband, voorstel);
    }
    await trekIndexatieIn(tx, verband, indexatieId, nu);
    await context.taakAfronden(indexatietaak, indexatieId);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'indexatie', id: indexatieId },
      voor: 'voorgesteld',
      na: {
        jaar: indexatie.jaar,
        staat: open.length === contracten.length ? 'ingetrokken' : 'deels-vastgesteld',
        contracten: open.map(({ contract }) => contract),
      },
    });
    return decided({ indexatie: indexatieId, jaar: indexatie.jaar });
  },
});
