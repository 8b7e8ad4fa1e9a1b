// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum, newId } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { readAanbieder } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { defineHandler, namens } from '#platform/handler';
import { leesLooptijd } from '../looptijd/looptijd.query.ts';
import { toetsMicro } from './micro-grens.query.ts';
import { insertOvereenkomst } from './overeenkomst.store.ts';
import type { Overeenkomst } from './overeenkomst.ts';

const self = 'contracten/overeenkomst-opstellen';

const toelating = z.object({
  verband: z.string(),
  inschrijving: z.string(),
  aanbieder: z.string(),
  contract: z.string(),
  producten: z.array(z.string()).min(1),
  cao: z.string(),
  ingang: z.string(),
  uitkomst: z.literal('toegelaten'),
});

/** Whoever is admitted gets an agreement in concept: its products, its CAO, and its term. */
export const overeenkomstOpstellen = defineHandler({
  naam: self,
  op: 'inkoop/toelating-besluiten',
  hoeden: ({ na }) => {
    const { data } = toelating.safeParse(na);
    return data ? [namens('verband', data.verband)] : [];
  },
  run: async (context, { na }) => {
    const { verband, contract, aanbieder, inschrijving, producten, cao, ...news } = toelating.parse(na);
    const ingang = datum(news.ingang);
    const looptijd = await leesLooptijd(context, { verband, contract, ingang });
    if (looptijd.status !== 'decided') throw new Error(`${self}: looptijd van ${contract} is niet te bepalen`);
    const gegevens = await readAanbieder(context.tx, aanbieder);
    const microBewijs = await toetsMicro(context, verband, gegevens);
    const overeenkomst: Overeenkomst = {
      id: newId(),
      verband,
      contract,
      aanbieder,
      inschrijving,
      producten,
      cao,
      van: ingang,
      tot: datum(looptijd.value.termijnen[0]?.tot ?? looptijd.value.uiterlijkTot),
      micro: microBewijs.status === 'decided' && microBewijs.value,
      staat: 'concept',
      looptijd,
      microBewijs,
      document: null,
      voorbeeld: gegevens?.voorbeeld ?? false,
    };
    if (await insertOvereenkomst(context.tx, overeenkomst))
      await report(context, overeenkomst, gegevens?.naam ?? aanbieder);
  },
});

async function report(
  context: ActContext,
  { id, verband, aanbieder, contract }: Overeenkomst,
  naam: string,
): Promise<void> {
  const onderwerp = { soort: 'overeenkomst', id };
  const titel = (await leesContract(context, verband, contract))?.naam ?? contract;
  await context.gebeurd({ act: self, onderwerp, na: { aanbieder, contract } });
  await context.taakOpenen({
    rol: 'programmadirecteur',
    soort: 'contracten/overeenkomst-ondertekenen',
    onderwerp,
    gegevens: { aanbieder: naam, contract: titel },
  });
}
