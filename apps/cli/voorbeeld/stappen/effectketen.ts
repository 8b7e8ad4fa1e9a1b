// SPDX-License-Identifier: EUPL-1.2
import {
  effectketenVaststellen,
  effectketenVoorstellen,
  ketendoelOnderbouwen,
  ketendoelPlaatsen,
  ketendoelToevoegen,
} from '#modules/beleid';
import type { Stap } from '../verteller.ts';

export const effectketen: Stap = {
  titel: 'De effectketen van een segment',
  vertel: async ({ verhaal, klok, lukt, wie, zeg }) => {
    const { op, segment, schrijver, vaststeller, inspanningen, gronden } = verhaal.effectketen;
    await klok(op);
    await lukt(schrijver, effectketenVoorstellen, { segment });
    for (const { naam, dient } of inspanningen) {
      const plek = { segment, niveau: 'inspanning', naam };
      const { doel } = await lukt(schrijver, ketendoelToevoegen, plek, naam);
      await lukt(schrijver, ketendoelPlaatsen, { ...plek, doel, dient }, doel);
    }
    for (const [doel, grond] of Object.entries(gronden))
      await lukt(schrijver, ketendoelOnderbouwen, { segment, doel, ...grond }, doel);
    await lukt(vaststeller, effectketenVaststellen, { segment });
    const aantal = Object.keys(gronden).length;
    zeg(
      `${aantal} doelen in volgorde gezet en onderbouwd door ${wie(schrijver).naam}, vastgesteld door ${wie(vaststeller).naam} (voorbeeld)`,
    );
  },
};
