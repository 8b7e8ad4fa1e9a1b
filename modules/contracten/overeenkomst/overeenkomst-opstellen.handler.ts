// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Outcome } from '#libs/explain';
import { datum, eurocent, newId } from '#libs/kernel';
import { bekend, packSource } from '#libs/regiopakket';
import { leesContract } from '#modules/beleid';
import { isMicroOnderneming, leesPagina, readAanbieder } from '#modules/regio';
import { pagina as tariefpagina } from '#modules/tarieven/pack';
import type { ActContext } from '#platform/context';
import { defineHandler, namens } from '#platform/handler';
import type { Looptijd } from '../looptijd/looptijd.ts';
import { looptijdBerekenen } from '../looptijd/looptijd-berekenen.rule.ts';
import { pagina as eigenPagina } from '../pack.ts';
import { insertOvereenkomst } from './overeenkomst.store.ts';

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
  voorbeeld: z.boolean().optional(),
});
type Toelating = z.output<typeof toelating>;

/** Whoever is admitted gets an agreement in concept: its products, its CAO, and its term. */
export const overeenkomstOpstellen = defineHandler({
  naam: self,
  op: 'inkoop/toelating-besluiten',
  hoeden: ({ na }) => {
    const { data } = toelating.safeParse(na);
    return data ? [namens('verband', data.verband)] : [];
  },
  run: async (context, { na }) => {
    const news = toelating.parse(na);
    const looptijd = await termsOf(context, news);
    if (looptijd.status !== 'decided') throw new Error(`${self}: looptijd van ${news.contract} is niet te bepalen`);
    const micro = await isMicro(context, news);
    const eerste = looptijd.value.termijnen[0];
    const id = newId();
    const made = await insertOvereenkomst(context.tx, {
      id,
      verband: news.verband,
      contract: news.contract,
      aanbieder: news.aanbieder,
      inschrijving: news.inschrijving,
      producten: news.producten,
      cao: news.cao,
      van: datum(news.ingang),
      tot: datum(eerste?.tot ?? looptijd.value.uiterlijkTot),
      micro: micro.status === 'decided' && micro.value,
      staat: 'concept',
      looptijd,
      microBewijs: micro,
      document: null,
      voorbeeld: news.voorbeeld ?? false,
    });
    if (made) await report(context, id, news);
  },
});

async function report(context: ActContext, id: string, { aanbieder, contract, verband }: Toelating): Promise<void> {
  const onderwerp = { soort: 'overeenkomst', id };
  const naam = (await readAanbieder(context.tx, aanbieder))?.naam ?? aanbieder;
  const titel = (await leesContract(context, verband, contract))?.naam ?? contract;
  await context.gebeurd({ act: self, onderwerp, na: { aanbieder, contract } });
  await context.taakOpenen({
    rol: 'programmadirecteur',
    soort: 'contracten/overeenkomst-ondertekenen',
    onderwerp,
    gegevens: { aanbieder: naam, contract: titel },
  });
}

async function termsOf(context: ActContext, { verband, contract, ingang }: Toelating): Promise<Outcome<Looptijd>> {
  const gekozen = (await leesContract(context, verband, contract))?.keuzes?.looptijd;
  if (!gekozen) throw new Error(`${self}: het plan noemt geen looptijd voor ${contract}`);
  const { pagina } = await leesPagina(context, verband, 'contracten', eigenPagina);
  return looptijdBerekenen(
    {
      ingang: datum(ingang),
      initieelJaren: gekozen.initieelJaren,
      verlengingen: gekozen.verlengingen,
      wijze: bekend(gekozen.wijze),
      maandenVooraf: pagina.kennisgeving.maandenVoorEinde,
    },
    packSource(`beleid/${contract}`, gekozen),
  );
}

async function isMicro(context: ActContext, { verband, aanbieder }: Toelating): Promise<Outcome<boolean>> {
  const { pagina } = await leesPagina(context, verband, 'tarieven', tariefpagina);
  const { werknemersMinderDan, omzetOfBalansMinderDanEuro } = pagina.keuzes.micro;
  const gegevens = await readAanbieder(context.tx, aanbieder);
  if (!gegevens) return { status: 'incomplete', missing: ['medewerkers', 'jaaromzet', 'balanstotaal'], steps: [] };
  return isMicroOnderneming(gegevens, {
    werknemersMinderDan,
    omzetOfBalansMinderDan: eurocent(omzetOfBalansMinderDanEuro * 100),
  });
}
