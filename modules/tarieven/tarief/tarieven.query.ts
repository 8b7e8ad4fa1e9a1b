// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { eersteDagVanMaand } from '#libs/kernel';
import { verbandVan } from '#modules/regio';
import { firstRow, rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readOpenVoorstellen } from '../voorstel/voorstel.store.ts';
import type { Tariefvoorstel } from '../voorstel/voorstel.ts';
import { byProductAndCao, type ContractNaam, leesNamen, lezers, type Namen } from './namen.query.ts';
import type { Tarief } from './tarief.ts';

type Cel = Pick<Tarief, 'id' | 'bedrag' | 'staat'>;
/** One row of the matrix: a product under a CAO, for an ordinary provider and for a micro-onderneming. */
export type TariefRij = {
  readonly product: string;
  readonly naam: string;
  readonly cao: string;
  readonly caoNaam: string;
  readonly eenheid: string;
  readonly gewoon: Cel | null;
  readonly micro: Cel | null;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
  readonly staat: Tarief['staat'];
  readonly voorbeeld: boolean;
};
export type TarievenView = {
  readonly contracten: readonly ContractNaam[];
  readonly contract: ContractNaam;
  readonly dag: Temporal.PlainDate;
  readonly rijen: readonly TariefRij[];
  readonly voorstellen: readonly Tariefvoorstel[];
  /** Something was adopted for this contract, whatever the day. */
  readonly isVastgesteld: boolean;
  /** First day of what is computed but not yet proposed. */
  readonly conceptVan: Temporal.PlainDate | null;
  readonly jaarVoorstel: number;
};

type Vraag = { readonly contract?: string | undefined; readonly dag?: Temporal.PlainDate | undefined };

/** The tariffs of one contract on a day: product × CAO × size of provider. */
export const tarievenInzien = defineQuery({
  naam: 'tarieven/tarieven-inzien',
  rollen: lezers,
  run: async (context, vraag: Vraag): Promise<TarievenView | null> => {
    const { tx, vandaag } = context;
    const verband = await verbandVan(context);
    if (!verband) return null;
    const namen = await leesNamen(context, verband);
    const contract = vraag.contract
      ? namen.contracten.find(({ code }) => code === vraag.contract)
      : namen.contracten[0];
    if (!contract) return null;
    const sums = await firstRow<{
      eerste: Temporal.PlainDate | null;
      concept: Temporal.PlainDate | null;
      vastgesteld: boolean | null;
    }>(
      tx,
      sql`select min(van) filter (where staat <> 'vervallen') as eerste, min(van) filter (where staat = 'concept') as concept,
            bool_or(staat = 'vastgesteld') as vastgesteld
          from tarieven.tarieven where verband = ${verband} and contract = ${contract.code}`,
    );
    const first = sums?.eerste ?? vandaag;
    const dag = vraag.dag ?? (Temporal.PlainDate.compare(first, vandaag) > 0 ? first : vandaag);
    const tarieven = await rows<Tarief>(
      tx,
      sql`select distinct on (product, cao, micro) verband, id, contract, product, cao, micro, eenheid, bedrag, van, tot, staat,
            voorstel, kostprijs, voorbeeld
          from tarieven.tarieven where verband = ${verband} and contract = ${contract.code} and staat <> 'vervallen'
            and van <= ${dag} and (tot is null or tot >= ${dag})
          order by product, cao, micro, array_position(array['vastgesteld', 'voorgesteld', 'concept'], staat), van desc`,
    );
    const open = await readOpenVoorstellen(tx, verband);
    return {
      contracten: namen.contracten,
      contract,
      dag,
      rijen: toRows(tarieven, namen),
      voorstellen: open.filter((voorstel) => voorstel.contract === contract.code),
      isVastgesteld: sums?.vastgesteld ?? false,
      conceptVan: sums?.concept ?? null,
      jaarVoorstel: eersteDagVanMaand(vandaag).add({ years: 1 }).year,
    };
  },
});

function toRows(
  tarieven: readonly Tarief[],
  { producten, caos }: Pick<Namen, 'producten' | 'caos'>,
): readonly TariefRij[] {
  const groups = Map.groupBy(tarieven, ({ product, cao }) => `${product} ${cao}`);
  const made = [...groups.values()].flatMap((group): TariefRij[] => {
    const gewoon = group.find(({ micro }) => !micro) ?? null;
    const micro = group.find((tarief) => tarief.micro) ?? null;
    const shown = gewoon ?? micro;
    if (!shown) return [];
    const { product, cao, eenheid, van, tot, staat } = shown;
    const voorbeeld = group.some((tarief) => tarief.voorbeeld);
    return [
      {
        product,
        naam: producten[product] ?? product,
        cao,
        caoNaam: caos[cao] ?? cao,
        eenheid,
        gewoon,
        micro,
        van,
        tot,
        staat,
        voorbeeld,
      },
    ];
  });
  return made.toSorted(byProductAndCao({ producten, caos }));
}
