// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { type Afwijking, readAfwijkingen, readWerkgebied } from './eigen-keuzeaanbod.store.ts';
import { type EigenProduct, readEigenProducten } from './eigen-producten.query.ts';
import { gemeentenVan, type Lidgemeente } from './leden.query.ts';

export type EigenMeldingen = {
  readonly producten: readonly EigenProduct[];
  /** What it reported for one gemeente in particular, as far as it still gives that there. */
  readonly afwijkingen: readonly Afwijking[];
  /** Every gemeente of the regions that it has an overeenkomst with. */
  readonly gemeenten: readonly Lidgemeente[];
  /** Which of them it chose; none means all. */
  readonly werkgebied: readonly string[];
  /** Where that makes it work. */
  readonly werktIn: readonly Lidgemeente[];
};

/** What an aanbieder gives under overeenkomsten that have not ended, where, and what it last said of waiting there. */
export async function readEigenMeldingen(tx: Tx, aanbieder: string, vandaag: Datum): Promise<EigenMeldingen> {
  const producten = await readEigenProducten(tx, aanbieder, vandaag);
  const gemeenten = await gemeentenVan(tx, [...new Set(producten.map(({ verband }) => verband))]);
  const gekozen = await readWerkgebied(tx, aanbieder);
  const werktIn = gemeenten.filter(({ verband, code }) => {
    const here = gekozen.filter((plek) => plek.verband === verband);
    return here.length === 0 || here.some(({ gemeente }) => gemeente === code);
  });
  const isActueel = ({ verband, product, gemeente }: Afwijking) =>
    producten.some((een) => een.verband === verband && een.product === product) &&
    werktIn.some((lid) => lid.verband === verband && lid.code === gemeente);
  return {
    producten,
    afwijkingen: (await readAfwijkingen(tx, aanbieder)).filter(isActueel),
    gemeenten,
    werkgebied: gekozen.map(({ gemeente }) => gemeente),
    werktIn,
  };
}
