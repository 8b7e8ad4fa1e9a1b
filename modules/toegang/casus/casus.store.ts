// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { type Blad, bladgrootte } from '#platform/bladeren';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
import { ontsleutelTekst, type Sleutels, versleutel, zoeksleutel, zoeksleutelHex } from '#platform/kluis';
import type { Jeugdige } from './jeugdige.ts';

const seal = (what: string, gemeente: string) => `toegang.${what}/${gemeente}`;
const sleutel = ['gemeente', 'id'];

export const versleuteldeCasus: readonly Versleuteld[] = [
  {
    tabel: 'toegang.jeugdigen',
    kolom: 'gegevens',
    sleutel,
    context: ({ gemeente = '' }) => seal('jeugdigen', gemeente),
  },
  {
    tabel: 'toegang.casussen',
    kolom: 'hulpvraag',
    sleutel,
    context: ({ gemeente = '' }) => seal('casussen', gemeente),
  },
];

/** Finds a child by its BSN, or takes it in. Known details are renewed. @returns its identifier */
export async function upsertJeugdige(
  tx: Tx,
  sleutels: Sleutels,
  gemeente: string,
  nieuw: { readonly id: string; readonly jeugdige: Jeugdige; readonly voorbeeld: boolean },
): Promise<string> {
  const closed = versleutel(sleutels, JSON.stringify(nieuw.jeugdige), seal('jeugdigen', gemeente));
  const row = await firstRow<{ id: string }>(
    tx,
    sql`insert into toegang.jeugdigen (gemeente, id, bsn_sleutel, gegevens, voorbeeld)
        values (${gemeente}, ${nieuw.id}, ${zoeksleutel(sleutels, nieuw.jeugdige.bsn)}, ${closed}, ${nieuw.voorbeeld})
        on conflict (gemeente, bsn_sleutel) do update set gegevens = excluded.gegevens returning id`,
  );
  return row?.id ?? nieuw.id;
}

/** Takes in whoever is not known yet, all at once; known details stay. @returns how many are new */
export async function insertJeugdigen(
  tx: Tx,
  sleutels: Sleutels,
  gemeente: string,
  jeugdigen: readonly Jeugdige[],
): Promise<number> {
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  const closed = jeugdigen.map((jeugdige) => ({
    id: newId(),
    sleutel: zoeksleutelHex(sleutels, jeugdige.bsn),
    gegevens: hex(versleutel(sleutels, JSON.stringify(jeugdige), seal('jeugdigen', gemeente))),
  }));
  const made = await sql`insert into toegang.jeugdigen (gemeente, id, bsn_sleutel, gegevens)
    select ${gemeente}, id, decode(sleutel, 'hex'), decode(gegevens, 'hex')
    from jsonb_to_recordset(${json(closed)}) as n(id uuid, sleutel text, gegevens text)
    on conflict (gemeente, bsn_sleutel) do nothing`.execute(tx);
  return Number(made.numAffectedRows);
}

/** A child that this gemeente knows, by the keyed hash of its BSN. */
export async function readJeugdige(
  tx: Tx,
  sleutels: Sleutels,
  gemeente: string,
  bsnSleutel: Uint8Array,
): Promise<Jeugdige | undefined> {
  const row = await firstRow<{ gegevens: Uint8Array }>(
    tx,
    sql`select gegevens from toegang.jeugdigen where gemeente = ${gemeente} and bsn_sleutel = ${bsnSleutel}`,
  );
  return row && (JSON.parse(ontsleutelTekst(sleutels, row.gegevens, seal('jeugdigen', gemeente))) as Jeugdige);
}

/** Has this gemeente a case already for who has this BSN? */
export async function hasCasus(tx: Tx, sleutels: Sleutels, gemeente: string, bsn: string): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`select from toegang.casussen c join toegang.jeugdigen j on j.gemeente = c.gemeente and j.id = c.jeugdige
        where j.gemeente = ${gemeente} and j.bsn_sleutel = ${zoeksleutel(sleutels, bsn)} limit 1`,
  );
  return row !== undefined;
}

