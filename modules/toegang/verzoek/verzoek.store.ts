// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Clientrelatie } from '../toewijzing/toewijzing.ts';
import type { Verzoekfeit } from '../toewijzing/toewijzingen-toetsen.rule.ts';
import type { Gevraagd, Verzoekstaat } from './verzoek.ts';
import type { Verzoekfeiten } from './verzoek-toetsen.rule.ts';

/** A request of an aanbieder about one client, with what it asks. */
export type Verzoek = Clientrelatie &
  Gevraagd & {
    readonly id: string;
    readonly referentie: string;
    /** The 315 or 317 in which it was sent. */
    readonly bericht: string;
    readonly dagtekening: string;
    readonly ontvangen: Temporal.Instant;
    readonly staat: Verzoekstaat;
    readonly uiterlijk: Temporal.PlainDate;
  };

export async function insertVerzoek(tx: Tx, nieuw: Verzoek): Promise<void> {
  await sql`insert into toegang.verzoeken (gemeente, id, aanbieder, wet, soort, referentie, client_sleutel, bericht,
      dagtekening, ontvangen, gevraagd, staat, uiterlijk)
    values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.wet}, ${nieuw.soort}, ${nieuw.referentie},
      ${nieuw.clientSleutel}, ${nieuw.bericht}, ${nieuw.dagtekening}, ${nieuw.ontvangen}, ${json(nieuw.gevraagd)}, ${nieuw.staat},
      ${nieuw.uiterlijk})`.execute(tx);
}

const columns = sql`gemeente, id, aanbieder, wet, soort, referentie, client_sleutel as "clientSleutel", bericht,
  dagtekening::text as dagtekening, ontvangen, gevraagd, staat, uiterlijk`;

export const readVerzoek = (tx: Tx, id: string): Promise<Verzoek | undefined> =>
  firstRow(tx, sql`select ${columns} from toegang.verzoeken where id = ${id}`);

/** The requests of this aanbieder under these references. */
export const readOpReferenties = (
  tx: Tx,
  { gemeente, wet, aanbieder }: Omit<Clientrelatie, 'clientSleutel'>,
  referenties: readonly string[],
): Promise<readonly Verzoek[]> =>
  rows(
    tx,
    sql`select ${columns} from toegang.verzoeken where gemeente = ${gemeente} and wet = ${wet} and aanbieder = ${aanbieder}
          and referentie = any(${sql.val([...referenties])}::text[]) order by id`,
  );

/** What a new request of this aanbieder about this client is held against. */
export async function readVerzoekfeiten(
  tx: Tx,
  relatie: Clientrelatie,
  referenties: readonly string[],
): Promise<Verzoekfeiten> {
  const { gemeente, wet, aanbieder, clientSleutel } = relatie;
  const open = await firstRow<{ referentie: string }>(
    tx,
    sql`select referentie from toegang.verzoeken where gemeente = ${gemeente} and client_sleutel = ${clientSleutel}
          and wet = ${wet} and aanbieder = ${aanbieder} and staat in ('ingediend', 'in-onderzoek') order by id limit 1`,
  );
  const gebruikt = await readOpReferenties(tx, relatie, referenties);
  return { gebruikt: new Set(gebruikt.map(({ referentie }) => referentie)), onderhanden: open?.referentie ?? null };
}

/** What a 301 with these references is held against; null when this aanbieder never sent a request here. */
export async function readGevraagd(
  tx: Tx,
  relatie: Clientrelatie,
  referenties: readonly string[],
): Promise<ReadonlyMap<string, Verzoekfeit> | null> {
  if (!(await heeftGevraagd(tx, relatie))) return null;
  const found = await readOpReferenties(tx, relatie, referenties);
  return new Map(
    found.map(({ referentie, soort, clientSleutel, staat }) => [
      referentie,
      { soort, client: Buffer.from(clientSleutel).toString('hex'), gehonoreerd: staat === 'gehonoreerd' },
    ]),
  );
}

const heeftGevraagd = async (tx: Tx, { gemeente, wet, aanbieder }: Clientrelatie): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select from toegang.verzoeken where gemeente = ${gemeente} and aanbieder = ${aanbieder} and wet = ${wet} limit 1`,
  )) !== undefined;

export async function updateStaat(
  tx: Tx,
  { gemeente, id }: Pick<Verzoek, 'gemeente' | 'id'>,
  staat: Verzoekstaat,
  uiterlijk: Temporal.PlainDate | null = null,
): Promise<void> {
  await sql`update toegang.verzoeken set staat = ${staat}, uiterlijk = coalesce(${uiterlijk}::date, uiterlijk)
    where gemeente = ${gemeente} and id = ${id}`.execute(tx);
}
