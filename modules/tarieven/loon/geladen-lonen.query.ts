// SPDX-License-Identifier: EUPL-1.2
import { norm, type Source } from '#libs/explain';
import { datum, formatDatum, zonderLeeg } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { CaoLonen, Loontabel } from '../kostprijs/loontabel.ts';
import { readInschalingen, readLoontabellen } from './lonen.store.ts';
import type { Caotabel } from './looninhoud.ts';

/** The wages of the pack together with those that people loaded; of one CAO and first day, theirs count. */
export async function metGeladenLonen(tx: Tx, verband: string, pakket: CaoLonen): Promise<CaoLonen> {
  const tabellen = await readLoontabellen(tx, verband);
  const inschalingen = tabellen.length > 0 ? await readInschalingen(tx, verband) : [];
  return samen(pakket, { tabellen, inschalingen });
}

export const samen = (
  pakket: CaoLonen,
  {
    tabellen,
    inschalingen,
  }: { readonly tabellen: readonly Caotabel[]; readonly inschalingen: CaoLonen['inschalingen'] },
): CaoLonen => ({
  ...pakket,
  loontabellen: [
    ...pakket.loontabellen.filter((own) => !tabellen.some(({ cao, van }) => own.cao === cao && own.van === van)),
    ...tabellen.map(asLoontabel),
  ],
  inschalingen: [...pakket.inschalingen, ...inschalingen],
});

const asLoontabel = (tabel: Caotabel): Loontabel => ({
  ...zonderLeeg({ cao: tabel.cao, van: tabel.van, tot: tabel.tot, urenPerMaand: tabel.urenPerMaand }),
  schalen: [...Map.groupBy(tabel.lonen, ({ schaal }) => schaal)].map(([schaal, lonen]) => ({
    schaal,
    treden: lonen.map(({ schaal: _, ...loon }) => loon),
  })),
  bron: sourceOf(tabel),
});

/** The table by name, and where it was published. */
function sourceOf({ cao, van, bron, voorbeeld }: Caotabel): Source {
  const naam = `Loontabel ${cao} vanaf ${formatDatum(datum(van))}: ${bron}`;
  return voorbeeld ? { from: 'pack', item: naam, document: 'geen', paragraaf: 'geen', voorbeeld } : norm(naam);
}
