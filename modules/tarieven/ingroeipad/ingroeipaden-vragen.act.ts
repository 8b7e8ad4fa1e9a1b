// SPDX-License-Identifier: EUPL-1.2
import { datum, type Eurocent, isVoor } from '#libs/kernel';
import { readAanbieder } from '#modules/regio';
import type { ActContext, QueryContext } from '#platform/context';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { readLopendePaden } from './ingroeipad.store.ts';
import { eindigtGoed, type Ingroeipad } from './ingroeipad.ts';
import { leesEinde } from './ingroeipad-uitwerken.query.ts';

/** The kind of task that says that a path ends at another amount than was decided on. */
export const padtaak = 'tarieven/ingroeipad-nagaan';

/** Where a path ends by what is known now; null when it has ended or that is unknown. */
export async function eindeNu(context: QueryContext, pad: Ingroeipad): Promise<Eurocent | null> {
  const last = pad.stappen.at(-1)?.van;
  if (!last || !isVoor(context.vandaag, datum(last))) return null;
  const einde = await leesEinde(context, pad.verband, pad, datum(last));
  return einde.status === 'decided' ? einde.value.bedrag : null;
}

/**
 * What products of these contracts follow has changed: the paths that still run to it are asked for. Steps by a part of
 * the difference become others by a new decision; amounts stay as agreed, and somebody looks whether they still fit.
 */
export async function vraagIngroeipaden(context: ActContext, contracten: Iterable<string>): Promise<void> {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  for (const contract of contracten) {
    const lopend = await readLopendePaden(tx, verband, contract);
    for (const pad of lopend.filter(({ staat }) => staat === 'vastgesteld')) {
      await context.taakAfronden(padtaak, pad.id);
      const einde = await eindeNu(context, pad);
      if (einde === null || eindigtGoed(pad, einde)) continue;
      const opnieuw = lopend.find(
        ({ staat, aanbieder, product }) =>
          staat === 'voorgesteld' && aanbieder === pad.aanbieder && product === pad.product,
      );
      if (opnieuw && (await eindeNu(context, opnieuw)) === opnieuw.eindbedrag) continue;
      const door = pad.stappen.slice(0, -1).some(({ deel }) => deel !== null) ? 'deel' : 'bedrag';
      const product = await naamVanProduct(context, verband, pad.product);
      const aanbieder = (await readAanbieder(tx, pad.aanbieder))?.naam ?? pad.aanbieder;
      const gegevens = { aanbieder, product, door, bedragVan: pad.eindbedrag, bedragNaar: einde };
      const onderwerp = { soort: 'ingroeipad', id: pad.id };
      await context.taakOpenen({ rol: 'inkoper', soort: padtaak, onderwerp, gegevens });
    }
  }
}
