// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { openbaar } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import type { Wachttijd } from './wachttijd.ts';
import { wachttijdWegen } from './wachttijd-wegen.rule.ts';
import { geldt, isGestopt, meldingVan, stopTot, type Wachttijdkolommen } from './weergave.query.ts';

/** An aanbieder as it presents itself; what it did not write is null. */
export type ProfielView = {
  readonly aanbieder: string;
  readonly naam: string;
  readonly omschrijving: string | null;
  readonly website: string | null;
  readonly telefoon: string | null;
  readonly talen: string | null;
  readonly toegankelijkheid: string | null;
  readonly voorbeeld: boolean;
};
/** A product with the gemeenten where waiting for it is the same. */
export type AanbodRij = {
  readonly verband: string;
  readonly product: string;
  readonly naam: string;
  readonly gemeenten: readonly string[];
  readonly peildatum: Temporal.PlainDate | null;
  readonly wachttijd: Outcome<Wachttijd>;
  readonly gestopt: boolean;
  readonly stopTot: Temporal.PlainDate | null;
};
export type KeuzeaanbiederView = { readonly profiel: ProfielView; readonly aanbod: readonly AanbodRij[] };

/** Who this aanbieder is, what it gives, where, and how long one waits. Only for who may be chosen today. */
export const keuzeaanbiederInzien = defineQuery({
  naam: 'toegang/keuzeaanbieder-inzien',
  rollen: openbaar,
  run: async (
    context,
    { aanbieder, gemeente }: { readonly aanbieder: string; readonly gemeente: string | null },
  ): Promise<KeuzeaanbiederView | undefined> => {
    const aanbod = await readAanbod(context, aanbieder, gemeente);
    const profiel = aanbod.length > 0 ? await readProfiel(context, aanbieder) : undefined;
    return profiel && { profiel, aanbod };
  },
});

export const readProfiel = ({ tx }: Pick<QueryContext, 'tx'>, aanbieder: string): Promise<ProfielView | undefined> =>
  firstRow(
    tx,
    sql`select a.aanbieder, a.naam, f.omschrijving, f.website, f.telefoon, f.talen, f.toegankelijkheid,
          a.voorbeeld or coalesce(f.voorbeeld, false) as voorbeeld
        from regio.v_aanbieders a left join toegang.aanbiederprofielen f on f.aanbieder = a.aanbieder
        where a.aanbieder = ${aanbieder}`,
  );

type Rij = Omit<AanbodRij, 'wachttijd'> & Wachttijdkolommen & { readonly actueelDagen: number | null };

async function readAanbod(
  { tx, vandaag }: QueryContext,
  aanbieder: string,
  gemeente: string | null,
): Promise<readonly AanbodRij[]> {
  const found = await rows<Rij>(
    tx,
    sql`select p.verband, p.product, p.gewone_naam as naam, array_agg(l.naam order by l.naam) as gemeenten,
          k.weken_gesprek as "wekenGesprek", k.weken_hulp as "wekenHulp", k.peildatum, ${isGestopt(vandaag)} as gestopt, ${stopTot(vandaag)} as "stopTot",
          w.actueel_dagen as "actueelDagen"
        from toegang.keuzeaanbod k
        join toegang.wijzers w on w.verband = k.verband
        join toegang.wijzerproducten p on p.verband = k.verband and p.product = k.product and ${geldt('p', vandaag)}
        join regio.v_leden l on l.verband = k.verband and l.gemeente = k.gemeente
        where k.aanbieder = ${aanbieder} and ${geldt('k', vandaag)}
          and (${gemeente}::text is null or k.gemeente = ${gemeente})
        group by p.verband, p.product, p.gewone_naam, p.volgorde, k.weken_gesprek, k.weken_hulp, k.peildatum,
          k.stops, w.actueel_dagen
        order by p.volgorde, p.product, k.weken_gesprek + k.weken_hulp nulls last`,
  );
  return found.map(({ wekenGesprek, wekenHulp, actueelDagen, ...rij }) => ({
    ...rij,
    wachttijd: wachttijdWegen({
      melding: meldingVan({ wekenGesprek, wekenHulp, peildatum: rij.peildatum }),
      actueelDagen,
      vandaag,
    }),
  }));
}
