// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Productvoorstel } from './productvoorstel.ts';

const columns = sql`id, gemeente, soort, product, tekst, aanleiding, ingediend, indiener, staat,
  opgenomen_in as "opgenomenIn", versie, antwoord, beoordeeld, beoordelaar`;

export const readVoorstel = (tx: Tx, verband: string, id: string): Promise<Productvoorstel | undefined> =>
  firstRow(tx, sql`select ${columns} from producten.productvoorstellen where verband = ${verband} and id = ${id}`);

/** All proposals, or those in one state or about one product; what is open first, the newest on top. */
export const readVoorstellen = (
  tx: Tx,
  verband: string,
  { staat, product }: { readonly staat?: string | undefined; readonly product?: string | undefined },
): Promise<readonly Productvoorstel[]> =>
  rows(
    tx,
    sql`select ${columns} from producten.productvoorstellen
        where verband = ${verband} and (${staat ?? null}::text is null or staat = ${staat ?? null})
          and (${product ?? null}::text is null or product = ${product ?? null} or opgenomen_in = ${product ?? null})
        order by staat <> 'ingediend', ingediend desc`,
  );

type Nieuw = Pick<
  Productvoorstel,
  'id' | 'gemeente' | 'soort' | 'product' | 'tekst' | 'aanleiding' | 'ingediend' | 'indiener'
>;

export async function insertVoorstel(tx: Tx, verband: string, nieuw: Nieuw): Promise<void> {
  await sql`insert into producten.productvoorstellen
      (verband, id, gemeente, soort, product, tekst, aanleiding, ingediend, indiener, staat)
    values (${verband}, ${nieuw.id}, ${nieuw.gemeente}, ${nieuw.soort}, ${nieuw.product}, ${nieuw.tekst},
      ${nieuw.aanleiding}, ${nieuw.ingediend}, ${nieuw.indiener}, 'ingediend')`.execute(tx);
}

type Oordeel = Pick<Productvoorstel, 'staat' | 'opgenomenIn' | 'versie' | 'antwoord' | 'beoordeeld' | 'beoordelaar'>;

/** @returns false when somebody already had judged it */
export async function judgeVoorstel(tx: Tx, verband: string, id: string, oordeel: Oordeel): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update producten.productvoorstellen set staat = ${oordeel.staat}, opgenomen_in = ${oordeel.opgenomenIn},
          versie = ${oordeel.versie}, antwoord = ${oordeel.antwoord}, beoordeeld = ${oordeel.beoordeeld},
          beoordelaar = ${oordeel.beoordelaar}
        where verband = ${verband} and id = ${id} and staat = 'ingediend' returning id`,
  );
  return row !== undefined;
}
