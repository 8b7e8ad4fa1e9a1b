// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { formatDatum, formatMaand, laatsteDagVanMaand, type Periode, parseDatum, periode } from '#libs/kernel';

const ordinals = ['eerste', 'tweede', 'derde', 'vierde'];

/** The month or quarter in `2025-03` or `2025-K1`; `null` for any other text. */
function partOfYear(tekst: string): { readonly periode: Periode; readonly tekst: string } | null {
  const [, jaar, maand, kwartaal] = /^(\d{4})-(?:(0[1-9]|1[0-2])|K([1-4]))$/.exec(tekst) ?? [];
  const first = jaar && parseDatum(`${jaar}-${maand ?? String((Number(kwartaal) - 1) * 3 + 1).padStart(2, '0')}-01`);
  if (!first) return null;
  const last = laatsteDagVanMaand(maand ? first : first.add({ months: 2 }));
  return {
    periode: periode(first, last),
    tekst: maand ? formatMaand(first) : `${ordinals[Number(kwartaal) - 1]} kwartaal van ${jaar}`,
  };
}

/**
 * From the first to the last day of what a plan names: one day, a month or a quarter. `null` when it is none of these.
 * @example dagenVan('2025-K1') // 1 January up to 31 March 2025; two of them are in order as their first days are
 */
export function dagenVan(tijdstip: string): Periode | null {
  const dag = parseDatum(tijdstip);
  return dag ? periode(dag, dag) : (partOfYear(tijdstip)?.periode ?? null);
}

/** How people say it. @example tijdstipTekst('2025-03') // 'maart 2025' */
export function tijdstipTekst(tijdstip: string): string | null {
  const dag = parseDatum(tijdstip);
  return dag ? formatDatum(dag) : (partOfYear(tijdstip)?.tekst ?? null);
}

/** A day, or the month (`2025-03`) or quarter (`2025-K1`) where a plan names no day. It stays text, as a day does. */
export const tijdstip = z
  .string()
  .refine((value) => dagenVan(value) !== null, 'geen dag, maand of kwartaal; schrijf 2025-01-31, 2025-01 of 2025-K1');
