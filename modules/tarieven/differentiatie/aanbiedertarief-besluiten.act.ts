// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, reason, refused } from '#libs/explain';
import { type Datum, newId } from '#libs/kernel';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { toPdf } from '#platform/document';
import { keepDocument } from '#platform/documenten';
import { dag, id, keuze, langeTekst, vinkje } from '#platform/invoer';
import { isVolger } from '../volgen/volgers.query.ts';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { addendumDocument } from './addendum.query.ts';
import { leesDisciplines } from './disciplines.query.ts';
import { besluittaak } from './tariefadvies-geven.act.ts';
import {
  insertAanbiedertarief,
  insertVerzoekbesluit,
  lockVerzoek,
  readAdviezen,
  readVerzoek,
  readVerzoekbesluit,
} from './tariefverzoek.store.ts';
import type { Tariefverzoek } from './tariefverzoek.ts';
import { verzoekBesluitbaar } from './verzoek-toetsen.rule.ts';

/**
 * The director grants or refuses a tariff of one provider after the advice, and after consulting whom the register
 * names; granted, an addendum is made and it counts for that provider alone from its day [002 §5.3.3, figuur 7]. What
 * began to follow a list since the request can only be refused: nobody has another tariff beside a list.
 */
export const aanbiedertariefBesluiten = defineAct({
  naam: besluittaak,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'bestuurder'],
  invoer: z.object({
    verzoek: id(),
    uitkomst: keuze(['toegekend', 'afgewezen']),
    tot: dag().optional(),
    geindexeerd: keuze(['ja', 'nee']).optional(),
    motivering: langeTekst(4000),
    bevestigd: vinkje(),
  }),
  run: async (context, { verzoek: verzoekId, uitkomst, tot, geindexeerd, motivering, bevestigd }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const verzoek = await readVerzoek(tx, verzoekId);
    if (verzoek?.verband !== verband) return refused(reason('verzoek-bestaat-niet'));
    await lockVerzoek(tx, verzoekId);
    if (uitkomst === 'toegekend' && !geindexeerd) return refused(reason('indexeren-niet-gekozen', {}, 'geindexeerd'));
    const toets = verzoekBesluitbaar({
      vandaag,
      ingang: uitkomst === 'toegekend' ? verzoek.ingang : vandaag.add({ days: 1 }),
      disciplines: await leesDisciplines(context, verband),
      adviezen: await readAdviezen(tx, verband, verzoekId),
      isBesloten: (await readVerzoekbesluit(tx, verband, verzoekId)) !== undefined,
    });
    if (toets.status !== 'decided') return toets;
    if (uitkomst === 'toegekend' && (await isVolger(tx, verband, verzoek))) return refused(reason('tarief-volgt-nu'));

    const onderwerp = { soort: 'tariefverzoek', id: verzoekId };
    const product = await naamVanProduct(context, verband, verzoek.product);
    const besluit = await besluitNemen(context, {
      verband,
      handeling: 'aanbiederspecifiek-tarief-goedkeuren',
      contract: verzoek.contract,
      onderwerp,
      titel: `Aanbieder-specifiek tarief ${uitkomst}: ${product}`,
      motivering,
      voorbereidDoor: null,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    const taken = { uitkomst, motivering, besluit: besluit.value.id, op: nu, naam: wie.naam };
    if (!(await insertVerzoekbesluit(tx, verzoek, taken))) return refused(reason('verzoek-besloten'));
    if (uitkomst === 'toegekend') {
      const granted = await grant(context, verzoek, product, {
        tot: tot ?? null,
        geindexeerd: geindexeerd === 'ja',
        motivering,
      });
      if (granted.status !== 'decided') return granted;
    }
    await context.taakAfronden(besluittaak, verzoekId);
    const na = { verband, aanbieder: verzoek.aanbieder, product, uitkomst };
    await context.gebeurd({ act: besluittaak, onderwerp, besluit: besluit.value.id, na });
    return decided({ verzoek: verzoekId, uitkomst }, besluit.steps);
  },
});

type Afspraak = { readonly tot: Datum | null; readonly geindexeerd: boolean; readonly motivering: string };

/** The addendum, and the tariff that counts from its first day. */
async function grant(
  context: ActContext,
  verzoek: Tariefverzoek,
  product: string,
  { tot, geindexeerd, motivering }: Afspraak,
): Promise<Outcome<true>> {
  if (tot && Temporal.PlainDate.compare(tot, verzoek.ingang) < 0)
    return refused(reason('aanbiedertarief-eindigt-eerder', {}, 'tot'));
  const { aanbieder, verband, contract, bedrag, eenheid, ingang, voorbeeld } = verzoek;
  const document = await keepDocument(context, {
    onderwerp: { soort: 'tariefverzoek', id: verzoek.id },
    naam: `addendum-${verzoek.product}-${ingang}.pdf`,
    mediatype: 'application/pdf',
    inhoud: await toPdf(await addendumDocument(context, verzoek, { product, tot, geindexeerd, motivering })),
    lezer: { soort: 'aanbieder', code: aanbieder },
  });
  const nieuw = {
    id: newId(),
    verzoek: verzoek.id,
    bedrag,
    eenheid,
    van: ingang,
    tot,
    geindexeerd,
    document: document.id,
  };
  const made = await insertAanbiedertarief(context.tx, {
    ...nieuw,
    verband,
    aanbieder,
    contract,
    product: verzoek.product,
    voorbeeld,
  });
  return made ? decided(true) : refused(reason('aanbiedertarief-later'));
}
