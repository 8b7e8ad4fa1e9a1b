// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag } from '#libs/kernel';
import { betaalvoorstelMaken, betalingGoedkeuren, betalingInzien, declaratielijst } from '#modules/declaraties';
import type { Stap } from '../verteller.ts';

export const betaling: Stap = {
  titel: 'Betaling, goedgekeurd door een tweede persoon',
  vertel: async ({ verhaal, klok, lukt, geweigerd, vraag, wie, zeg }) => {
    const plan = verhaal.betaling;
    await klok(plan.op);
    const { rijen } = await vraag(plan.klaargezetDoor, declaratielijst, {});
    const { betaling: voorstel } = await lukt(plan.klaargezetDoor, betaalvoorstelMaken, {
      declaratie: rijen[0]?.id ?? '',
    });
    const { bedrag } = await vraag(plan.klaargezetDoor, betalingInzien, { id: voorstel });
    zeg(`${wie(plan.klaargezetDoor).naam} zette ${formatBedrag(eurocent(bedrag))} klaar`);
    const goedkeuring = { voorstel, motivering: plan.motivering };
    if (rijen[0]?.betaling !== 'goedgekeurd') {
      const reasons = await geweigerd(plan.klaargezetDoor, betalingGoedkeuren, goedkeuring);
      zeg(`Zelf goedkeuren geweigerd: ${reasons.join(' ')}`);
    }
    await klok(plan.goedkeurenOp);
    await lukt(plan.goedgekeurdDoor, betalingGoedkeuren, goedkeuring);
    zeg(`${wie(plan.goedgekeurdDoor).naam} keurde de betaling goed`);
  },
};
