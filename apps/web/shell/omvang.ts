// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag, formatGetal } from '#libs/kernel';

// The codes of the message standard in words (iJw lists WJ756 and WMO757).

const eenheden: Readonly<Record<string, readonly [one: string, many: string]>> = {
  '01': ['minuut', 'minuten'],
  '04': ['uur', 'uur'],
  '14': ['etmaal', 'etmalen'],
  '16': ['dagdeel', 'dagdelen'],
  '82': ['stuk', 'stuks'],
  '84': ['stuk', 'stuks'],
};
const euros = '83';
const frequenties: Readonly<Record<string, string>> = {
  '1': 'per dag',
  '2': 'per week',
  '4': 'per maand',
  '6': 'in totaal',
};

/** A volume with its unit. @example volumeTekst(120, '01') // '120 minuten' */
export function volumeTekst(volume: number, eenheid: string | null): string {
  if (eenheid === euros) return formatBedrag(eurocent(volume));
  const [one, many] = eenheden[eenheid ?? ''] ?? [`eenheid ${eenheid}`, `eenheid ${eenheid}`];
  return `${formatGetal(volume)} ${volume === 1 ? one : many}`;
}

/** How much and how often. @example omvangTekst(120, '01', '2') // '120 minuten per week' */
export function omvangTekst(volume: number | null, eenheid: string | null, frequentie: string | null): string {
  if (volume === null) return 'niet bepaald';
  return `${volumeTekst(volume, eenheid)} ${frequenties[frequentie ?? ''] ?? ''}`.trim();
}
