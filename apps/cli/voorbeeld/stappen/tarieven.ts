// SPDX-License-Identifier: EUPL-1.2
import { formatBedrag } from '#libs/kernel';
import {
  kostprijzenBerekenen,
  tariefvoorstelIndienen,
  tariefvoorstelVaststellen,
  tarievenInzien,
} from '#modules/tarieven';
import type { Stap, Verteller } from '../verteller.ts';

export const kostprijs: Stap = {
  titel: 'Product, kostprijs en tariefvoorstel',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, zeg } = verteller;
    const { op, inkoper } = verhaal.tarieven;
    await klok(op);
    const { contract, jaar } = verhaal;
    await lukt(inkoper, kostprijzenBerekenen, { contract, jaar });
    const { voorstel } = await indienen(verteller);
    zeg(`Kostprijzen berekend en voorgelegd aan de colleges (voorstel ${voorstel})`);
  },
};

const indienen = ({ verhaal: { contract, tarieven }, lukt }: Verteller) =>
  lukt(tarieven.inkoper, tariefvoorstelIndienen, {
    contract,
    ingang: tarieven.ingang,
    toelichting: tarieven.toelichting,
  });

export const vaststellen: Stap = {
  titel: 'De colleges stellen productenboek en tarieven vast',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, vraag, wie, zeg } = verteller;
    const { op, mensen, motivering } = verhaal.tarieven.colleges;
    const { voorstel } = await indienen(verteller);
    await klok(op);
    for (const college of mensen) {
      await lukt(college, tariefvoorstelVaststellen, { voorstel, motivering }, voorstel);
      zeg(`College van ${wie(college).hoed.naam} heeft vastgesteld`);
    }
    const dag = Temporal.PlainDate.from(verhaal.tarieven.ingang);
    const { rijen } = await vraag(verhaal.tarieven.inkoper, tarievenInzien, { dag, contract: verhaal.contract });
    for (const { naam, cao, gewoon, eenheid } of rijen)
      if (cao === 'basis' && gewoon)
        zeg(`Basistarief ${naam}: ${formatBedrag(gewoon.bedrag)} per ${eenheid} (voorbeeld)`);
  },
};
