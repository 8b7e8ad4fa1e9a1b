// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { rows, type Tx } from '#platform/database';
import type { Clientrelatie } from '../toewijzing/toewijzing.ts';
import type { Levering, Startmelding, Startsleutel, Stopmelding } from './levering.ts';

/** Of which message something is told, and when. */
export type Melding = { readonly bericht: string; readonly op: Temporal.Instant };

/** All that was started for this client by this aanbieder and not taken back, with its stops. */
export const readLeveringen = (tx: Tx, relatie: Clientrelatie): Promise<readonly Levering[]> =>
  rows(
    tx,
    sql`select toewijzingnummer as nummer, categorie, productcode, begin::text as begin,
          coalesce((select jsonb_agg(jsonb_build_object('einde', s.einde, 'reden', s.reden) order by s.einde, s.gemeld)
            from toegang.stops s where s.gemeente = l.gemeente and s.levering = l.id and s.verwijderd is null), '[]') as stops
        from toegang.leveringen l where ${ofClient(relatie)} and verwijderd is null order by begin, id`,
  );

const ofClient = ({ gemeente, wet, aanbieder, clientSleutel }: Clientrelatie) =>
  sql`gemeente = ${gemeente} and wet = ${wet} and aanbieder = ${aanbieder} and client_sleutel = ${clientSleutel}`;

const ofStart = (relatie: Clientrelatie, { nummer, categorie, productcode, begin }: Startsleutel) => sql`
  ${ofClient(relatie)} and toewijzingnummer is not distinct from ${nummer} and categorie is not distinct from ${categorie}
    and productcode is not distinct from ${productcode} and begin = ${begin} and verwijderd is null`;

/** A start that was told, or the end of one that is taken back. */
export async function keepStart(
  tx: Tx,
  relatie: Clientrelatie,
  start: Startmelding,
  { bericht, op }: Melding,
): Promise<void> {
  if (start.verwijdert) {
    await sql`update toegang.leveringen set verwijderd = ${op}, verwijderd_bericht = ${bericht}
      where ${ofStart(relatie, start)}`.execute(tx);
    return;
  }
  const { gemeente, wet, aanbieder, clientSleutel } = relatie;
  await sql`insert into toegang.leveringen (gemeente, id, aanbieder, wet, client_sleutel, toewijzingnummer, categorie,
      productcode, toewijzing_ingang, begin, bericht, gemeld)
    values (${gemeente}, ${newId()}, ${aanbieder}, ${wet}, ${clientSleutel}, ${start.nummer}, ${start.categorie},
      ${start.productcode}, ${start.ingang}, ${start.begin}, ${bericht}, ${op})`.execute(tx);
}

/** A stop on a start that is known, or the end of one that is taken back. */
export async function keepStop(
  tx: Tx,
  relatie: Clientrelatie,
  stop: Stopmelding,
  { bericht, op }: Melding,
): Promise<void> {
  if (stop.verwijdert) {
    await sql`update toegang.stops s set verwijderd = ${op}, verwijderd_bericht = ${bericht}
      from (select gemeente as g, id as l from toegang.leveringen where ${ofStart(relatie, stop)}) levering
      where s.gemeente = g and s.levering = l and s.einde = ${stop.einde} and s.reden = ${stop.reden}
        and s.verwijderd is null`.execute(tx);
    return;
  }
  await sql`insert into toegang.stops (gemeente, id, levering, aanbieder, einde, reden, bericht, gemeld)
    select gemeente, ${newId()}::uuid, id, aanbieder, ${stop.einde}::date, ${stop.reden}, ${bericht}::uuid, ${op}::timestamptz
    from toegang.leveringen where ${ofStart(relatie, stop)}`.execute(tx);
}
