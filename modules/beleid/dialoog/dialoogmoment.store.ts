// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Dialoogmoment } from './dialoogmoment.ts';

export const momentColumns: RawBuilder<unknown> = sql`m.verband, m.id, m.soort, m.naam, m.vast, m.contracten, m.segmenten, m.inhoud,
  m.stukken_vooraf as "stukkenVooraf", m.openbaar, m.reageren_tot as "reagerenTot", m.handeling, m.staat,
  m.beantwoord_door as "beantwoordDoor", m.gepubliceerd_door as "gepubliceerdDoor", m.besluit, m.voorbeeld`;

/** A moment as far as the hat may see it. */
export const readMoment = (tx: Tx, id: string): Promise<Dialoogmoment | undefined> =>
  firstRow(tx, sql`select ${momentColumns} from beleid.dialoogmomenten m where m.id = ${id}`);

/** The same for its own verband, which then changes it: others wait. */
export const lockMoment = (tx: Tx, verband: string, id: string): Promise<Dialoogmoment | undefined> =>
  firstRow(
    tx,
    sql`select ${momentColumns} from beleid.dialoogmomenten m where m.verband = ${verband} and m.id = ${id} for update`,
  );

export async function saveMoment(tx: Tx, moment: Dialoogmoment, herkomst: Herkomst | null): Promise<void> {
  const { verband, id, soort, naam, vast, contracten, segmenten, inhoud, openbaar, reagerenTot, handeling } = moment;
  await sql`insert into beleid.dialoogmomenten
      (verband, id, soort, naam, vast, contracten, segmenten, inhoud, stukken_vooraf, openbaar, reageren_tot, handeling,
       voorbeeld, herkomst)
    values (${verband}, ${id}, ${soort}, ${naam}, ${vast}, ${contracten}, ${segmenten}, ${inhoud}, ${moment.stukkenVooraf},
      ${openbaar}, ${reagerenTot}, ${handeling}, ${moment.voorbeeld}, ${herkomst ? json(herkomst) : null})
    on conflict (verband, id) do update set soort = excluded.soort, naam = excluded.naam, vast = excluded.vast,
      contracten = excluded.contracten, segmenten = excluded.segmenten, inhoud = excluded.inhoud,
      stukken_vooraf = excluded.stukken_vooraf, openbaar = excluded.openbaar, reageren_tot = excluded.reageren_tot,
      handeling = excluded.handeling, voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst`.execute(tx);
}

type Voortgang = Partial<
  Pick<Dialoogmoment, 'staat' | 'reagerenTot' | 'beantwoordDoor' | 'gepubliceerdDoor' | 'besluit'>
>;

/** Notes how far a moment is; what is not given stays. */
export async function setVoortgang(tx: Tx, { verband, id }: Dialoogmoment, voortgang: Voortgang): Promise<void> {
  const { staat, reagerenTot, beantwoordDoor, gepubliceerdDoor, besluit } = voortgang;
  await sql`update beleid.dialoogmomenten set staat = coalesce(${staat ?? null}, staat),
      reageren_tot = coalesce(${reagerenTot ?? null}::timestamptz, reageren_tot),
      beantwoord_door = coalesce(${beantwoordDoor ?? null}::uuid, beantwoord_door),
      gepubliceerd_door = coalesce(${gepubliceerdDoor ?? null}::uuid, gepubliceerd_door),
      besluit = coalesce(${besluit ?? null}::uuid, besluit)
    where verband = ${verband} and id = ${id}`.execute(tx);
}

export const readHerkomst = async (tx: Tx, id: string): Promise<Herkomst | null> =>
  (await rows<{ herkomst: Herkomst | null }>(tx, sql`select herkomst from beleid.dialoogmomenten where id = ${id}`))[0]
    ?.herkomst ?? null;
