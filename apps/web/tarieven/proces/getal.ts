// SPDX-License-Identifier: EUPL-1.2

/** Decimal text as people here write it, to type on in. @example metKomma('60.5') // '60,5' */
export const metKomma = (tekst: string | null | undefined): string | undefined => tekst?.replace('.', ',');

/** @example procentTekst('63.3333') // '63,33 %' */
export const procentTekst = (tekst: string): string =>
  `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(Number(tekst))}\u00a0%`;
