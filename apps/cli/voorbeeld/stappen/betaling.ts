// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag } from '#libs/kernel';
import { betaalvoorstelMaken, betalingGoedkeuren, betalingInzien } from '#modules/declaraties';
import type { Stap } from '../verteller.ts';
import { leesDeclaratie } from './declaratie.ts';

export const betaling: Stap = {
  titel: 'Betaling, goedgekeurd door een tweede persoon',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, geweigerd, vraag, wie, zeg } = verteller;
    const plan = verhaal.betaling;
    await klok(plan.op);
    const declaratie = await leesDeclaratie(verteller, plan.klaargezetDoor);
    const { betaling: voorstel } = await lukt(plan.klaargezetDoor, betaalvoorstelMaken, {
      declaratie: declaratie.id,
    });
    const { bedrag } = await vraag(plan.klaargezetDoor, betalingInzien, { id: voorstel });
    zeg(`${wie(plan.klaargezetDoor).naam} zette ${formatBedrag(eurocent(bedrag))} klaar`);
    const goedkeuring = { voorstel, motivering: plan.motivering };
    if (declaratie.betaling !== 'goedgekeurd') {
      const reasons = await geweigerd(plan.klaargezetDoor, betalingGoedkeuren, goedkeuring);
      zeg(`Zelf goedkeuren geweigerd: ${reasons.join(' ')}`);
    }
    await klok(plan.goedkeurenOp);
    await lukt(plan.goedgekeurdDoor, betalingGoedkeuren, goedkeuring);
    zeg(`${wie(plan.goedgekeurdDoor).naam} keurde de betaling goed`);
  },
};
