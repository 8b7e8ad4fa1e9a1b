// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { type BeslotenVersie, leesBesloten } from '#modules/producten';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { leesNamen } from '../tarief/namen.query.ts';
import { isVolger } from '../volgen/volgers.query.ts';
import {
  type TariefOntbreekt,
  type Tariefvraag,
  tariefvragen,
  tarievenCompleet,
  type VastgesteldTarief,
} from './tarieven-compleet.rule.ts';

type Bekend = VastgesteldTarief & { readonly id: string };

/** The adopted tariffs of a product, past and to come. */
export const leesVastgesteldVan = (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  product: string,
): Promise<readonly Bekend[]> =>
  rows(
    tx,
    sql`select id, cao, micro, eenheid, van, tot from tarieven.tarieven
        where verband = ${verband} and product = ${product} and staat = 'vastgesteld' order by cao, micro, van`,
  );

export type TariefvraagRij = Tariefvraag & {
  readonly caoNaam: string;
  /** The tariff that runs now, from which a change is proposed. */
  readonly huidig: string | null;
};
export type TariefvragenView = {
  readonly versie: BeslotenVersie;
  readonly tarieven: readonly TariefvraagRij[];
  readonly compleet: Outcome<true, TariefOntbreekt>;
  /** The tariffs follow something: they are put forward together, not changed one by one. */
  readonly volgt: boolean;
};

/** Which tariffs must be computed anew before a decided version of a product begins. */
export const tariefvragenInzien = defineQuery({
  naam: 'tarieven/tariefvragen-inzien',
  rollen: ['inkoper', 'beleidsadviseur', 'programmadirecteur', 'bestuurder', 'college'],
  run: async (context, { product }: { readonly product: string }): Promise<TariefvragenView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const versie = (await leesBesloten(context, verband)).find((one) => one.product === product);
    if (!versie) return undefined;
    const known = await leesVastgesteldVan(context, verband, product);
    const { caos } = await leesNamen(context, verband);
    return {
      versie,
      tarieven: tariefvragen(versie, known).map((vraag) => ({
        ...vraag,
        caoNaam: caos[vraag.cao] ?? vraag.cao,
        huidig:
          known.findLast(
            ({ cao, micro, van }) => cao === vraag.cao && micro === vraag.micro && !van.equals(versie.ingang),
          )?.id ?? null,
      })),
      compleet: tarievenCompleet(versie, known),
      volgt: await isVolger(context.tx, verband, versie),
    };
  },
});