export type NieuweCasus = {
  readonly id: string;
  readonly gemeente: string;
  readonly jeugdige: string;
  readonly hulpvraag: string;
  readonly route: string;
  readonly geopend: Temporal.Instant;
  readonly medewerker: string;
};

export async function insertCasus(tx: Tx, sleutels: Sleutels, nieuw: NieuweCasus): Promise<void> {
  await sql`insert into toegang.casussen (gemeente, id, jeugdige, hulpvraag, route, geopend, medewerker)
    values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.jeugdige},
      ${versleutel(sleutels, nieuw.hulpvraag, seal('casussen', nieuw.gemeente))}, ${nieuw.route}, ${nieuw.geopend},
      ${nieuw.medewerker})`.execute(tx);
}

type CasusRow = {
  readonly id: string;
  readonly gemeente: string;
  readonly gegevens: Uint8Array;
  readonly hulpvraag: Uint8Array;
  readonly route: string;
  readonly geopend: Temporal.Instant;
  readonly medewerker: string;
  readonly voorbeeld: boolean;
};
export type Casus = Omit<CasusRow, 'gegevens' | 'hulpvraag'> & {
  readonly jeugdige: Jeugdige;
  readonly hulpvraag: string;
};

const columns = sql`c.id, c.gemeente, j.gegevens, c.hulpvraag, c.route, c.geopend, c.medewerker, j.voorbeeld
  from toegang.casussen c join toegang.jeugdigen j on j.gemeente = c.gemeente and j.id = c.jeugdige`;

const open = (sleutels: Sleutels, { gegevens, hulpvraag, ...rest }: CasusRow): Casus => ({
  ...rest,
  jeugdige: JSON.parse(ontsleutelTekst(sleutels, gegevens, seal('jeugdigen', rest.gemeente))) as Jeugdige,
  hulpvraag: ontsleutelTekst(sleutels, hulpvraag, seal('casussen', rest.gemeente)),
});

export async function readCasus(tx: Tx, sleutels: Sleutels, id: string): Promise<Casus | undefined> {
  const row = await firstRow<CasusRow>(tx, sql`select ${columns} where c.id = ${id}`);
  return row && open(sleutels, row);
}

/** The cases of a gemeente, newest first, a page at a time. */
export async function readCasussen(
  tx: Tx,
  sleutels: Sleutels,
  gemeente: string,
  { na, aantal = bladgrootte }: Blad,
): Promise<readonly Casus[]> {
  const found = await rows<CasusRow>(
    tx,
    sql`select ${columns} where c.gemeente = ${gemeente}
          and ${na ? sql`(c.geopend, c.id) < (select v.geopend, v.id from toegang.casussen v where v.gemeente = ${gemeente} and v.id = ${na})` : sql`true`}
        order by c.geopend desc, c.id desc limit ${aantal}`,
  );
  return found.map((row) => open(sleutels, row));
}

/** The cases of who has this BSN, and the case out of which an allocation with this number came; newest first. */
export async function findCasussen(
  tx: Tx,
  sleutels: Sleutels,
  { gemeente, bsn, nummer }: { readonly gemeente: string; readonly bsn: string | null; readonly nummer: number | null },
): Promise<readonly Casus[]> {
  const found = await rows<CasusRow>(
    tx,
    sql`select ${columns} where c.gemeente = ${gemeente} and c.id in (
          select e.id from toegang.casussen e join toegang.jeugdigen k on k.gemeente = e.gemeente and k.id = e.jeugdige
          where k.gemeente = ${gemeente} and k.bsn_sleutel = ${bsn === null ? null : zoeksleutel(sleutels, bsn)}
          union select i.casus from toegang.toewijzingen t
            join toegang.indicaties i on i.gemeente = t.gemeente and i.id = t.indicatie
          where t.gemeente = ${gemeente} and t.wet in ('jeugdwet', 'wmo') and t.nummer = ${nummer})
        order by c.geopend desc, c.id desc limit 50`,
  );
  return found.map((row) => open(sleutels, row));
}
