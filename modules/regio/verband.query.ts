// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';

/** How a verband is called, and the organisation that works for it. */
export type Verbandnaam = { readonly naam: string; readonly uitvoering: string };

/** @returns its code for both when it is not known here */
export const leesVerband = async ({ tx }: Pick<QueryContext, 'tx'>, verband: string): Promise<Verbandnaam> =>
  (await firstRow<Verbandnaam>(tx, sql`select naam, uitvoering from regio.v_verbanden where code = ${verband}`)) ?? {
    naam: verband,
    uitvoering: verband,
  };

/** Who sends a document, in lines: the organisation that works for the verband, in its name. */
export async function leesAfzender(context: Pick<QueryContext, 'tx'>, verband: string): Promise<readonly string[]> {
  const { naam, uitvoering } = await leesVerband(context, verband);
  return [uitvoering, `namens ${naam}`];
}

/** How an organisation is called that a plan or an aanbieder itself told of; `undefined` when nobody did. */
export async function leesOrganisatienaam(
  { tx }: Pick<QueryContext, 'tx'>,
  { soort, code }: { readonly soort: string; readonly code: string },
): Promise<string | undefined> {
  const found = await firstRow<{ naam: string }>(
    tx,
    soort === 'verband'
      ? sql`select naam from regio.verbanden where code = ${code}`
      : soort === 'gemeente'
        ? sql`select naam from regio.leden where gemeente = ${code} limit 1`
        : sql`select naam from regio.aanbieders where aanbieder = ${code}`,
  );
  return found?.naam;
}
