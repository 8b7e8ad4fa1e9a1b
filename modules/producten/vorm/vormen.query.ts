// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import type { PakketVorm } from '../pack.ts';

/** A way of buying that is not one product with one tariff, with the products that belong to it. */
export type VormRij = {
  readonly code: string;
  readonly inhoud: PakketVorm;
  /** A person said something else than the plan, or added it. */
  readonly bewerkt: boolean;
  readonly producten: readonly { readonly code: string; readonly naam: string }[];
};
export type VormenView = { readonly vormen: readonly VormRij[]; readonly magBewerken: boolean };

/** The forms of a verband, in the order of its plan. A product belongs to one by its newest version that the asker sees. */
export const leesVormen = ({ tx }: Pick<QueryContext, 'tx'>, verband: string): Promise<readonly VormRij[]> =>
  rows(
    tx,
    sql`select f.code, f.inhoud, f.bewerkt_door is not null as bewerkt,
          coalesce(jsonb_agg(jsonb_build_object('code', p.product, 'naam', p.naam) order by p.naam)
            filter (where p.product is not null), '[]') as producten
        from producten.vormen f
        left join (
          select distinct on (product) product, inhoud ->> 'naam' as naam, inhoud ->> 'vorm' as vorm
          from producten.productversies where verband = ${verband} order by product, versie desc
        ) p on p.vorm = f.code
        where f.verband = ${verband} group by f.code, f.inhoud, f.bewerkt_door, f.volgorde order by f.volgorde, f.code`,
  );

/** The special forms of buying, with what the source says of them. */
export const vormenInzien = defineQuery({
  naam: 'producten/vormen-inzien',
  rollen: deelnemers,
  run: async (context): Promise<VormenView | undefined> => {
    const verband = await verbandVan(context);
    return verband
      ? { vormen: await leesVormen(context, verband), magBewerken: context.wie.hoed.rollen.includes('inkoper') }
      : undefined;
  },
});

/** What the form of one vorm needs. */
export const vormKeuzen = defineQuery({
  naam: 'producten/vorm-keuzen',
  rollen: ['inkoper'],
  run: async (context, { vorm }: { readonly vorm: string }): Promise<VormRij | undefined> =>
    (await leesVormen(context, context.wie.hoed.code)).find(({ code }) => code === vorm),
});
