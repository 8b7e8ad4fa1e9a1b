// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan } from '#libs/ijw';
import { datum, newId } from '#libs/kernel';
import { readVerbandenVan } from '#modules/regio';
import type { ActContext } from '#platform/context';
import type { Behandeling } from '../bericht/behandeling.ts';
import { relatieVan } from '../bericht/relatie.act.ts';
import { leesProductOpCode } from '../indicatie/product.query.ts';
import { readGevraagd } from '../verzoek/verzoek.store.ts';
import { verzoekenHonoreren } from '../verzoek/verzoek-afronden.act.ts';
import { readGedeclareerd } from './gedeclareerd.store.ts';
import {
  type BewaardeToewijzing,
  insertToewijzing,
  keepEerdereVersie,
  lockClient,
  readOpNummers,
  replaceVersie,
} from './toewijzing.store.ts';
import type { Clientrelatie } from './toewijzing.ts';
import { toewijzingenToetsen } from './toewijzingen-toetsen.rule.ts';
import { type Verteld, vertelde } from './toewijzingsbericht.ts';

const self = 'toegang/toewijzing-uit-bericht';

/** A 301 that was made elsewhere is held against what is known; its allocations then count here too. */
export async function toewijzingenBehandelen(
  context: ActContext,
  bericht: BerichtVan<'301'>,
  id: string,
): Promise<Behandeling> {
  const { tx } = context;
  const relatie = relatieVan(context, bericht);
  const meldingen = vertelde(bericht);
  const nummers = meldingen.map(({ nummer }) => nummer);
  const referenties = meldingen.flatMap(({ referentie }) => referentie ?? []);
  await lockClient(tx, relatie);
  const bekend = new Map((await readOpNummers(tx, relatie, nummers)).map((een) => [een.nummer, een]));
  const bevindingen = toewijzingenToetsen(meldingen, {
    client: hex(relatie.clientSleutel),
    aanbieder: relatie.aanbieder,
    nummers: new Map([...bekend].map(([nummer, een]) => [nummer, { ...een, client: hex(een.clientSleutel) }])),
    gedeclareerd: await readGedeclareerd(tx, relatie, nummers),
    verzoeken: await readGevraagd(tx, relatie, referenties),
  });
  return {
    bevindingen,
    toepassen: async () => {
      const verband = (await readVerbandenVan(tx, relatie.gemeente, context.vandaag))[0]?.code ?? null;
      for (const melding of meldingen)
        await takeOver(context, { relatie, melding, bekend: bekend.get(melding.nummer), verband, bericht: id });
      await verzoekenHonoreren(context, relatie, referenties);
      await context.gebeurd({ act: self, onderwerp: { soort: 'bericht', id }, na: { aantal: meldingen.length } });
    },
  };
}

const hex = (sleutel: Uint8Array): string => Buffer.from(sleutel).toString('hex');

type Overname = {
  readonly relatie: Clientrelatie;
  readonly melding: Verteld;
  readonly bekend: BewaardeToewijzing | undefined;
  readonly verband: string | null;
  readonly bericht: string;
};

/** The highest moment of decision is the version that counts (IV013); the same moment again is the same version. */
async function takeOver(context: ActContext, { relatie, melding, bekend, verband, bericht }: Overname): Promise<void> {
  const { tx } = context;
  if (bekend) {
    if (bekend.besloten < melding.besloten) await replaceVersie(tx, bekend, melding, bericht);
    if (bekend.besloten > melding.besloten) await keepEerdereVersie(tx, bekend, melding, bericht);
    return;
  }
  const { pad: _, ...verteld } = melding;
  const product = verband && (await findProduct(context, verband, melding));
  const own = { id: newId(), indicatie: null, overeenkomst: null, keuze: null, voorbeeld: false };
  await insertToewijzing(tx, { ...relatie, ...verteld, ...own, verband, product }, bericht);
}

async function findProduct(context: ActContext, verband: string, verteld: Verteld): Promise<string | null> {
  const { categorie, productcode, van } = verteld;
  if (!categorie || !productcode) return null;
  return (await leesProductOpCode(context, verband, { categorie, productcode }, datum(van)))?.product ?? null;
}
