// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Eurocent } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { rows, type Tx } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';
import { byProductAndCao, leesNamen, lezers, type Namen } from '../tarief/namen.query.ts';
import type { TariefStaat, Tariefsleutel } from '../tarief/tarief.ts';
import { type Aanbiederregel, readAanbiederregels } from './aanbiedertarieven.query.ts';
import { effectVan } from './effect.ts';
import { type IndexatieContract, readIndexatie, readIndexatieContracten } from './indexatie.store.ts';
import type { Effect, Indexatie } from './indexatie.ts';

/** An indexed tariff as it was kept. */
export type GeindexeerdeRegel = Tariefsleutel & {
  readonly id: string;
  readonly contract: string;
  readonly eenheid: Eenheid;
  readonly was: Eurocent;
  readonly wordt: Eurocent;
  readonly staat: TariefStaat;
  readonly voorbeeld: boolean;
};
export type Indexatiebesluit = {
  readonly id: string;
  readonly door: string;
  readonly grond: string;
  readonly genomen: Temporal.Instant;
  readonly onderwerp: string;
};
export type IndexatieContractView = IndexatieContract & {
  readonly naam: string;
  readonly regels: readonly GeindexeerdeRegel[];
  /** Tariffs of single providers; an aanbieder reads its own, once adopted. */
  readonly aanbiederregels: readonly Aanbiederregel[];
  readonly effect: Effect;
  readonly besluiten: readonly Indexatiebesluit[];
};
export type IndexatieView = Indexatie & {
  readonly namen: Namen;
  readonly contracten: readonly IndexatieContractView[];
  /** Contracts that this viewer can decide on, as far as the role goes; the mandate register says it in the end. */
  readonly teBesluiten: readonly string[];
  readonly magIntrekken: boolean;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One indexation with every step, tariff and decision. An aanbieder reads what was adopted. */
export const indexatieInzien = defineQuery({
  naam: 'tarieven/indexatie-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<IndexatieView | null> => {
    const { tx, wie } = context;
    const indexatie = await readIndexatie(tx, id);
    if (!indexatie) return null;
    const namen = await leesNamen(context, indexatie.verband);
    const contracten = await readContracten(context, indexatie, namen);
    const open = contracten.filter(({ staat }) => staat === 'voorgesteld');
    const decides = ['bestuurder', 'programmadirecteur', 'college'].some((rol) =>
      wie.hoed.rollen.some((own) => own === rol),
    );
    return {
      ...indexatie,
      namen,
      contracten,
      teBesluiten: decides ? open.map(({ contract }) => contract) : [],
      magIntrekken: wie.hoed.rollen.includes('inkoper') && open.length > 0,
      geschiedenis: await readHistory(tx, { soort: 'indexatie', id }),
    };
  },
});

async function readContracten(
  { tx }: QueryContext,
  { verband, id }: Indexatie,
  namen: Namen,
): Promise<readonly IndexatieContractView[]> {
  const regels = await readRegels(tx, verband, id);
  const contracten = await readIndexatieContracten(tx, verband, id);
  const voorstellen = contracten.map(({ voorstel }) => voorstel);
  const aanbiederregels = await readAanbiederregels(tx, verband, voorstellen);
  const besluiten = await readBesluiten(tx, verband, voorstellen);
  return contracten.map((contract) => {
    const own = regels.filter((regel) => regel.contract === contract.contract).toSorted(byProductAndCao(namen));
    return {
      ...contract,
      naam: namen.contracten.find(({ code }) => code === contract.contract)?.naam ?? contract.contract,
      regels: own,
      aanbiederregels: aanbiederregels.filter(({ voorstel }) => voorstel === contract.voorstel),
      effect: effectVan(own),
      besluiten: besluiten.filter(({ onderwerp }) => onderwerp === contract.voorstel),
    };
  });
}

const readBesluiten = (tx: Tx, verband: string, voorstellen: readonly string[]): Promise<readonly Indexatiebesluit[]> =>
  rows(
    tx,
    sql`select id, door, grond, genomen, onderwerp from regio.v_besluiten where verband = ${verband}
        and onderwerp_soort = 'tariefvoorstel' and onderwerp = any(${voorstellen})
        order by genomen`,
  );

const readRegels = (tx: Tx, verband: string, indexatie: string): Promise<readonly GeindexeerdeRegel[]> =>
  rows(
    tx,
    sql`select t.id, t.contract, t.product, t.cao, t.micro, t.eenheid, was.bedrag as was, t.bedrag as wordt, t.staat, t.voorbeeld
        from tarieven.indexatie_contracten c
        join tarieven.tarieven t on t.verband = c.verband and t.voorstel = c.voorstel
        join tarieven.tarieven was on was.verband = t.verband and was.id = t.vervangt
        where c.verband = ${verband} and c.indexatie = ${indexatie}`,
  );
