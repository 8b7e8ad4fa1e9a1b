// SPDX-License-Identifier: EUPL-1.2
import { divided, type Exact, exact, plus, roundToEurocent, times } from '#libs/kernel';
import type { Productiecel } from './productiecel.ts';
import type { Tariefwijziging } from './scenario.ts';

const minutesPerHour = 60;

/** Eurocenten for one unit of a cel: whole, or a fraction where minutes are paid by the hour. */
export type Prijs = number | Exact;

/** What one unit of a cel cost. */
export const prijsVan = ({ tarief, perUur }: Pick<Productiecel, 'tarief' | 'perUur'>): Prijs =>
  perUur ? divided(tarief ?? 0, minutesPerHour) : (tarief ?? 0);

/** The same amount in the unit of the lines; null when one cannot be made of the other. */
function inEenheid(bedrag: number, van: string, naar: string): Prijs | null {
  if (van === naar) return bedrag;
  if (van === 'uur' && naar === 'minuut') return divided(bedrag, minutesPerHour);
  if (van === 'minuut' && naar === 'uur') return bedrag * minutesPerHour;
  return null;
}

/** What one unit costs after a change; null when its unit does not fit that of the lines. */
export function nieuwePrijs(cel: Productiecel, { bedrag, procent, eenheid }: Tariefwijziging): Prijs | null {
  const afgesproken = cel.perUur ? 'uur' : cel.eenheid;
  if (bedrag !== null) return inEenheid(bedrag, eenheid ?? afgesproken, cel.eenheid);
  return inEenheid(metProcent(cel.tarief ?? 0, procent ?? '0'), afgesproken, cel.eenheid);
}

/** A tariff with a percentage more, in whole eurocenten as it is declared (TR346). @example metProcent(121, '2.5') // 124 */
export const metProcent = (tarief: number, procent: string): number =>
  roundToEurocent(times(tarief, plus(1, divided(procent, 100))));

/** An exact volume × price, rounded once. */
export function bedragVan(volume: number | Exact, prijs: Prijs): number {
  if (typeof volume === 'number' && typeof prijs === 'number' && Number.isSafeInteger(volume * prijs))
    return volume * prijs;
  return roundToEurocent(exact(volume).mul(exact(prijs)));
}
