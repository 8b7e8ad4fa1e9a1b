// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { openbaar } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readPlaats } from './plaats.query.ts';
import { geldt, isGestopt } from './weergave.query.ts';

/** One line of open data: who gives what in a gemeente. */
export type KeuzegegevenRij = {
  readonly verband: string;
  readonly gemeente: string;
  readonly product: string;
  readonly productnaam: string;
  readonly gewoneNaam: string;
  readonly wet: string;
  readonly aanbieder: string;
  readonly aanbiedernaam: string;
  readonly wekenTotGesprek: number | null;
  readonly wekenTotHulp: number | null;
  readonly peildatum: Temporal.PlainDate | null;
  readonly clientstop: boolean;
  readonly voorbeeld: boolean;
};

/** Everything that the zorgkeuzewijzer knows of one gemeente, as open data. */
export const keuzegegevens = defineQuery({
  naam: 'toegang/keuzegegevens',
  rollen: openbaar,
  run: async (
    context,
    { gemeente }: { readonly gemeente: string },
  ): Promise<readonly KeuzegegevenRij[] | undefined> => {
    const { tx, vandaag } = context;
    if (!(await readPlaats(context, gemeente))) return undefined;
    return rows(
      tx,
      sql`select k.verband, k.gemeente, p.product, p.naam as productnaam, p.gewone_naam as "gewoneNaam", p.wet,
            k.aanbieder, a.naam as aanbiedernaam, k.weken_gesprek as "wekenTotGesprek",
            k.weken_hulp as "wekenTotHulp", k.peildatum, ${isGestopt(vandaag)} as clientstop,
            k.voorbeeld or p.voorbeeld as voorbeeld
          from toegang.keuzeaanbod k
          join toegang.wijzerproducten p on p.verband = k.verband and p.product = k.product and ${geldt('p', vandaag)}
          join regio.v_aanbieders a on a.aanbieder = k.aanbieder
          where k.gemeente = ${gemeente} and ${geldt('k', vandaag)} order by p.volgorde, p.product, a.naam, k.aanbieder`,
    );
  },
});
