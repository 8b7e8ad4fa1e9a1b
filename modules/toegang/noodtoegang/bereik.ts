// SPDX-License-Identifier: EUPL-1.2

/** What is asked: may this person open this case? */
export type Bereikvraag = {
  readonly persoon: string | null;
  readonly isToegang: boolean;
  /** The only person for whom it is kept, when it is kept apart. */
  readonly afgeschermdVoor: string | null;
  readonly noodtoegang: string | null;
};

/** Somebody of the access desk opens every case that is not kept apart from them; anyone else needs emergency access. */
export const isInBereik = ({ persoon, isToegang, afgeschermdVoor }: Bereikvraag): boolean =>
  isToegang && (afgeschermdVoor === null || afgeschermdVoor === persoon);

export const magOpenen = (vraag: Bereikvraag): boolean => isInBereik(vraag) || vraag.noodtoegang !== null;
