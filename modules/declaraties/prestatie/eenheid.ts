// SPDX-License-Identifier: EUPL-1.2
import type { Unit } from '#libs/explain';

/** Codes of iJw list WJ756 that rules ask about. */
export const minuut = '01';
export const uur = '04';
export const euros = '83';

const output: ReadonlySet<string> = new Set(['82', euros]);
/** The uitvoeringsvariant is not in the message; it shows in the unit (berichten.md §6.1). */
export const isOutput = (eenheid: string): boolean => output.has(eenheid);

/** Pieces come in two codes, by what they are paid for; their tariff is the same. */
export const isStuks = (eenheid: string): boolean => eenheid === '82' || eenheid === '84';

/** The unit of a product in the product book, as the codes in which it may be declared. */
const codes: Readonly<Record<string, readonly string[]>> = {
  minuut: [minuut],
  uur: [uur, minuut],
  etmaal: ['14'],
  dagdeel: ['16'],
  stuks: ['84', '82'],
  euro: [euros],
};
export const codesVan = (eenheid: string): readonly string[] => codes[eenheid] ?? [];

const minutesPerHour = 60;

/** Volumes under one toewijzing are added up in minutes when it was given in hours, else in its own unit. */
export const telbaar = (volume: number, eenheid: string, eenheidToewijzing: string | null): number =>
  eenheidToewijzing === uur && eenheid === uur ? volume * minutesPerHour : volume;

/** The unit in which `telbaar` counts. */
export const eenheidTelbaar = (eenheidToewijzing: string | null): string =>
  eenheidToewijzing === uur ? minuut : (eenheidToewijzing ?? '');

const units: Readonly<Record<string, Unit>> = { [minuut]: 'minuut', [uur]: 'uur', [euros]: 'eurocent' };
/** How a volume in this unit is written in an explanation. */
export const stapEenheid = (eenheid: string): Unit => units[eenheid] ?? 'stuks';

const namen = new Map(Object.entries(codes).flatMap(([naam, [code]]) => (code ? [[code, naam] as const] : [])));
/** What the product book calls this unit; the code itself where it has no word for it. @example eenheidNaam('01') // 'minuut' */
export const eenheidNaam = (code: string): string => (isStuks(code) ? 'stuks' : (namen.get(code) ?? code));
