// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { datum, laatste, vroegste } from '#libs/kernel';
import { type Bladbevinding, type Bladrij, bladenLezen, byPlace } from '#modules/producten';
import { leesPagina, readBekenden } from '#modules/regio';
import { leesVolgend, readEigenPerioden } from '#modules/tarieven';
import { pagina as tarievenPagina } from '#modules/tarieven/pack';
import type { QueryContext } from '#platform/context';
import { json, rows } from '#platform/database';
import { readLopend } from './lopend.query.ts';
import type { Overeenkomstregel } from './overname.ts';
import { type Ingepast, overnameInpassen } from './overname-inpassen.rule.ts';
import { overnameLezen } from './overname-lezen.rule.ts';
import { leesbladen, type Overnamebladen, overnamebladen } from './overnamebladen.ts';

/** A product without an adopted tariff, with the number of agreements that this concerns. */
export type ZonderTarief = { readonly product: string; readonly naam: string; readonly overeenkomsten: number };

/** What a file would do to the agreements; with findings nothing is done. */
export type Overnameplan = Omit<Ingepast, 'bevindingen'> & {
  readonly bevindingen: readonly Bladbevinding[];
  readonly zonderTarief: readonly ZonderTarief[];
  /** In which unit each product of the book is declared. */
  readonly eenheden: Readonly<Record<string, string>>;
  /** Differs as soon as the file or the agreements differ: who confirms, confirms what was shown. */
  readonly kenmerk: string;
};

type Naam = { readonly code: string; readonly naam: string };
export type Keuzen = {
  readonly contracten: readonly Naam[];
  readonly caos: readonly Naam[];
  readonly producten: readonly (Naam & { readonly contract: string; readonly eenheid: string })[];
};

/** With which words a file can be filled: those of the plan and the product book. */
export async function leesKeuzen({ tx }: Pick<QueryContext, 'tx'>, verband: string): Promise<Keuzen> {
  const { pagina } = await leesPagina({ tx }, verband, 'tarieven', tarievenPagina);
  return {
    contracten: await rows<Naam>(
      tx,
      sql`select code, naam from beleid.v_contracten where verband = ${verband} order by nummer, code`,
    ),
    caos: [{ code: 'basis', naam: 'Basistarief: geen van deze cao’s' }, ...pagina.caos],
    producten: await rows<Keuzen['producten'][number]>(
      tx,
      sql`select distinct on (contract, product) contract, product as code, naam, eenheid from producten.v_producten
          where verband = ${verband} order by contract, product, versie desc`,
    ),
  };
}

const codes = (items: readonly Naam[]): readonly string[] => items.map(({ code }) => code);
export const bladenVan = ({ contracten, caos }: Keuzen): Overnamebladen =>
  overnamebladen({ contracten: codes(contracten), caos: codes(caos) });

/** Many times the contracts of the largest region. */
const meesteRijen = 20_000;

/** Lays a file beside what is known, and checks everything. */
export async function overnameUitwerken(
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  bytes: Uint8Array,
): Promise<Overnameplan> {
  const keuzen = await leesKeuzen({ tx }, verband);
  const bladen = bladenVan(keuzen);
  const read = await bladenLezen(bytes, bladen, Object.values(leesbladen), meesteRijen);
  if (read.isGestopt) return empty(read.bevindingen);
  const rijenVan = (index: 0 | 1 | 2) => ({
    blad: bladen[index],
    rijen: (read.bladen.find(({ blad }) => blad === bladen[index])?.rijen ?? []).filter(isFilled),
  });
  const gelezen = overnameLezen([rijenVan(0), rijenVan(1), rijenVan(2)]);
  const named = [...new Set([...gelezen.aanbieders, ...gelezen.overeenkomsten].map(({ aanbieder }) => aanbieder))];
  const bekend = {
    aanbieders: await readBekenden(tx, named),
    overeenkomsten: await readLopend(tx, verband, named),
    producten: new Map(keuzen.producten.map(({ code, contract }) => [code, contract])),
    eigen: await readEigenPerioden(tx, verband, named),
    volgend: await leesVolgend({ tx }, verband, keuzen.producten),
  };
  const { bevindingen: strange, ...plan } = overnameInpassen(gelezen, bekend, bladen);
  const bevindingen = [...read.bevindingen, ...gelezen.bevindingen, ...strange].toSorted(byPlace(bladen));
  // What could not be read would be shown as if it were meant.
  if (bevindingen.length > 0) return empty(bevindingen);
  const zonderTarief = await leesZonderTarief({ tx, vandaag }, verband, plan.nieuw.map(withoutOwn));
  const eenheden = Object.fromEntries(keuzen.producten.map(({ code, eenheid }) => [code, eenheid]));
  return { ...plan, bevindingen, zonderTarief, eenheden, kenmerk: kenmerkVan([plan, zonderTarief, eenheden]) };
}

/** For a product with a tariff of its own that of the region does not count. */
const withoutOwn = ({ producten, eigen, ...regel }: Overeenkomstregel): Overeenkomstregel => ({
  ...regel,
  producten: producten.filter((product) => eigen.every((een) => een.product !== product)),
  eigen,
});

const isFilled = ({ velden, fout }: Bladrij): boolean =>
  fout.size > 0 || Object.values(velden).some((text) => text !== '');

const empty = (bevindingen: readonly Bladbevinding[]): Overnameplan => ({
  ...{ bevindingen, aanbieders: [], nieuw: [], ongewijzigd: 0, zonderTarief: [], eenheden: {} },
  kenmerk: kenmerkVan(bevindingen.length),
});

const kenmerkVan = (plan: unknown): string => createHash('sha256').update(JSON.stringify(plan)).digest('hex');

/** Products for which nothing is adopted today, or on the day of an agreement that is nearest to today. */
export const leesZonderTarief = (
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  regels: readonly Overeenkomstregel[],
): Promise<readonly ZonderTarief[]> =>
  rows(
    tx,
    sql`select n.product, coalesce(b.naam, n.product) as naam, count(*)::int as overeenkomsten
        from (select r.cao, r.micro, r.dag, p.product from jsonb_to_recordset(${json(
          regels.map(({ van, tot, cao, micro, producten }) => ({
            ...{ cao, micro, producten },
            dag: vroegste(laatste(vandaag, datum(van)), datum(tot)).toString(),
          })),
        )}) as r(cao text, micro boolean, dag date, producten jsonb),
          jsonb_array_elements_text(r.producten) as p(product)) n
        left join lateral (select naam from producten.v_producten b where b.verband = ${verband} and b.product = n.product
          order by versie desc limit 1) b on true
        where not exists (select from tarieven.v_tarieven t where t.verband = ${verband} and t.product = n.product
          and t.staat = 'vastgesteld' and t.cao in (n.cao, 'basis') and t.micro in (n.micro, false)
          and t.van <= n.dag and (t.tot is null or t.tot >= n.dag))
        group by 1, 2 order by 2, 1`,
  );
