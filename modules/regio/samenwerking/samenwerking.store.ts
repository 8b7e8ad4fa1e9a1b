// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { bekend, type Herkomst, type Waarde } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { RegioPagina } from '../pack.ts';
import type { Deelname, Taakverband } from './deelname.ts';
import { samenwerkingenIn } from './samenwerkingen-in.store.ts';

export type Grondslag = {
  readonly samenwerking: string;
  readonly naam: string;
  readonly soort: string;
  readonly van: Temporal.PlainDate | null;
  readonly tot: Temporal.PlainDate | null;
  /** It says expressly that it has no end; without this a missing last day is unknown. */
  readonly onbepaald: boolean;
};
export type BewaardeDeelname = Deelname & {
  readonly id: string;
  readonly begonnenDoor: string | null;
  readonly geeindigdDoor: string | null;
  readonly reden: string | null;
};
export type Samenwerking = Taakverband & {
  readonly omschrijving: string;
  readonly schaal: string | null;
  readonly aantalGemeenten: number | null;
  readonly penvoerder: string | null;
  readonly aanspreekpunt: string | null;
  /** What the point of contact may do for all. */
  readonly bevoegdheden: string | null;
  readonly herkomst: Herkomst;
};

export const readSamenwerkingen = (tx: Tx, verband: string): Promise<readonly Samenwerking[]> =>
  rows(
    tx,
    sql`select code, naam, omschrijving, schaal, aantal_gemeenten as "aantalGemeenten", penvoerder, aanspreekpunt,
          bevoegdheden, taken, herkomst from regio.samenwerkingen where verband = ${verband} order by volgorde, code`,
  );

export const readDeelnames = (tx: Tx, verband: string): Promise<readonly BewaardeDeelname[]> =>
  rows(
    tx,
    sql`select id, samenwerking, soort, gemeente, naam, van, tot, begonnen_door as "begonnenDoor",
          geeindigd_door as "geeindigdDoor", reden
        from regio.deelnames where verband = ${verband} order by naam, van nulls first`,
  );

/** Of the gemeenten among them: where else on this platform they take part, each samenwerking with its verband before it. */
export const readDeelnamesElders = (tx: Tx, verband: string, gemeente: string | null): Promise<readonly Deelname[]> =>
  rows(
    tx,
    sql`select verband || '/' || samenwerking as samenwerking, soort, gemeente, naam, van, tot
        from regio.deelnames where verband <> ${verband} and gemeente = ${gemeente}`,
  );

export const readTakenElders = (tx: Tx, verband: string): Promise<readonly Taakverband[]> =>
  rows(
    tx,
    sql`select verband || '/' || code as code, naam, taken from regio.samenwerkingen where verband <> ${verband}`,
  );

export const readGrondslagen = (tx: Tx, verband: string): Promise<readonly Grondslag[]> =>
  rows(
    tx,
    sql`select samenwerking, naam, soort, van, tot, onbepaald from regio.grondslagen where verband = ${verband}
        order by tot nulls last, naam`,
  );

export async function insertDeelname(
  tx: Tx,
  verband: string,
  { samenwerking, soort, gemeente, naam, van, tot }: Deelname,
  { voorstel, reden }: { readonly voorstel: string; readonly reden: string },
): Promise<void> {
  await sql`insert into regio.deelnames (verband, id, samenwerking, soort, gemeente, naam, van, tot, begonnen_door, reden)
    values (${verband}, ${newId()}, ${samenwerking}, ${soort}, ${gemeente}, ${naam}, ${van}, ${tot}, ${voorstel}, ${reden})`.execute(
    tx,
  );
}

export async function endDeelname(
  tx: Tx,
  verband: string,
  id: string,
  { tot, voorstel, reden }: { readonly tot: Temporal.PlainDate; readonly voorstel: string; readonly reden: string },
): Promise<void> {
  await sql`update regio.deelnames set tot = ${tot}, geeindigd_door = ${voorstel}, reden = ${reden}
    where verband = ${verband} and id = ${id}`.execute(tx);
}

