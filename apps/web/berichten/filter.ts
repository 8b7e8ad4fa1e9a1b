// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';
import { type Berichtfilter, filterstaten } from '#modules/berichten';

/** What is chosen above the list, as it stands in the address. */
export const filtervelden = ['zoek', 'soort', 'staat', 'richting', 'partij', 'van', 'tot'] as const;
export type Gekozen = Readonly<Partial<Record<(typeof filtervelden)[number], string>>>;

export const perPagina = 50;

/** Reads the filter out of an address; what does not fit is left out. */
export function leesFilter(params: URLSearchParams): { readonly gekozen: Gekozen; readonly filter: Berichtfilter } {
  const gekozen: Gekozen = Object.fromEntries(
    filtervelden.flatMap((veld) => (params.get(veld) ? [[veld, params.get(veld)?.slice(0, 40)]] : [])),
  );
  const { staat, richting, van, tot, ...rest } = gekozen;
  return {
    gekozen,
    filter: {
      ...rest,
      staat: filterstaten.find((een) => een === staat),
      richting: richting === 'naar-gemeente' || richting === 'naar-aanbieder' ? richting : undefined,
      van: parseDatum(van ?? '') ?? undefined,
      tot: parseDatum(tot ?? '') ?? undefined,
    },
  };
}

type Keuzes = Readonly<Record<string, string | undefined>>;

const adres = (pad: string, keuzes: Keuzes): string => {
  const params = new URLSearchParams();
  for (const [veld, waarde] of Object.entries(keuzes)) if (waarde) params.set(veld, waarde);
  return params.size > 0 ? `${pad}?${params}` : pad;
};

/** The address of the first page, and of the page after a message. */
export const eersteAdres = (pad: string, gekozen: Keuzes): string => adres(pad, gekozen);
export const volgendeAdres = (pad: string, gekozen: Keuzes, na: string): string => adres(pad, { ...gekozen, na });
