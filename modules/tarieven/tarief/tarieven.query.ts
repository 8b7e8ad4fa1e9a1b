// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { laatste } from '#libs/kernel';
import { verbandVan } from '#modules/regio';
import { firstRow, rows, type Tx } from '#platform/database';
import { defineQuery } from '#platform/query';
import { type AanbiedertariefView, leesAanbiedertarieven } from '../differentiatie/aanbiedertarief.query.ts';
import { type BewaardeMotivering, readMotiveringenVan, readMotiveringOp } from '../motivering/motivering.store.ts';
import { readOpenVoorstellen } from '../voorstel/voorstel.store.ts';
import type { Tariefvoorstel } from '../voorstel/voorstel.ts';
import { byProductAndCao, type ContractNaam, leesNamen, lezers, type Namen } from './namen.query.ts';
import { leesNogTeBeprijzen, type NogTeBeprijzen } from './nieuwe-producten.query.ts';
import type { Tarief } from './tarief.ts';

type Cel = Pick<Tarief, 'id' | 'bedrag' | 'van' | 'staat'>;
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
  /** null while no contract has products. */
  readonly contract: ContractNaam | null;
  readonly dag: Temporal.PlainDate;
  readonly rijen: readonly TariefRij[];
  /** Tariffs of single providers, by addendum. */
  readonly perAanbieder: readonly AanbiedertariefView[];
  readonly voorstellen: readonly Tariefvoorstel[];
  /** The motivation that was kept with the decision about the tariffs of this day. */
  readonly motiveringen: readonly BewaardeMotivering[];
  /** Something was adopted for this contract, whatever the day. */
  readonly isVastgesteld: boolean;
  /** What is still to be adopted, with how far each is; only for an inkoper. */
  readonly nieuw: readonly NogTeBeprijzen[];
  /** First day of what is computed but not yet proposed. */
  readonly conceptVan: Temporal.PlainDate | null;
  /** The year that a computation is proposed for. */
  readonly jaarVoorstel: number;
};

type Vraag = { readonly contract?: string | undefined; readonly dag?: Temporal.PlainDate | undefined };

/** The tariffs of one contract on a day: product × CAO × size of provider. Without a day: today, or the first day there is. */
export const tarievenInzien = defineQuery({
  naam: 'tarieven/tarieven-inzien',
  rollen: lezers,
  run: async (context, vraag: Vraag): Promise<TarievenView | null> => {
    const { tx, vandaag, wie } = context;
    const verband = await verbandVan(context);
    if (!verband) return null;
    const namen = await leesNamen(context, verband);
    const wanted = vraag.contract ?? namen.contracten[0]?.code;
    const contract = namen.contracten.find(({ code }) => code === wanted) ?? null;
    if (vraag.contract && !contract) return null;
    const stand = await readStand(tx, verband, contract?.code ?? '');
    const dag = vraag.dag ?? laatste(stand.eerste ?? vandaag, vandaag);
    const tarieven = contract ? await readTarievenOp(tx, verband, contract.code, dag) : [];
    const open = await readOpenVoorstellen(tx, verband);
    const kept = contract ? await readMotiveringOp(tx, verband, contract.code, dag) : undefined;
    return {
      contracten: namen.contracten,
      contract,
      dag,
      rijen: toRows(tarieven, namen),
      perAanbieder: contract ? await leesAanbiedertarieven(context, verband, contract.code, dag) : [],
      voorstellen: open.filter((voorstel) => voorstel.contract === contract?.code),
      motiveringen: kept ? await readMotiveringenVan(tx, kept) : [],
      isVastgesteld: stand.vastgesteld ?? false,
      nieuw:
        contract && wie.hoed.rollen.includes('inkoper')
          ? await leesNogTeBeprijzen(context, verband, contract.code, vandaag.year + 1)
          : [],
      conceptVan: stand.concept,
      jaarVoorstel: vandaag.year + 1,
    };
  },
});

type Stand = {
  readonly eerste: Temporal.PlainDate | null;
  readonly concept: Temporal.PlainDate | null;
  readonly vastgesteld: boolean | null;
};

const readStand = async (tx: Tx, verband: string, contract: string): Promise<Stand> =>
  (await firstRow<Stand>(
    tx,
    sql`select min(van) filter (where staat <> 'vervallen') as eerste, 
          min(van) filter (where staat = 'concept' and not exists (select from tarieven.tarieven a where a.verband = t.verband
            and a.product = t.product and a.staat = 'vastgesteld')) as concept,
          bool_or(staat = 'vastgesteld') as vastgesteld
        from tarieven.tarieven t where verband = ${verband} and contract = ${contract}`,
  )) ?? { eerste: null, concept: null, vastgesteld: null };

/** Of each tariff the one that is furthest: adopted before proposed, proposed before concept. */
const readTarievenOp = (
  tx: Tx,
  verband: string,
  contract: string,
  dag: Temporal.PlainDate,
): Promise<readonly Tarief[]> =>
  rows(
    tx,
    sql`select distinct on (product, cao, micro) verband, id, contract, product, cao, micro, eenheid, bedrag, van, tot, staat,
          voorstel, kostprijs, voorbeeld
        from tarieven.tarieven where verband = ${verband} and contract = ${contract} and staat <> 'vervallen'
          and van <= ${dag} and (tot is null or tot >= ${dag})
        order by product, cao, micro, array_position(array['vastgesteld', 'voorgesteld', 'concept'], staat), van desc`,
  );

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
