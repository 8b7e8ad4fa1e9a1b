// SPDX-License-Identifier: EUPL-1.2
import { datum, isVoor } from '#libs/kernel';
import { readAanbieder } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { readVastgesteldePaden } from './ingroeipad.store.ts';
import { leesEinde } from './ingroeipad-uitwerken.query.ts';

/** The kind of task that says that a path ends at another amount than was decided on. */
export const padtaak = 'tarieven/ingroeipad-nagaan';

/**
 * What products of these contracts follow has changed: the paths that still run to it are asked for. Steps by a part of
 * the difference become others by a new decision; amounts stay as agreed, and somebody looks whether they still fit.
 */
export async function vraagIngroeipaden(context: ActContext, contracten: Iterable<string>): Promise<void> {
  const { tx, wie, vandaag } = context;
  const verband = wie.hoed.code;
  for (const contract of contracten)
    for (const pad of await readVastgesteldePaden(tx, verband, contract)) {
      const last = datum(pad.stappen.at(-1)?.van ?? vandaag.toString());
      const einde = isVoor(vandaag, last) ? await leesEinde(context, verband, pad, last) : null;
      if (einde?.status !== 'decided' || einde.value.bedrag === pad.eindbedrag) continue;
      const door = pad.stappen.slice(0, -1).some(({ deel }) => deel !== null) ? 'deel' : 'bedrag';
      const product = await naamVanProduct(context, verband, pad.product);
      const aanbieder = (await readAanbieder(tx, pad.aanbieder))?.naam ?? pad.aanbieder;
      const onderwerp = { soort: 'ingroeipaden', id: `${pad.aanbieder}.${pad.product}` };
      await context.taakAfronden(padtaak, onderwerp.id);
      const gegevens = { aanbieder, product, door, bedragVan: pad.eindbedrag, bedragNaar: einde.value.bedrag };
      await context.taakOpenen({ rol: 'inkoper', soort: padtaak, onderwerp, gegevens });
    }
}
