// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { readBesloten } from './productversie.store.ts';
import type { Eenheid } from './telling.ts';

/** A version that is decided and begins on its day once its tariffs are there. */
export type BeslotenVersie = {
  readonly product: string;
  readonly versie: number;
  readonly contract: string;
  readonly naam: string;
  readonly eenheid: Eenheid;
  readonly ingang: Temporal.PlainDate;
};

/** The versions of a verband that wait for their tariffs, of one contract or of all. */
export async function leesBesloten(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string | null = null,
): Promise<readonly BeslotenVersie[]> {
  const found = await readBesloten(tx, verband, contract);
  return found.flatMap(({ product, versie, contract: its, inhoud, van }) =>
    van ? [{ product, versie, contract: its, naam: inhoud.naam, eenheid: inhoud.eenheid.soort, ingang: van }] : [],
  );
}
