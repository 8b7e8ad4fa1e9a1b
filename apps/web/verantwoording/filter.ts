// SPDX-License-Identifier: EUPL-1.2
import { datum, formatMaand } from '#libs/kernel';

/** What stands in the address of every page of this room, so that one filter goes with the reader from page to page. */
export type Filter = {
  readonly periode?: string | undefined;
  readonly contract?: string | undefined;
  readonly gemeente?: string | undefined;
};

const asked = (params: URLSearchParams, naam: string): string | undefined => params.get(naam)?.trim() || undefined;

export function readFilter(url: string) {
  const params = new URL(url).searchParams;
  return {
    periode: asked(params, 'periode'),
    contract: asked(params, 'contract'),
    gemeente: asked(params, 'gemeente'),
    doel: asked(params, 'doel'),
    product: asked(params, 'product'),
    aanbieder: asked(params, 'aanbieder'),
    pagina: Number(asked(params, 'pagina')) || undefined,
  };
}

/** @example adres('/verantwoording', { periode: '2025' }, { product: 'basis-ggz' }) */
export function adres(
  pad: string,
  ...filters: readonly Readonly<Record<string, string | number | undefined>>[]
): string {
  const given = new Map(filters.flatMap((filter) => Object.entries(filter)));
  const params = new URLSearchParams(
    [...given].flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  return params.size > 0 ? `${pad}?${params}` : pad;
}

/** `2025` becomes `2025`, `2025-02` becomes `februari 2025`. */
export const periodeTekst = (code: string): string => (code.length === 4 ? code : formatMaand(datum(`${code}-01`)));

/** The years that matter and the months of the chosen year, as choices. */
export function periodeKeuzes(
  code: string,
  vandaag: number,
): readonly { readonly value: string; readonly label: string }[] {
  const jaar = Number(code.slice(0, 4));
  const years = [...new Set([jaar, vandaag, vandaag - 1])].toSorted((a, b) => b - a);
  const months = Array.from({ length: 12 }, (_, at) => `${jaar}-${String(at + 1).padStart(2, '0')}`);
  return [
    ...years.map((year) => ({ value: String(year), label: `heel ${year}` })),
    ...months.map((value) => ({ value, label: periodeTekst(value) })),
  ];
}

/** Numbers under five are not shown to a verband: they could point to one child. */
export const aantalTekst = (aantal: number | null): string => (aantal === null ? 'minder dan 5' : String(aantal));
