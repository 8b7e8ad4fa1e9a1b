// SPDX-License-Identifier: EUPL-1.2
import { formatMoment } from '#libs/kernel';
import {
  beoordelingVastleggen,
  inschrijvingBeginnen,
  inschrijvingBeoordelen,
  inschrijvingIndienen,
  procedurePubliceren,
  procedureVoorbereiden,
  toelatingBesluiten,
} from '#modules/inkoop';
import type { Stap, Verteller } from '../verteller.ts';
import { vulIn } from './inschrijving.ts';

export const publiceren: Stap = {
  titel: 'Open House gepubliceerd',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, zeg } = verteller;
    const { inkoop } = verhaal;
    const procedure = await voorbereiden(verteller);
    await klok(inkoop.publiceertOp);
    await lukt(inkoop.directeur, procedurePubliceren, { procedure, motivering: inkoop.motivering });
    zeg(`Gepubliceerd; inschrijven kan van ${asMoment(inkoop.opent)} tot ${asMoment(inkoop.sluit)}`);
  },
};

/** Dutch wall clock time of the story, for people. */
const asMoment = (tekst: string): string =>
  formatMoment(Temporal.PlainDateTime.from(tekst).toZonedDateTime('Europe/Amsterdam').toInstant());

async function voorbereiden({ verhaal, klok, lukt }: Verteller): Promise<string> {
  const { voorbereidOp, inkoper, opent, sluit, uitslag, ingang } = verhaal.inkoop;
  await klok(voorbereidOp);
  const input = { contract: verhaal.contract, opent, sluit, uitslag, ingang };
  return (await lukt(inkoper, procedureVoorbereiden, input)).procedure;
}

const beginnen = ({ lukt }: Verteller, aanbieder: string, procedure: string) =>
  lukt(aanbieder, inschrijvingBeginnen, { procedure });

export const inschrijven: Stap = {
  titel: 'Aanbieders schrijven zich in',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, geweigerd, wie, zeg } = verteller;
    const procedure = await voorbereiden(verteller);
    for (const plan of verhaal.inkoop.inschrijvingen) {
      await klok(plan.op);
      const { inschrijving } = await beginnen(verteller, plan.aanbieder, procedure);
      await vulIn(verteller, plan, { procedure, inschrijving });
      await klok(plan.indienenOp);
      const naam = wie(plan.aanbieder).hoed.naam;
      if (plan.teLaat) {
        const reasons = await geweigerd(plan.aanbieder, inschrijvingIndienen, { inschrijving });
        zeg(`${naam} geweigerd, het concept blijft bewaard: ${reasons.join(' ')}`);
      } else {
        await lukt(plan.aanbieder, inschrijvingIndienen, { inschrijving });
        zeg(`${naam} heeft op tijd ingeschreven`);
      }
    }
  },
};

export const toelaten: Stap = {
  titel: 'Twee beoordelaars, het besluit en de brief',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, wie, zeg } = verteller;
    const { inkoop } = verhaal;
    const procedure = await voorbereiden(verteller);
    for (const plan of inkoop.inschrijvingen.filter(({ teLaat }) => !teLaat)) {
      const { inschrijving } = await beginnen(verteller, plan.aanbieder, procedure);
      await klok(inkoop.beoordelenOp);
      for (const beoordelaar of inkoop.beoordelaars) {
        await beoordeel(verteller, beoordelaar, inschrijving);
        zeg(`${wie(beoordelaar).naam} heeft alle criteria beoordeeld`);
      }
      await klok(inkoop.besluitOp);
      const besluit = { inschrijving, motivering: inkoop.besluitMotivering };
      await lukt(inkoop.directeur, toelatingBesluiten, besluit, inschrijving);
      zeg(`${wie(plan.aanbieder).hoed.naam} is toegelaten; de brief ligt klaar`);
    }
  },
};

/** One assessor finds every point in order. Told again, the points are the same ones. */
async function beoordeel({ lukt, vraag }: Verteller, beoordelaar: string, inschrijving: string): Promise<void> {
  const view = await vraag(beoordelaar, inschrijvingBeoordelen, { id: inschrijving });
  const punten = view.verzegeld ? [] : view.toetsing.punten;
  const oordelen = punten.map(({ criterium, product }) => ({
    criterium,
    product,
    oordeel: 'voldoet',
    toelichting: '',
  }));
  await lukt(beoordelaar, beoordelingVastleggen, { inschrijving, oordelen }, inschrijving);
}
