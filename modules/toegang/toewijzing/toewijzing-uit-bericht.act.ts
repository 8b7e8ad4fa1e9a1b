// SPDX-License-Identifier: EUPL-1.2
import { datum, newId } from '#libs/kernel';
import { openBericht } from '#modules/berichten';
import { readVerbandenVan } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { zoeksleutel } from '#platform/kluis';
import { leesProductOpCode } from '../indicatie/product.query.ts';
import { upsertToewijzing } from './toewijzing.store.ts';

const self = 'toegang/toewijzing-uit-bericht';

/** Takes over the allocations of a 301 that was made elsewhere; the gemeente's hat is on. @returns how many there were */
export async function toewijzingUitBericht(context: ActContext, berichtId: string): Promise<number> {
  const { tx, wie, vandaag, omgeving } = context;
  const bericht = await openBericht(context, berichtId);
  if (bericht?.soort !== '301') return 0;
  const gemeente = wie.hoed.code;
  const verband = (await readVerbandenVan(tx, gemeente, vandaag))[0]?.code ?? null;
  const { Bsn, ToegewezenProducten } = bericht.Client;
  for (const toegewezen of ToegewezenProducten) {
    const { Categorie, Code } = toegewezen.Product ?? {};
    const code = Categorie && Code ? { categorie: Categorie, productcode: Code } : null;
    const known =
      verband && code ? await leesProductOpCode(context, verband, code, datum(toegewezen.Ingangsdatum)) : undefined;
    await upsertToewijzing(tx, {
      id: newId(),
      gemeente,
      nummer: toegewezen.ToewijzingNummer,
      wet: bericht.standaard === 'jw' ? 'jeugdwet' : 'wmo',
      indicatie: null,
      verband,
      aanbieder: bericht.Header.Ontvanger,
      overeenkomst: null,
      product: known?.product ?? null,
      categorie: Categorie ?? null,
      productcode: Code ?? null,
      volume: toegewezen.Omvang?.Volume ?? null,
      eenheid: toegewezen.Omvang?.Eenheid ?? null,
      frequentie: toegewezen.Omvang?.Frequentie ?? null,
      budget: toegewezen.Budget ?? null,
      van: toegewezen.Ingangsdatum,
      tot: toegewezen.Einddatum ?? null,
      besloten: `${toegewezen.Toewijzingsdatum}T${toegewezen.Toewijzingstijd}`,
      redenWijziging: toegewezen.RedenWijziging ?? null,
      clientSleutel: zoeksleutel(omgeving.sleutels, Bsn),
      keuze: null,
      voorbeeld: false,
    });
  }
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'bericht', id: berichtId },
    na: { aantal: ToegewezenProducten.length },
  });
  return ToegewezenProducten.length;
}
