// SPDX-License-Identifier: EUPL-1.2
import {
  antwoordtermijnKiezen,
  prijsantwoordLezen,
  prijsopbouwBeantwoorden,
  prijsopbouwBeoordelen,
  prijsopbouwInzien,
  prijsopbouwVoorleggen,
  tarievenInzien,
} from '#modules/tarieven';
import type { Stap } from '../verteller.ts';

export const prijsopbouw: Stap = {
  titel: 'Een aanbieder vindt een tarief niet reëel; de regio legt uit wat zij niet volgt',
  vertel: async ({ verhaal, klok, lukt, vraag, wie, zeg }) => {
    const plan = verhaal.prijsopbouw;
    await klok(plan.op);
    const { aanbieder, product, cao, toelichting, afwijking, oordeel } = plan;
    const dag = Temporal.PlainDate.from(plan.op);
    const { rijen } = await vraag(aanbieder, tarievenInzien, { contract: verhaal.contract, dag });
    const tarief = rijen.find((rij) => rij.product === product && rij.cao === cao)?.gewoon?.id;
    const invoer = { tarief, toelichting, afwijkingen: [afwijking] };
    const { prijsopbouw } = await lukt(aanbieder, prijsopbouwVoorleggen, invoer);
    zeg(`${wie(aanbieder).naam} legde zijn eigen opbouw naast het tarief`);
    await lukt(plan.beoordelaar, antwoordtermijnKiezen, { prijsopbouw, uiterlijk: plan.uiterlijk });
    const oordelen = [{ soort: afwijking.soort, oordeel: 'niet-volgen', reden: oordeel }];
    await lukt(plan.beoordelaar, prijsopbouwBeoordelen, { prijsopbouw, oordelen, voldoet: 'ja' });
    const beoordeling = (await vraag(plan.directeur, prijsopbouwInzien, { id: prijsopbouw })).beoordelingen?.[0]?.id;
    await lukt(plan.directeur, prijsopbouwBeantwoorden, { prijsopbouw, beoordeling, motivering: plan.motivering });
    await lukt(aanbieder, prijsantwoordLezen, { prijsopbouw });
    zeg(`${wie(plan.directeur).naam} antwoordde per brief`);
  },
};
