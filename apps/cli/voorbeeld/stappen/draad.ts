// SPDX-License-Identifier: EUPL-1.2
import { datum, eurocent, formatBedrag, formatMaand } from '#libs/kernel';
import { monitorInzien } from '#modules/verantwoording';
import type { Stap } from '../verteller.ts';

export const draad: Stap = {
  titel: 'Van doel tot euro, en terug',
  vertel: async ({ verhaal, vraag, zeg }) => {
    const maand = verhaal.declaratie.maand.slice(0, 7);
    const { doelen, totaal } = await vraag(verhaal.betaling.klaargezetDoor, monitorInzien, { periode: maand });
    zeg(`Toegekend in ${formatMaand(datum(`${maand}-01`))}: ${formatBedrag(eurocent(totaal.toegekend))}`);
    for (const { naam, som } of doelen)
      if (som.toegekend > 0) zeg(`${naam}: ${formatBedrag(eurocent(som.toegekend))}, elke euro telt hier volledig`);
  },
};
