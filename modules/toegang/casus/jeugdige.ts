// SPDX-License-Identifier: EUPL-1.2

/** Who a child is, as the message to the provider needs it. Kept encrypted. */
export type Jeugdige = {
  readonly bsn: string;
  readonly voornamen: string;
  readonly voorletters: string;
  readonly voorvoegsel?: string | undefined;
  readonly achternaam: string;
  /** ISO date. */
  readonly geboortedatum: string;
  /** Code of iJw list COD046: 0 onbekend, 1 mannelijk, 2 vrouwelijk, 9 niet gespecificeerd. */
  readonly geslacht: string;
  readonly straatnaam: string;
  readonly huisnummer: number;
  readonly postcode: string;
  readonly plaatsnaam: string;
};

/** How colleagues write the name: `Tom de Wit`. */
export const volledigeNaam = ({ voornamen, voorvoegsel, achternaam }: Jeugdige): string =>
  [voornamen, voorvoegsel, achternaam].filter(Boolean).join(' ');
