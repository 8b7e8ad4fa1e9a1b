// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend } from '#libs/regiopakket';
import { firstRow, json, type Tx } from '#platform/database';
import type { BeleidPagina } from '../pack.ts';
import type { Onderwerp } from './onderwerp.ts';

type PakketOnderwerp = NonNullable<BeleidPagina['onderwerpen']>[number];

export const onderwerpkolommen = sql`code, nummer, naam, tekst, soort, segmenten, voorbeelden, voorbeeld, staat,
  trekker, uiterlijk, regeling`;

export const readOnderwerp = (tx: Tx, verband: string, code: string): Promise<Onderwerp | undefined> =>
  firstRow(tx, sql`select ${onderwerpkolommen} from beleid.onderwerpen where verband = ${verband} and code = ${code}`);

/** The first number that is free. */
export async function nextNummer(tx: Tx, verband: string): Promise<number> {
  const row = await firstRow<{ nummer: number }>(
    tx,
    sql`select coalesce(max(nummer), 0) + 1 as nummer from beleid.onderwerpen where verband = ${verband}`,
  );
  return row?.nummer ?? 1;
}

type Geschreven = Pick<Onderwerp, 'code' | 'nummer' | 'naam' | 'tekst' | 'soort' | 'segmenten' | 'voorbeeld'>;

/** What it is about, as a person wrote it: from then on a pack does not change it. */
export async function saveOnderwerp(
  tx: Tx,
  verband: string,
  { code, nummer, naam, tekst, soort, segmenten, voorbeeld }: Geschreven,
  persoon: string | null,
): Promise<void> {
  await sql`insert into beleid.onderwerpen
      (verband, code, nummer, naam, tekst, soort, segmenten, voorbeelden, opgesteld_door, voorbeeld)
    values (${verband}, ${code}, ${nummer}, ${naam}, ${tekst}, ${soort}, ${segmenten}, '{}', ${persoon}, ${voorbeeld})
    on conflict (verband, code) do update set naam = excluded.naam, tekst = excluded.tekst, soort = excluded.soort,
      segmenten = excluded.segmenten, opgesteld_door = excluded.opgesteld_door, voorbeeld = excluded.voorbeeld`.execute(
    tx,
  );
}

/** How far it is. */
export async function saveVoortgang(
  tx: Tx,
  verband: string,
  code: string,
  { staat, trekker, uiterlijk, regeling }: Pick<Onderwerp, 'staat' | 'trekker' | 'uiterlijk' | 'regeling'>,
): Promise<void> {
  await sql`update beleid.onderwerpen
    set staat = ${staat}, trekker = ${trekker}, uiterlijk = ${uiterlijk}, regeling = ${regeling}
    where verband = ${verband} and code = ${code}`.execute(tx);
}

/** A subject of the pack. How far it is, and the words that a person gave it, stay as they are. */
export async function upsertPackOnderwerp(tx: Tx, verband: string, item: PakketOnderwerp): Promise<void> {
  const { code, nummer, naam, tekst, soort, segmenten, voorbeelden, voorbeeld } = item;
  const { bron, zieOok, toelichting, geldig } = item;
  await sql`insert into beleid.onderwerpen
      (verband, code, nummer, naam, tekst, soort, segmenten, voorbeelden, voorbeeld, herkomst)
    values (${verband}, ${code}, ${nummer}, ${naam}, ${tekst}, ${bekend(soort)}, ${segmenten ?? []},
      ${voorbeelden ?? []}, ${voorbeeld ?? false}, ${json({ bron, zieOok, voorbeeld, toelichting, geldig })})
    on conflict (verband, code) do update set nummer = excluded.nummer, naam = excluded.naam, tekst = excluded.tekst,
      soort = excluded.soort, segmenten = excluded.segmenten, voorbeelden = excluded.voorbeelden,
      voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst
    where onderwerpen.opgesteld_door is null`.execute(tx);
}
