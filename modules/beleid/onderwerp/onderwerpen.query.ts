// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import type { Rol } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { lezers } from '../pakket/namen.query.ts';
import { type Bladzijde, perPagina, plaatsVan } from '../segment/bladzijde.ts';
import { onderwerpkolommen } from './onderwerp.store.ts';
import type { Onderwerp, Onderwerpsoort, Onderwerpstaat } from './onderwerp.ts';

/** The gemeenten and their region prepare these subjects; an aanbieder hears of them in the dialogue. */
const eigen: readonly Rol[] = lezers.filter((rol) => rol !== 'aanbieder');

export type Onderwerpenfilter = {
  readonly soort?: Onderwerpsoort | undefined;
  readonly segment?: string | undefined;
  readonly staat?: Onderwerpstaat | undefined;
  readonly pagina?: number | undefined;
};
type Verwijzing = { readonly code: string; readonly naam: string };
export type OnderwerpRij = Onderwerp & {
  /** Not settled on the day that it should have been. */
  readonly teLaat: boolean;
};
export type OnderwerpenView = Bladzijde<OnderwerpRij> & {
  /** How many there are by kind and state, whatever is filtered; a kind of null is one that the plan does not say. */
  readonly telling: readonly {
    readonly soort: Onderwerpsoort | null;
    readonly staat: Onderwerpstaat;
    readonly aantal: number;
    /** Not settled on the day that it should have been. */
    readonly teLaat: number;
  }[];
  readonly segmenten: readonly Verwijzing[];
};

/** Not settled, and its day is past. */
const late = (vandaag: Datum): RawBuilder<unknown> =>
  sql`(staat <> 'geregeld' and coalesce(uiterlijk < ${vandaag}, false))`;

/** What touches a segment: what is linked to it, and what holds for all. */
const touching = (segment: string): RawBuilder<unknown> =>
  sql`(${segment} = any(segmenten) or (soort = 'geldt-voor-alle' and segmenten = '{}'))`;

/** At most so many stand on the page of a segment or in its memo. */
const most = 200;
export const onderwerpenVan = (
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  segment: string,
): Promise<readonly OnderwerpRij[]> =>
  rows(
    tx,
    sql`select ${onderwerpkolommen}, ${late(vandaag)} as "teLaat" from beleid.onderwerpen
        where verband = ${verband} and ${touching(segment)}
        order by nummer, code limit ${most}`,
  );

/** The register, a page at a time. */
export const onderwerpenlijst = defineQuery({
  naam: 'beleid/onderwerpenlijst',
  rollen: eigen,
  run: async (context, filter: Onderwerpenfilter): Promise<OnderwerpenView | undefined> => {
    const { tx, vandaag } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const where = sql.join(
      [
        sql`verband = ${verband}`,
        ...(filter.soort ? [sql`soort = ${filter.soort}`] : []),
        ...(filter.staat ? [sql`staat = ${filter.staat}`] : []),
        ...(filter.segment ? [touching(filter.segment)] : []),
      ],
      sql` and `,
    );
    const counted = await firstRow<{ aantal: number }>(
      tx,
      sql`select count(*)::int as aantal from beleid.onderwerpen where ${where}`,
    );
    const { vanaf, ...plaats } = plaatsVan(counted?.aantal ?? 0, filter.pagina);
    return {
      ...plaats,
      rijen: await rows(
        tx,
        sql`select ${onderwerpkolommen}, ${late(vandaag)} as "teLaat" from beleid.onderwerpen where ${where}
            order by nummer, code limit ${perPagina} offset ${vanaf}`,
      ),
      telling: await rows(
        tx,
        sql`select soort, staat, count(*)::int as aantal,
              (count(*) filter (where ${late(vandaag)}))::int as "teLaat"
            from beleid.onderwerpen where verband = ${verband} group by soort, staat order by soort, staat`,
      ),
      segmenten: await rows(
        tx,
        sql`select code, naam from beleid.segmenten where verband = ${verband} order by volgorde`,
      ),
    };
  },
});

export type OnderwerpView = Onderwerp & {
  readonly herkomst: Herkomst | null;
  readonly segmentnamen: readonly Verwijzing[];
  /** All segments of the plan, to link. */
  readonly alleSegmenten: readonly Verwijzing[];
  readonly magWijzigen: boolean;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One subject: what it is about, which segments it links, who takes it up and how it stands. */
export const onderwerpInzien = defineQuery({
  naam: 'beleid/onderwerp-inzien',
  rollen: eigen,
  run: async (context, { code }: { readonly code: string }): Promise<OnderwerpView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const found =
      verband &&
      (await firstRow<Onderwerp & { herkomst: Herkomst | null }>(
        tx,
        sql`select ${onderwerpkolommen}, herkomst from beleid.onderwerpen where verband = ${verband} and code = ${code}`,
      ));
    if (!verband || !found) return undefined;
    const alleSegmenten = await rows<Verwijzing>(
      tx,
      sql`select code, naam from beleid.segmenten where verband = ${verband} order by volgorde`,
    );
    return {
      ...found,
      alleSegmenten,
      segmentnamen: alleSegmenten.filter((segment) => found.segmenten.includes(segment.code)),
      magWijzigen: wie.hoed.rollen.includes('beleidsadviseur') && wie.hoed.soort === 'verband',
      geschiedenis: await readHistory(tx, { soort: 'onderwerp', id: code }),
    };
  },
});
