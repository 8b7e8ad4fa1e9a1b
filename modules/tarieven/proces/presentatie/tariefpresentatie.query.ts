// SPDX-License-Identifier: EUPL-1.2
import { leesContract } from '#modules/beleid';
import type { QueryContext } from '#platform/context';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { byProductAndCao, leesNamen } from '../../tarief/namen.query.ts';
import { readProces } from '../proces.store.ts';
import { isReactietijd, type Tariefproces } from '../proces.ts';
import { leesOnderdelen } from '../reactie/onderdelen.query.ts';
import { type EigenReactie, readEigenReacties } from '../reactie/tariefreactie.store.ts';
import { type PresentatieTarief, readPresentatie } from './presentatie.store.ts';

export type PresentatieRij = PresentatieTarief & { readonly caoNaam: string };
export type PresentatieView = {
  readonly proces: Pick<
    Tariefproces,
    | 'id'
    | 'contract'
    | 'jaar'
    | 'ingang'
    | 'staat'
    | 'gepresenteerd'
    | 'reagerenTot'
    | 'toelichting'
    | 'vrijgegeven'
    | 'voorbeeld'
  >;
  readonly contractnaam: string;
  readonly rijen: readonly PresentatieRij[];
  readonly producten: readonly { readonly product: string; readonly naam: string }[];
  /** What one can react to. */
  readonly onderdelen: readonly string[];
  readonly eigen: readonly EigenReactie[];
  readonly kanReageren: boolean;
  /** Can they still be given more time? Not once the answers are out, or while a proposal lies before the colleges. */
  readonly magVerlengen: boolean;
};

/** The tariffs as they were presented, with what they are now; and, for an aanbieder, what it said of them. */
export const tariefpresentatieInzien = defineQuery({
  naam: 'tarieven/tariefpresentatie-inzien',
  rollen: deelnemers,
  run: async (context, { id }: { readonly id: string }): Promise<PresentatieView | undefined> => {
    const { tx, wie, nu } = context;
    const proces = await readProces(tx, id);
    if (!proces?.gepresenteerd) return undefined;
    const { verband, contract } = proces;
    const isAanbieder = wie.hoed.soort === 'aanbieder';
    const { rijen, producten } = await rowsOf(context, proces);
    return {
      proces,
      contractnaam: (await leesContract(context, verband, contract))?.naam ?? contract,
      rijen,
      producten,
      onderdelen: await leesOnderdelen(context, verband),
      eigen: isAanbieder ? await readEigenReacties(tx, wie.hoed.code, id) : [],
      kanReageren: isAanbieder && isReactietijd(proces, nu),
      magVerlengen:
        proces.staat === 'lopend' &&
        proces.vrijgegeven === null &&
        proces.voorstel === null &&
        wie.hoed.rollen.includes('inkoper'),
    };
  },
});

async function rowsOf(context: QueryContext, proces: Tariefproces) {
  const namen = await leesNamen(context, proces.verband);
  const rijen = (await readPresentatie(context.tx, proces))
    .map((tarief) => ({
      ...tarief,
      caoNaam: namen.caos[tarief.cao] ?? tarief.cao,
    }))
    .toSorted(byProductAndCao(namen));
  const products = new Map(rijen.map(({ product, productNaam }) => [product, productNaam]));
  return { rijen, producten: [...products].map(([product, naam]) => ({ product, naam })) };
}
