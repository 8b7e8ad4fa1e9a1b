// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { datum, newId } from '#libs/kernel';
import { gecontracteerdeAanbieders } from '#modules/contracten';
import { verbandNu } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { leesProductOpCode } from '../indicatie/product.query.ts';
import { insertToewijzing, nextNummer, readToewijzingenVan, replaceVersie } from '../toewijzing/toewijzing.store.ts';
import { beslotenOp } from '../toewijzing/toewijzing.ts';
import type { Verzoek } from './verzoek.store.ts';
import type { GevraagdProduct } from './verzoek.ts';
import type { Uitwerking } from './verzoek-uitwerken.rule.ts';

/**
 * Makes and changes the allocations that honour a request. A product of the region is only given by who has an agreement
 * for it; one that the region does not have (bought nationally) is left to the access desk.
 * @returns the identifiers of what is new or changed
 */
export async function uitwerkingUitvoeren(
  context: ActContext,
  verzoek: Verzoek,
  { versies, nieuw }: Uitwerking,
): Promise<Outcome<readonly string[], Reason>> {
  const { tx } = context;
  const { gemeente, wet, aanbieder, clientSleutel, referentie } = verzoek;
  const bekend = new Map((await readToewijzingenVan(tx, verzoek)).map((een) => [een.nummer, een]));
  const gemaakt: string[] = [];
  for (const { nummer, versie } of versies) {
    const oud = bekend.get(nummer);
    if (!oud) continue;
    const besloten = beslotenOp(context.nu, oud.besloten);
    await replaceVersie(tx, oud, { ...versie, besloten, referentie }, null);
    await meld(context, verzoek, oud.id);
    gemaakt.push(oud.id);
  }
  for (const gevraagd of nieuw) {
    const afspraak = await vindAfspraak(context, verzoek, gevraagd);
    if (afspraak.status !== 'decided') return afspraak;
    const id = newId();
    await insertToewijzing(tx, {
      gemeente,
      wet,
      aanbieder,
      clientSleutel,
      ...gevraagd,
      ...afspraak.value,
      id,
      nummer: await nextNummer(tx, gemeente, wet),
      indicatie: null,
      besloten: beslotenOp(context.nu),
      redenWijziging: null,
      referentie,
      keuze: null,
      voorbeeld: false,
    });
    await meld(context, verzoek, id);
    gemaakt.push(id);
  }
  return decided(gemaakt);
}

const meld = (context: ActContext, { id: verzoek }: Verzoek, id: string): Promise<void> =>
  context.gebeurd({ act: 'toegang/verzoek-honoreren', onderwerp: { soort: 'toewijzing', id }, na: { verzoek } });

type Afspraak = {
  readonly verband: string | null;
  readonly product: string | null;
  readonly overeenkomst: string | null;
};

/** Which product of the region this is, and under which agreement the aanbieder gives it. */
async function vindAfspraak(
  context: ActContext,
  { aanbieder }: Verzoek,
  { categorie, productcode, van }: GevraagdProduct,
): Promise<Outcome<Afspraak, Reason>> {
  const verband = (await verbandNu(context)) ?? null;
  const dag = datum(van);
  const product =
    verband && categorie && productcode
      ? await leesProductOpCode(context, verband, { categorie, productcode }, dag)
      : undefined;
  if (!verband || !product) return decided({ verband, product: null, overeenkomst: null });
  const candidates = await gecontracteerdeAanbieders(context, { verband, product: product.product, dag });
  const gekozen = candidates.find((een) => een.aanbieder === aanbieder);
  if (!gekozen) return refused(reason('aanbieder-niet-gecontracteerd', { product: product.naam, dag: van }));
  return decided({ verband, product: product.product, overeenkomst: gekozen.overeenkomst });
}
