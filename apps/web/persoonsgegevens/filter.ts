// SPDX-License-Identifier: EUPL-1.2
import { isId, parseDatum } from '#libs/kernel';
import { verwerkingen, verwerkingsoorten } from '#platform/leeslog';
import type { Leeslogfilter } from '#platform/persoonsgegevens';

const velden = ['van', 'tot', 'persoon', 'soort', 'over'] as const;
/** What is chosen above the list, as it stands in the address: days, kinds and our own identifiers, nothing personal. */
export type Gekozen = Readonly<Partial<Record<(typeof velden)[number], string>>>;

export const perPagina = 50;
export const soorten = Object.entries(verwerkingen).map(([value, label]) => ({ value, label }));

/** Reads the filter out of an address; what does not fit is left out. */
export function leesFilter(params: URLSearchParams): { readonly gekozen: Gekozen; readonly filter: Leeslogfilter } {
  const gekozen: Gekozen = Object.fromEntries(
    velden.flatMap((veld) => (params.get(veld) ? [[veld, params.get(veld)?.slice(0, 40)]] : [])),
  );
  const { van = '', tot = '', persoon = '', soort = '', over = '' } = gekozen;
  return {
    gekozen,
    filter: {
      van: parseDatum(van) ?? undefined,
      tot: parseDatum(tot) ?? undefined,
      persoon: isId(persoon) ? persoon : undefined,
      soort: verwerkingsoorten.find((een) => een === soort),
      over: isId(over) ? over : undefined,
    },
  };
}

/** An address with what was chosen. */
export function adresMet(pad: string, keuzes: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams();
  for (const [veld, waarde] of Object.entries(keuzes)) if (waarde) params.set(veld, waarde);
  return params.size > 0 ? `${pad}?${params}` : pad;
}
