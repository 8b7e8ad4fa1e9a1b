// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { firstRow, rows, type Tx } from '#platform/database';
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { lezers } from '../pakket/namen.query.ts';
import { type Bladzijde, perPagina, plaatsVan } from '../segment/bladzijde.ts';
import { inhoudkolommen, readRandvoorwaarde } from './randvoorwaarde.store.ts';
import type { Invloed, Randvoorwaarde } from './randvoorwaarde.ts';
import { type Bevinding, randvoorwaardePast } from './randvoorwaarde-past.rule.ts';
import { schreefRandvoorwaarde } from './randvoorwaarde-vaststellen.act.ts';
import { randvoorwaardeVaststelbaar } from './randvoorwaarde-vaststellen.rule.ts';
import { readToepassingen, type Toepassing } from './toepassing.store.ts';

/** `opgesteldDoor` stays inside: a list needs no persons. */
export type RandvoorwaardeRij = Omit<Randvoorwaarde, 'opgesteldDoor'> & {
  /** How often it was shown that it is applied; null for an aanbieder, who does not see that. */
  readonly toepassingen: number | null;
  /** Whether its place fits who has influence; null for who does not see whether it is applied. */
  readonly past: Outcome<readonly Bevinding[]> | null;
};
export type Randvoorwaardenfilter = {
  readonly invloed?: Invloed | undefined;
  readonly segment?: string | undefined;
  readonly staat?: Randvoorwaarde['staat'] | undefined;
  readonly pagina?: number | undefined;
};
export type RandvoorwaardenView = Bladzijde<RandvoorwaardeRij> & {
  /** How many there are per kind of influence, whatever is filtered. */
  readonly telling: readonly { readonly invloed: Invloed; readonly aantal: number; readonly vastgesteld: number }[];
  readonly segmenten: readonly Verwijzing[];
};
type Verwijzing = { readonly code: string; readonly naam: string };

type Rij = Omit<RandvoorwaardeRij, 'past' | 'toepassingen'> & { readonly toepassingen: number };

/** What shows that a measure is applied stays between the gemeenten, and so does the judgement that rests on it. */
const seesToepassingen = ({ wie }: Pick<QueryContext, 'wie'>): boolean => wie.hoed.soort !== 'aanbieder';

const rowsWhere = async (context: QueryContext, where: RawBuilder<unknown>, slice: RawBuilder<unknown>) => {
  const found = await rows<Rij>(
    context.tx,
    sql`select ${inhoudkolommen}, (select count(*)::int from beleid.toepassingen t
          where t.verband = r.verband and t.randvoorwaarde = r.code) as toepassingen
        from beleid.randvoorwaarden r where ${where} order by naam, code ${slice}`,
  );
  const judges = seesToepassingen(context);
  return found.map(
    (rij): RandvoorwaardeRij => ({
      ...rij,
      toepassingen: judges ? rij.toepassingen : null,
      past: judges ? randvoorwaardePast(rij) : null,
    }),
  );
};

/** At most so many of one segment stand on its page or in its memo. */
const most = 200;
export const randvoorwaardenVan = (
  context: QueryContext,
  verband: string,
  segment: string,
): Promise<readonly RandvoorwaardeRij[]> =>
  rowsWhere(context, sql`verband = ${verband} and ${segment} = any(segmenten)`, sql`limit ${most}`);

/** The register, a page at a time. */
export const randvoorwaardenlijst = defineQuery({
  naam: 'beleid/randvoorwaardenlijst',
  rollen: lezers,
  run: async (context, filter: Randvoorwaardenfilter): Promise<RandvoorwaardenView | undefined> => {
    const { tx } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const where = sql.join(
      [
        sql`verband = ${verband}`,
        ...(filter.invloed ? [sql`invloed = ${filter.invloed}`] : []),
        ...(filter.staat ? [sql`staat = ${filter.staat}`] : []),
        ...(filter.segment ? [sql`${filter.segment} = any(segmenten)`] : []),
      ],
      sql` and `,
    );
    const counted = await firstRow<{ aantal: number }>(
      tx,
      sql`select count(*)::int as aantal from beleid.randvoorwaarden where ${where}`,
    );
    const { vanaf, ...plaats } = plaatsVan(counted?.aantal ?? 0, filter.pagina);
    return {
      ...plaats,
      rijen: await rowsWhere(context, where, sql`limit ${perPagina} offset ${vanaf}`),
      telling: await rows(
        tx,
        sql`select invloed, count(*)::int as aantal, (count(*) filter (where staat = 'vastgesteld'))::int as vastgesteld
            from beleid.randvoorwaarden where verband = ${verband} group by invloed`,
      ),
      segmenten: await rows(
        tx,
        sql`select code, naam from beleid.segmenten where verband = ${verband} order by volgorde`,
      ),
    };
  },
});

export type RandvoorwaardeView = Omit<Randvoorwaarde, 'opgesteldDoor'> & {
  readonly herkomst: Herkomst | null;
  /** null for an aanbieder, as in the list. */
  readonly past: Outcome<readonly Bevinding[]> | null;
  readonly toepassingen: readonly Toepassing[] | null;
  readonly documenten: readonly DocumentKop[];
  readonly namen: Readonly<Record<'segmenten' | 'contracten' | 'kernbedingen' | 'doelen', readonly Verwijzing[]>>;
  /** Whether this person may establish it now; null for who has no role in that. */
  readonly vaststelbaar: Outcome<true> | null;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One randvoorwaarde: the situation, the measure, where it is arranged and what shows that it is applied. */
export const randvoorwaardeInzien = defineQuery({
  naam: 'beleid/randvoorwaarde-inzien',
  rollen: lezers,
  run: async (context, { code }: { readonly code: string }): Promise<RandvoorwaardeView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const found = verband && (await readRandvoorwaarde(tx, verband, code));
    if (!verband || !found) return undefined;
    const named = (tabel: string, codes: readonly string[]) =>
      rows<Verwijzing>(
        tx,
        sql`select code, naam from ${sql.table(`beleid.${tabel}`)}
            where verband = ${verband} and code = any(${codes}) order by naam`,
      );
    const { opgesteldDoor: _, ...randvoorwaarde } = found;
    const toepassingen = await readToepassingen(tx, verband, code);
    const judges = seesToepassingen(context);
    const decides = wie.hoed.rollen.includes('beleidsadviseur') && wie.hoed.soort === 'verband';
    return {
      ...randvoorwaarde,
      herkomst: await herkomstVan(tx, verband, code),
      past: judges ? randvoorwaardePast({ ...found, toepassingen: toepassingen.length }) : null,
      toepassingen: judges ? toepassingen : null,
      documenten: await listDocuments(tx, { soort: 'randvoorwaarde', id: code }),
      namen: {
        segmenten: await named('segmenten', found.segmenten),
        contracten: await named('contracten', found.contracten),
        kernbedingen: await named('kernbedingen', found.kernbedingen),
        doelen: await named('doelen', found.doelen),
      },
      vaststelbaar: decides ? randvoorwaardeVaststelbaar(found, await schreefRandvoorwaarde(context, code)) : null,
      geschiedenis: await readHistory(tx, { soort: 'randvoorwaarde', id: code }),
    };
  },
});

const herkomstVan = async (tx: Tx, verband: string, code: string): Promise<Herkomst | null> =>
  (
    await firstRow<{ herkomst: Herkomst | null }>(
      tx,
      sql`select herkomst from beleid.randvoorwaarden where verband = ${verband} and code = ${code}`,
    )
  )?.herkomst ?? null;
