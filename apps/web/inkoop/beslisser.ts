// SPDX-License-Identifier: EUPL-1.2
import type { RegioView } from '#modules/regio';
import type { Plat } from '../shell/plat.ts';

export type Beslisser = {
  readonly wie: string;
  readonly grond: string;
  readonly informeren: readonly string[];
};

/** Who decides on this act by the mandate register, on what ground, and who hears of it afterwards. */
export function beslisserVan({ pagina, mandaten }: Plat<RegioView>, handeling: string): Beslisser | null {
  const mandaat = mandaten.find((one) => one.handeling === handeling);
  if (!mandaat) return null;
  const nameOf = (code: unknown) => pagina.gremia.find((gremium) => gremium.code === code)?.naam ?? 'onbekend';
  return { wie: nameOf(mandaat.beslist), grond: mandaat.grond, informeren: mandaat.informeren.map(nameOf) };
}
