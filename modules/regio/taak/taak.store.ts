// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { type Datum, newId } from '#libs/kernel';
import { type Herkomst, packSource } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { RegioPagina } from '../pack.ts';
import { loopt } from '../voorstel/loopt.store.ts';
import type { BelegdeTaak, Gemeenterol, Taakdrager, Taakverdeling } from './taak.ts';

/** A task with everything about it but with whom it lies. */
export type Samenwerkingstaak = {
  readonly code: string;
  readonly naam: string;
  readonly toelichting: string | null;
  readonly acten: readonly string[];
  readonly volgt: readonly string[];
  readonly gemeenterol: Gemeenterol;
  readonly herkomst: Herkomst | null;
};

const columns = sql`code, naam, toelichting, acten, volgt, gemeenterol, herkomst`;
export const readTaken = (tx: Tx, verband: string): Promise<readonly Samenwerkingstaak[]> =>
  rows(tx, sql`select ${columns} from regio.samenwerkingstaken where verband = ${verband} order by volgorde, code`);
export const readTaak = (tx: Tx, verband: string, code: string): Promise<Samenwerkingstaak | undefined> =>
  firstRow(tx, sql`select ${columns} from regio.samenwerkingstaken where verband = ${verband} and code = ${code}`);

const division = sql`id, taak, staat, bij, van, tot, reden, opgesteld_door as "opgesteldDoor", naam`;
/** Every division of every task, or of one; the newest first. */
export const readVerdelingen = (tx: Tx, verband: string, taak: string | null): Promise<readonly Taakverdeling[]> =>
  rows(
    tx,
    sql`select ${division} from regio.taakverdelingen
        where verband = ${verband} and (${taak}::text is null or taak = ${taak}) order by van desc nulls last`,
  );

type Belegd = Omit<BelegdeTaak, 'bron'> & { readonly bij: Taakdrager; readonly herkomst: Herkomst | null };

/** The tasks linked to an act, with whom they lie on a day. `link` is the kind of link: what it allows, or what follows it. */
export async function readBelegd(
  tx: Tx,
  verband: string,
  link: 'acten' | 'volgt',
  act: string,
  dag: Datum,
): Promise<readonly BelegdeTaak[]> {
  const found = await rows<Belegd>(
    tx,
    sql`select t.code, t.naam, t.gemeenterol, v.bij, v.herkomst from regio.samenwerkingstaken t
        join regio.taakverdelingen v on v.verband = t.verband and v.taak = t.code and ${loopt('v', dag)}
        where t.verband = ${verband} and ${act} = any (${sql.ref(`t.${link}`)}) order by t.volgorde, t.code`,
  );
  return found.map(({ herkomst, ...taak }) => ({
    ...taak,
    bron: herkomst ? packSource(`regio/${taak.code}`, herkomst) : { from: 'norm', norm: 'vastgesteld door de regio' },
  }));
}

export async function insertTaak(tx: Tx, verband: string, taak: Samenwerkingstaak): Promise<void> {
  await sql`insert into regio.samenwerkingstaken (verband, code, volgorde, naam, toelichting, gemeenterol)
    select ${verband}, ${taak.code}, count(*), ${taak.naam}, ${taak.toelichting}, ${taak.gemeenterol}
    from regio.samenwerkingstaken where verband = ${verband}`.execute(tx);
}

type Koppeling = Pick<Samenwerkingstaak, 'acten' | 'volgt' | 'gemeenterol'>;
export async function linkTaak(
  tx: Tx,
  verband: string,
  code: string,
  { acten, volgt, gemeenterol }: Koppeling,
  persoon: string | null,
): Promise<void> {
  await sql`update regio.samenwerkingstaken set acten = ${acten}, volgt = ${volgt}, gemeenterol = ${gemeenterol},
      gekoppeld_door = ${persoon} where verband = ${verband} and code = ${code}`.execute(tx);
}

/** Writes a division in concept; the concept that was there before makes way. */
export async function saveConcept(tx: Tx, verband: string, nieuw: Taakverdeling): Promise<void> {
  await sql`insert into regio.taakverdelingen (verband, id, taak, staat, bij, van, reden, opgesteld_door, naam)
    values (${verband}, ${nieuw.id}, ${nieuw.taak}, 'concept', ${nieuw.bij}, ${nieuw.van}, ${nieuw.reden},
      ${nieuw.opgesteldDoor}, ${nieuw.naam})
    on conflict (verband, taak) where staat = 'concept' do update set id = excluded.id, bij = excluded.bij,
      van = excluded.van, reden = excluded.reden, opgesteld_door = excluded.opgesteld_door, naam = excluded.naam`.execute(
    tx,
  );
}

/** The concept counts from its day; what counted until then ends the day before. */
export async function adoptVerdeling(
  tx: Tx,
  verband: string,
  { id, taak, van }: Taakverdeling,
  besluit: string | null,
): Promise<void> {
  const mine: RawBuilder<unknown> = sql`verband = ${verband} and taak = ${taak}`;
  await sql`update regio.taakverdelingen set tot = ${van}::date - 1
    where ${mine} and staat = 'vastgesteld' and tot is null`.execute(tx);
  await sql`update regio.taakverdelingen set staat = 'vastgesteld', besluit = ${besluit}
    where ${mine} and id = ${id}`.execute(tx);
}

/** The division of the pack. What people linked or moved stays theirs, and what ended stays as it was. */
export async function upsertPackTaken(tx: Tx, verband: string, taken: RegioPagina['taken'] = []): Promise<void> {
  for (const [volgorde, taak] of taken.entries()) {
    const { code, naam, bij, toelichtingTaak, acten, volgt, gemeenterol, ...rest } = taak;
    const { geldig } = rest;
    await sql`insert into regio.samenwerkingstaken
        (verband, code, volgorde, naam, toelichting, acten, volgt, gemeenterol, herkomst)
      values (${verband}, ${code}, ${volgorde}, ${naam}, ${toelichtingTaak ?? null}, ${acten ?? []}, ${volgt ?? []},
        ${gemeenterol ?? 'toegang'}, ${json(rest)})
      on conflict (verband, code) do update set volgorde = excluded.volgorde, naam = excluded.naam,
        toelichting = excluded.toelichting, herkomst = excluded.herkomst`.execute(tx);
    await sql`update regio.samenwerkingstaken set acten = ${acten ?? []}, volgt = ${volgt ?? []},
        gemeenterol = ${gemeenterol ?? 'toegang'}
      where verband = ${verband} and code = ${code} and gekoppeld_door is null`.execute(tx);
    await sql`insert into regio.taakverdelingen (verband, id, taak, staat, bij, van, tot, herkomst)
      values (${verband}, ${newId()}, ${code}, 'vastgesteld', ${bij}, ${geldig?.van ?? null}, ${geldig?.tot ?? null}, ${json(rest)})
      on conflict (verband, taak) where herkomst is not null do update set bij = excluded.bij, herkomst = excluded.herkomst
        where taakverdelingen.tot is null`.execute(tx);
  }
}
