// SPDX-License-Identifier: EUPL-1.2

/** The page that an address asks for; the first where it asks for none that can be. */
export const paginaVan = (searchParams: URLSearchParams): number =>
  Math.min(100_000, Math.max(1, Number.parseInt(searchParams.get('pagina') ?? '1', 10) || 1));

/** How many pages a list has. */
export const paginas = (gevonden: number, perPagina: number): number => Math.max(1, Math.ceil(gevonden / perPagina));

/** The chosen one of a few words, or nothing. */
export const keuzeVan = <Word extends string>(words: readonly Word[], text: string | null): Word | undefined =>
  words.find((word) => word === text);
