// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Bevinding } from '../toets/bevinding.ts';
import type { Origineel, Prestatiefeiten, Wet } from './feiten.ts';
import type { Prestatie } from './prestatie.ts';

/** Whose lines: of one aanbieder at one gemeente, under one law. */
export type Reeks = { readonly gemeente: string; readonly aanbieder: string; readonly wet: Wet };

export type NieuwePrestatie = Prestatie & {
  readonly id: string;
  readonly volgnummer: number;
  readonly client: string;
  readonly product: string | null;
  readonly oordeel: 'toegekend' | 'afgewezen';
  readonly codes: readonly string[];
  readonly bevindingen: readonly Bevinding[];
  readonly feiten: Prestatiefeiten;
};

const batch = 1_000;

/** Adds the lines of a declaratie, a thousand at a time. */
export async function insertPrestaties(
  tx: Tx,
  reeks: Reeks,
  declaratie: string,
  nieuw: readonly NieuwePrestatie[],
): Promise<void> {
  for (let at = 0; at < nieuw.length; at += batch)
    await sql`insert into declaraties.prestaties (gemeente, id, declaratie, volgnummer, aanbieder, wet, client_hash, referentie, vorige,
        soort, toewijzingnummer, categorie, productcode, begin, eind, volume, eenheid, tarief, bedrag, toewijzing, verband, product,
        contract, overeenkomst, contracttarief, oordeel, codes, bevindingen, feiten)
      select ${reeks.gemeente}, r.id, ${declaratie}::uuid, r.volgnummer, ${reeks.aanbieder}, ${reeks.wet}, decode(r.client, 'hex'),
        r.referentie, r.vorige, r.soort, r.toewijzingnummer, r.categorie, r.productcode, r.begin, r.eind, r.volume, r.eenheid,
        r.tarief, r.bedrag, (r.feiten #>> '{toewijzing,id}')::uuid, r.feiten #>> '{toewijzing,verband}', r.product,
        r.feiten #>> '{contract,contract}', (r.feiten #>> '{contract,overeenkomst}')::uuid,
        (r.feiten #>> '{contract,tarief,id}')::uuid, r.oordeel, array(select jsonb_array_elements_text(r.codes)), r.bevindingen, r.feiten
      from jsonb_to_recordset(${json(nieuw.slice(at, at + batch))}) as r(id uuid, volgnummer integer, client text, referentie text,
        vorige text, soort text, toewijzingnummer integer, categorie text, productcode text, begin date, eind date, volume integer,
        eenheid text, tarief bigint, bedrag bigint, product text, oordeel text, codes jsonb, bevindingen jsonb, feiten jsonb)`.execute(
      tx,
    );
}

const columns = sql`p.referentie, p.vorige, p.soort, p.toewijzingnummer, p.categorie, p.productcode, p.begin::text as begin,
  p.eind::text as eind, p.volume, p.eenheid, p.tarief, p.bedrag`;
const isCredited = sql`exists (select from declaraties.prestaties c where c.gemeente = p.gemeente and c.aanbieder = p.aanbieder
  and c.wet = p.wet and c.vorige = p.referentie and c.soort = 'C' and c.oordeel = 'toegekend')`;
const within = ({ gemeente, aanbieder, wet }: Reeks) =>
  sql`p.gemeente = ${gemeente} and p.aanbieder = ${aanbieder} and p.wet = ${wet}`;

type EarlierRow = Prestatie & { readonly client: string; readonly toegekend: boolean; readonly gecrediteerd: boolean };

/** Earlier lines with these references; of several with the same one, the granted. */
export async function readEerder(
  tx: Tx,
  reeks: Reeks,
  referenties: readonly string[],
): Promise<ReadonlyMap<string, Origineel>> {
  const found = await rows<EarlierRow>(
    tx,
    sql`select ${columns}, encode(p.client_hash, 'hex') as client, p.oordeel = 'toegekend' as toegekend, ${isCredited} as gecrediteerd
        from declaraties.prestaties p where ${within(reeks)} and p.referentie = any(${sql.val([...referenties])}::text[])
        order by p.oordeel = 'toegekend'`,
  );
  return new Map(
    found.map(({ client, toegekend, gecrediteerd, ...prestatie }) => [
      prestatie.referentie,
      { prestatie, client, toegekend, gecrediteerd },
    ]),
  );
}

/** Granted debets on these toewijzingen that are not taken back. */
export const readOpenDebetten = (
  tx: Tx,
  reeks: Reeks,
  toewijzingnummers: readonly number[],
): Promise<readonly Prestatie[]> =>
  rows<Prestatie>(
    tx,
    sql`select ${columns} from declaraties.prestaties p
        where ${within(reeks)} and p.toewijzingnummer = any(${sql.val([...toewijzingnummers])}::integer[])
          and p.oordeel = 'toegekend' and p.soort = 'D' and not ${isCredited}`,
  );

/** Waits until no other declaratie of this aanbieder is being judged: its lines count for this one. */
export async function lockReeks(tx: Tx, { gemeente, aanbieder }: Reeks): Promise<void> {
  await firstRow(tx, sql`select pg_advisory_xact_lock(hashtextextended(${`declaraties:${gemeente}:${aanbieder}`}, 3))`);
}