/** @returns false when this document of this samenwerking is not there */
export async function saveGrondslag(tx: Tx, verband: string, { samenwerking, ...nieuw }: Grondslag): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into regio.grondslagen (verband, samenwerking, naam, soort, van, tot, onbepaald, bijgewerkt)
        select ${verband}, code, ${nieuw.naam}, ${nieuw.soort}, ${nieuw.van}::date, ${nieuw.tot}::date, ${nieuw.onbepaald}, true
        from regio.samenwerkingen where verband = ${verband} and code = ${samenwerking}
        on conflict (verband, samenwerking, naam) do update set soort = excluded.soort, van = excluded.van,
          tot = excluded.tot, onbepaald = excluded.onbepaald, bijgewerkt = true
        returning naam`,
  );
  return row !== undefined;
}

export type Aanspreekpunt = Pick<Samenwerking, 'penvoerder' | 'aanspreekpunt' | 'bevoegdheden'>;

/** @returns false when there is no such samenwerking */
export async function saveAanspreekpunt(tx: Tx, verband: string, code: string, nieuw: Aanspreekpunt): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update regio.samenwerkingen set penvoerder = ${nieuw.penvoerder}, aanspreekpunt = ${nieuw.aanspreekpunt},
          bevoegdheden = ${nieuw.bevoegdheden}, bijgewerkt = true
        where verband = ${verband} and code = ${code} returning code`,
  );
  return row !== undefined;
}

/** Takes what the pack says. What people decided or wrote is not overwritten; what a newer pack leaves out stays. */
export async function upsertSamenwerkingen(tx: Tx, pagina: RegioPagina): Promise<void> {
  const verband = pagina.verband.code;
  for (const [volgorde, een] of samenwerkingenIn(pagina).entries()) {
    await sql`insert into regio.samenwerkingen (verband, code, volgorde, naam, omschrijving, schaal, aantal_gemeenten,
        penvoerder, aanspreekpunt, taken, herkomst)
      values (${verband}, ${een.code}, ${volgorde}, ${een.naam}, ${een.omschrijving}, ${een.schaal}, ${een.aantalGemeenten},
        ${een.penvoerder}, ${een.aanspreekpunt}, ${een.taken}, ${json(een.herkomst)})
      on conflict (verband, code) do update set volgorde = excluded.volgorde, naam = excluded.naam,
        omschrijving = excluded.omschrijving, schaal = excluded.schaal, aantal_gemeenten = excluded.aantal_gemeenten,
        penvoerder = case when samenwerkingen.bijgewerkt then samenwerkingen.penvoerder else excluded.penvoerder end,
        aanspreekpunt = case when samenwerkingen.bijgewerkt then samenwerkingen.aanspreekpunt else excluded.aanspreekpunt end,
        taken = excluded.taken, herkomst = excluded.herkomst`.execute(tx);
    for (const deelname of een.deelnames) await upsertDeelname(tx, verband, deelname, een.herkomst);
    for (const { naam, soort, van, tot } of een.grondslagen)
      await sql`insert into regio.grondslagen (verband, samenwerking, naam, soort, van, tot, onbepaald, herkomst)
        values (${verband}, ${een.code}, ${naam}, ${soort}, ${dayIn(van)}, ${dayIn(tot)}, ${tot === 'geen'}, ${json(een.herkomst)})
        on conflict (verband, samenwerking, naam) do update set soort = excluded.soort, van = excluded.van,
          tot = excluded.tot, onbepaald = excluded.onbepaald, herkomst = excluded.herkomst
        where not grondslagen.bijgewerkt`.execute(tx);
  }
}

/** Where people decided that somebody joins, the plan that later says so too adds nothing. */
async function upsertDeelname(tx: Tx, verband: string, deelname: Deelname, herkomst: Herkomst): Promise<void> {
  const { samenwerking, soort, gemeente, naam, van, tot } = deelname;
  await sql`insert into regio.deelnames (verband, id, samenwerking, soort, gemeente, naam, van, tot, herkomst)
    select ${verband}, ${newId()}::uuid, ${samenwerking}, ${soort}, ${gemeente}::text, ${naam}, ${van}::date, ${tot}::date,
      ${json(herkomst)}
    where not exists (select from regio.deelnames d where d.verband = ${verband} and d.samenwerking = ${samenwerking}
      and (d.naam = ${naam} or d.gemeente = ${gemeente}) and d.begonnen_door is not null
      and daterange(d.van, d.tot, '[]') && daterange(${van}::date, ${tot}::date, '[]'))
    on conflict (verband, samenwerking, naam) where herkomst is not null do update set soort = excluded.soort,
      gemeente = excluded.gemeente, van = excluded.van, tot = excluded.tot, herkomst = excluded.herkomst
    where deelnames.geeindigd_door is null`.execute(tx);
}

const dayIn = (value: Waarde<string>): string | null => bekend(value);
