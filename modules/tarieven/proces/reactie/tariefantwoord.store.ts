// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Tariefproces } from '../proces.ts';
import type { Tariefantwoord, Tariefreactie } from './tariefreactie.ts';

type Plek = Pick<Tariefproces, 'verband' | 'id'>;
type Gekozen = Pick<Tariefreactie, 'id' | 'aanbieder' | 'product' | 'onderdeel'>;

/** The reactions that an answer is about, as far as they belong to this process and were handed in. */
export const readGekozen = (tx: Tx, { verband, id }: Plek, ids: readonly string[]): Promise<readonly Gekozen[]> =>
  rows(
    tx,
    sql`select id, aanbieder, product, onderdeel from tarieven.tariefreacties
        where verband = ${verband} and proces = ${id} and ingediend is not null and id = any(${[...ids]}::uuid[])`,
  );

type Afzender = { readonly naam: string; readonly op: Temporal.Instant };

/** Keeps an answer and to what it answers. A reaction has one answer: a later one takes its place, and what answers nothing goes. */
export async function insertAntwoord(
  tx: Tx,
  { verband, id: proces }: Plek,
  { naam, op }: Afzender,
  antwoord: Tariefantwoord,
  gekozen: readonly Gekozen[],
): Promise<void> {
  await sql`insert into tarieven.tariefantwoorden (verband, id, proces, uitkomst, samenvatting, motivering, naam, op)
    values (${verband}, ${antwoord.id}, ${proces}, ${antwoord.uitkomst}, ${antwoord.samenvatting}, ${antwoord.motivering},
      ${naam}, ${op})`.execute(tx);
  for (const { id, aanbieder, product, onderdeel } of gekozen)
    await sql`insert into tarieven.beantwoorde_tariefreacties
        (verband, reactie, aanbieder, proces, product, onderdeel, antwoord)
      values (${verband}, ${id}, ${aanbieder}, ${proces}, ${product}, ${onderdeel}, ${antwoord.id})
      on conflict (verband, reactie) do update set antwoord = excluded.antwoord`.execute(tx);
  await sql`delete from tarieven.tariefantwoorden a where a.verband = ${verband} and a.proces = ${proces}
    and not exists (select from tarieven.beantwoorde_tariefreacties b
      where b.verband = a.verband and b.antwoord = a.id)`.execute(tx);
}

export type Antwoordrij = Tariefantwoord & { readonly aantal: number; readonly waarover: readonly Waarover[] };
type Waarover = { readonly product: string; readonly onderdeel: string };

/** The answers of a process, each with how many reactions it answers and about what; without who reacted. */
export const readAntwoorden = (tx: Tx, { verband, id }: Plek): Promise<readonly Antwoordrij[]> =>
  rows(
    tx,
    sql`select a.id, a.uitkomst, a.samenvatting, a.motivering, a.aantal, a.waarover from tarieven.tariefantwoorden a
        where a.verband = ${verband} and a.proces = ${id} order by a.op, a.id`,
  );

/** Whose reactions have an answer. */
export const readBeantwoorden = async (tx: Tx, { verband, id }: Plek): Promise<readonly string[]> =>
  (
    await rows<{ aanbieder: string }>(
      tx,
      sql`select distinct aanbieder from tarieven.beantwoorde_tariefreacties where verband = ${verband} and proces = ${id}`,
    )
  ).map(({ aanbieder }) => aanbieder);

/** From now on everyone who may read the answers does; each then says how many it answers and about what. */
export async function setVrijgegeven(tx: Tx, { verband, id }: Plek, op: Temporal.Instant): Promise<void> {
  await sql`update tarieven.tariefantwoorden a set aantal = b.aantal, waarover = b.waarover
    from (select antwoord, count(*)::int as aantal,
            jsonb_agg(distinct jsonb_build_object('product', product, 'onderdeel', onderdeel)) as waarover
          from tarieven.beantwoorde_tariefreacties where verband = ${verband} and proces = ${id} group by antwoord) b
    where a.verband = ${verband} and a.id = b.antwoord`.execute(tx);
  await sql`update tarieven.processen set vrijgegeven = ${op} where verband = ${verband} and id = ${id}`.execute(tx);
}
