// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum, Eurocent } from '#libs/kernel';
import { rows, type Tx } from '#platform/database';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';
import type { GeindexeerdAanbiedertarief } from './indexatie.ts';

/** The tariff of one provider that runs on into the year. */
export type LopendAanbiedertarief = {
  readonly id: string;
  /** Agreed in its addendum. */
  readonly gaatMee: boolean;
  readonly aanbieder: string;
  readonly aanbiedernaam: string;
  readonly contract: string;
  readonly product: string;
  readonly eenheid: Eenheid;
  readonly bedrag: Eurocent;
  readonly voorbeeld: boolean;
  /** First day of the first tariff of its contract. */
  readonly eerste: Datum;
};

/** The tariffs of single providers, by an addendum or an agreement that was taken over, that run on into the year; what a path plans is not indexed. */
export const readLopendeAanbiedertarieven = (
  tx: Tx,
  verband: string,
  ingang: Datum,
): Promise<readonly LopendAanbiedertarief[]> =>
  rows(
    tx,
    sql`select t.id, t.aanbieder, coalesce(a.naam, t.aanbieder) as aanbiedernaam, t.contract, t.product, t.eenheid,
          t.bedrag, t.voorbeeld, t.geindexeerd as "gaatMee", coalesce(e.eerste, t.van) as eerste
        from tarieven.aanbiedertarieven t
        left join regio.v_aanbieders a on a.aanbieder = t.aanbieder
        join lateral (select min(f.van) as eerste from tarieven.tarieven f where f.verband = t.verband
          and f.contract = t.contract and f.staat = 'vastgesteld') e on true
        where t.verband = ${verband} and t.ingroeipad is null and t.van < ${ingang}
          and (t.tot is null or t.tot >= ${ingang})
        order by t.contract, aanbiedernaam, t.product`,
  );

/** One line of an indexation about the tariff of one provider, as it was kept. */
export type Aanbiederregel = Omit<GeindexeerdAanbiedertarief, 'onafgerond'> & {
  readonly voorstel: string;
  /** The tariff that came of it; null while nothing was adopted, and when another took its place meanwhile. */
  readonly nieuw: string | null;
};

export const readAanbiederregels = (
  tx: Tx,
  verband: string,
  voorstellen: readonly string[],
): Promise<readonly Aanbiederregel[]> =>
  rows(
    tx,
    sql`select r.voorstel, r.aanbiedertarief, r.was, r.wordt, t.aanbieder, coalesce(a.naam, t.aanbieder) as aanbiedernaam,
          t.product, t.eenheid, t.voorbeeld, n.id as nieuw
        from tarieven.indexatie_aanbiedertarieven r
        join tarieven.aanbiedertarieven t on t.verband = r.verband and t.id = r.aanbiedertarief
        left join tarieven.aanbiedertarieven n on n.verband = r.verband and n.voorstel = r.voorstel
          and n.aanbieder = t.aanbieder and n.product = t.product
        left join regio.v_aanbieders a on a.aanbieder = t.aanbieder
        where r.verband = ${verband} and r.voorstel = any(${voorstellen}) order by aanbiedernaam, t.product`,
  );
