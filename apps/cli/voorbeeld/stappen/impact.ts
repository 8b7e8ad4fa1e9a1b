// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag } from '#libs/kernel';
import { impactscenarioInzien, impactscenarioMaken } from '#modules/leveranciers';
import type { Stap } from '../verteller.ts';

export const impact: Stap = {
  titel: 'Andere tarieven, uitgeprobeerd op wat is toegekend',
  vertel: async ({ verhaal, klok, lukt, vraag, zeg }) => {
    const { op, inkoper, naam, maand, procent, verliesgrens } = verhaal.impact;
    await klok(op);
    const invoer = { naam, van: maand, tot: maand, tarieven: [{ procent }], verliesgrens };
    const { scenario } = await lukt(inkoper, impactscenarioMaken, invoer);
    const { was, wordt } = await vraag(inkoper, impactscenarioInzien, { id: scenario });
    zeg(`${naam}: van ${formatBedrag(eurocent(was))} naar ${formatBedrag(eurocent(wordt))}`);
  },
};
