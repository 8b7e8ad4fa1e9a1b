// SPDX-License-Identifier: EUPL-1.2

export const perPagina = 50;

/** One page of a list: its rows, how many there are in all, and where it lies. */
export type Bladzijde<Rij> = {
  readonly rijen: readonly Rij[];
  readonly aantal: number;
  readonly pagina: number;
  readonly paginas: number;
};

/** Which rows are on the page that was asked for; a page that is not there becomes the last. */
export function plaatsVan(aantal: number, gevraagd: number | undefined) {
  const paginas = Math.max(1, Math.ceil(aantal / perPagina));
  const pagina = Math.min(paginas, Math.max(1, gevraagd ?? 1));
  return { aantal, pagina, paginas, vanaf: (pagina - 1) * perPagina };
}
