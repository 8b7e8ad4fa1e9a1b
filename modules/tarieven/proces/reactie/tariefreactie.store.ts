// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Tariefproces } from '../proces.ts';
import type { Tariefantwoord, Tariefreactie } from './tariefreactie.ts';

export type Bewijs = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

const columns: RawBuilder<unknown> = sql`r.aanbieder, r.id, r.verband, r.proces, r.product, r.onderdeel, r.motivering,
  r.eigen_cijfer as "eigenCijfer", r.cijfersoort, r.bestandsnaam, r.ingediend`;

export const readEigenReactie = (tx: Tx, aanbieder: string, id: string): Promise<Tariefreactie | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.tariefreacties r where r.aanbieder = ${aanbieder} and r.id = ${id}`);

export type EigenReactie = Tariefreactie & { readonly antwoord: Tariefantwoord | null };

/** The own reactions to one presentation, each with its answer once that is there. */
export const readEigenReacties = (tx: Tx, aanbieder: string, proces: string): Promise<readonly EigenReactie[]> =>
  rows(
    tx,
    sql`select ${columns}, case when a.id is not null then jsonb_build_object('id', a.id, 'uitkomst', a.uitkomst,
            'samenvatting', a.samenvatting, 'motivering', a.motivering) end as antwoord
        from tarieven.tariefreacties r
        left join tarieven.beantwoorde_tariefreacties b on b.aanbieder = r.aanbieder and b.reactie = r.id
        left join tarieven.tariefantwoorden a on a.verband = b.verband and a.id = b.antwoord
        where r.aanbieder = ${aanbieder} and r.proces = ${proces} order by r.product, r.id`,
  );

export type IngediendeReactie = Tariefreactie & { readonly antwoord: string | null };

/** What was handed in, for whoever answers it. */
export const readIngediend = (
  tx: Tx,
  { verband, id }: Pick<Tariefproces, 'verband' | 'id'>,
): Promise<readonly IngediendeReactie[]> =>
  rows(
    tx,
    sql`select ${columns}, b.antwoord from tarieven.tariefreacties r
        left join tarieven.beantwoorde_tariefreacties b on b.verband = r.verband and b.reactie = r.id
        where r.verband = ${verband} and r.proces = ${id} and r.ingediend is not null
        order by r.product, r.onderdeel, r.id`,
  );

export async function saveReactie(tx: Tx, reactie: Tariefreactie, bewijs: Bewijs | null, nu: Temporal.Instant) {
  await sql`insert into tarieven.tariefreacties
      (aanbieder, id, verband, proces, product, onderdeel, motivering, eigen_cijfer, cijfersoort, bestandsnaam, mediatype,
        inhoud, bewaard)
    values (${reactie.aanbieder}, ${reactie.id}, ${reactie.verband}, ${reactie.proces}, ${reactie.product},
      ${reactie.onderdeel}, ${reactie.motivering}, ${reactie.eigenCijfer}, ${reactie.cijfersoort}, ${bewijs?.naam ?? null},
      ${bewijs?.mediatype ?? null}, ${bewijs?.inhoud ?? null}, ${nu})
    on conflict (aanbieder, id) do update set product = excluded.product, onderdeel = excluded.onderdeel,
      motivering = excluded.motivering, eigen_cijfer = excluded.eigen_cijfer, cijfersoort = excluded.cijfersoort,
      bestandsnaam = coalesce(excluded.bestandsnaam, tariefreacties.bestandsnaam),
      mediatype = coalesce(excluded.mediatype, tariefreacties.mediatype),
      inhoud = coalesce(excluded.inhoud, tariefreacties.inhoud), bewaard = excluded.bewaard`.execute(tx);
}

export async function deleteReactie(tx: Tx, { aanbieder, id }: Pick<Tariefreactie, 'aanbieder' | 'id'>): Promise<void> {
  await sql`delete from tarieven.tariefreacties where aanbieder = ${aanbieder} and id = ${id} and ingediend is null`.execute(
    tx,
  );
}

/** Hands in all that was written and not yet handed in. @returns how many that were */
export async function sealReacties(tx: Tx, aanbieder: string, proces: string, op: Temporal.Instant): Promise<number> {
  const sealed = await rows(
    tx,
    sql`update tarieven.tariefreacties set ingediend = ${op}
        where aanbieder = ${aanbieder} and proces = ${proces} and ingediend is null returning id`,
  );
  return sealed.length;
}

export const readBewijs = (tx: Tx, id: string): Promise<Bewijs | undefined> =>
  firstRow(
    tx,
    sql`select bestandsnaam as naam, mediatype, inhoud from tarieven.tariefreacties where id = ${id} and inhoud is not null`,
  );

/** Under the verband's hat, which reads what was handed in. */
export async function telReacties(tx: Tx, verband: string, proces: string): Promise<void> {
  await sql`update tarieven.processen p set reacties = (select count(*) from tarieven.tariefreacties r
      where r.verband = p.verband and r.proces = p.id and r.ingediend is not null)
    where p.verband = ${verband} and p.id = ${proces}`.execute(tx);
}
