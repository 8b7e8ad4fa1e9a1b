// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { vergeetVoorstel } from '../proces/proces.store.ts';
import { zetTarievenVervallen } from '../tarief/tarief.store.ts';
import { wijzigingstaken } from './tariefwijziging-besluiten.act.ts';
import { readVoorstel, sluitVoorstel } from './voorstel.store.ts';

const self = 'tarieven/tariefvoorstel-intrekken';

/** Takes a proposal back as long as it is open, for example to compute again; its tariffs lapse. */
export const tariefvoorstelIntrekken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ voorstel: id() }),
  run: async (context, { voorstel: voorstelId }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const voorstel = await readVoorstel(tx, voorstelId);
    if (voorstel?.verband !== verband) return refused(reason('tariefvoorstel-bestaat-niet'));
    if (voorstel.soort === 'indexatie') return refused(reason('voorstel-van-indexatie'));
    if (!(await sluitVoorstel(tx, verband, voorstelId, 'ingetrokken')))
      return refused(reason('tariefvoorstel-gesloten', { staat: voorstel.staat }));
    await zetTarievenVervallen(tx, verband, voorstelId);
    await vergeetVoorstel(tx, verband, voorstelId);
    for (const taak of wijzigingstaken) await context.taakAfronden(taak, voorstelId);
    const leden = await readLeden(tx, verband, vandaag);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefvoorstel', id: voorstelId },
      voor: 'voorgesteld',
      na: {
        contract: voorstel.contract,
        ingang: voorstel.ingang.toString(),
        uiterlijk: voorstel.uiterlijk.toString(),
        gemeenten: voorstel.soort === 'eerste-vaststelling' ? leden.map(({ gemeente }) => gemeente) : [],
      },
    });
    return decided({ voorstel: voorstelId });
  },
});
