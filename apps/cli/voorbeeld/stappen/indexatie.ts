// SPDX-License-Identifier: EUPL-1.2
import { indexatieVoorbereiden, indexcijferInvoeren, indexcijferVaststellen } from '#modules/tarieven';
import type { Stap } from '../verteller.ts';

export const indexatie: Stap = {
  titel: 'Indexcijfers van het volgende jaar, en de indexatie voorgelegd',
  vertel: async ({ verhaal, klok, lukt, wie, zeg }) => {
    const { op, invoerder, controleur, jaar, gepubliceerd, bron, cijfers, toelichting } = verhaal.indexatie;
    await klok(op);
    for (const { reeks, procent } of cijfers) {
      const velden = { reeks, jaar, stand: 'voorlopig', procent, gepubliceerd, bron, voorbeeld: true };
      const { indexcijfer } = await lukt(invoerder, indexcijferInvoeren, velden, reeks);
      await lukt(controleur, indexcijferVaststellen, { indexcijfer }, reeks);
      zeg(
        `${reeks} ${jaar}: ${procent} procent, ingevoerd door ${wie(invoerder).naam}, gecontroleerd door ${wie(controleur).naam}`,
      );
    }
    await lukt(invoerder, indexatieVoorbereiden, { jaar, toelichting });
    zeg(`De indexatie van ${jaar} is voorgelegd aan het bestuurlijk overleg`);
  },
};
