// SPDX-License-Identifier: EUPL-1.2
import {
  aanbiedertariefBesluiten,
  tariefadviesGeven,
  tariefbewijsToevoegen,
  tariefverzoekIndienen,
  tarievenInzien,
} from '#modules/tarieven';
import type { Stap } from '../verteller.ts';

export const eigenTarief: Stap = {
  titel: 'Een aanbieder vraagt een eigen tarief, met advies en een addendum',
  vertel: async ({ verhaal, klok, lukt, vraag, wie, zeg }) => {
    const plan = verhaal.eigenTarief;
    await klok(plan.op);
    const { aanbieder, product, cao, ingang, toelichting, afwijking } = plan;
    const dag = Temporal.PlainDate.from(ingang);
    const { rijen } = await vraag(aanbieder, tarievenInzien, { contract: verhaal.contract, dag });
    const tarief = rijen.find((rij) => rij.product === product && rij.cao === cao)?.gewoon?.id;
    const { verzoek } = await lukt(aanbieder, tariefverzoekIndienen, {
      tarief,
      ingang,
      toelichting,
      afwijkingen: [afwijking],
    });
    const bestand = new File([plan.bewijs.inhoud], plan.bewijs.naam);
    await lukt(aanbieder, tariefbewijsToevoegen, { verzoek, cijfer: afwijking.soort, bestand });
    for (const { adviseur, ...advies } of plan.adviezen) {
      await lukt(adviseur, tariefadviesGeven, { verzoek, ...advies });
      zeg(`${wie(adviseur).naam} adviseerde namens ${advies.discipline}`);
    }
    await klok(plan.besluitOp);
    const { motivering, geindexeerd } = plan;
    const besluit = { verzoek, uitkomst: 'toegekend', geindexeerd, motivering, bevestigd: true };
    await lukt(plan.directeur, aanbiedertariefBesluiten, besluit);
    zeg(`${wie(plan.directeur).naam} kende het eigen tarief toe; het addendum is gemaakt`);
  },
};
