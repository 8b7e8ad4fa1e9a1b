// SPDX-License-Identifier: EUPL-1.2
import type { Bericht, Bevinding, Standaard } from '#libs/ijw';
import { isAgbCode, isGemeentecode } from '#libs/kernel';

export type Richting = 'naar-gemeente' | 'naar-aanbieder';

/** Between whom a message goes, whichever of the two sent it. */
export type Partijen = { readonly gemeente: string; readonly aanbieder: string; readonly richting: Richting };

/** A message as the post room keeps it. */
export type Postbericht = Partijen & {
  readonly id: string;
  readonly standaard: Standaard;
  readonly soort: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  /** Did it pass every in-message rule? */
  readonly geldig: boolean;
  readonly bevindingen: readonly Bevinding[];
};

/** Reads from the header who the two parties are: a gemeente has four digits, an aanbieder eight. */
export function partijenVan({ Header: { Afzender, Ontvanger } }: Bericht): Partijen | undefined {
  if (isAgbCode(Afzender) && isGemeentecode(Ontvanger))
    return { gemeente: Ontvanger, aanbieder: Afzender, richting: 'naar-gemeente' };
  if (isGemeentecode(Afzender) && isAgbCode(Ontvanger))
    return { gemeente: Afzender, aanbieder: Ontvanger, richting: 'naar-aanbieder' };
  return undefined;
}

/** Working days within which a message must be answered; `null` when it needs no answer (berichten.md §12). */
export const antwoordtermijn = (soort: string): number | null => (soort === '323' ? 10 : null);

/** A message for reading: of every BSN, wherever it stands, only the last three digits are left. */
export const masked = (bericht: Bericht): Bericht =>
  JSON.parse(JSON.stringify(bericht, (element, value) => (element === 'Bsn' ? withoutBsn(value) : value)));

const withoutBsn = (bsn: string): string => bsn.slice(-3).padStart(bsn.length, '•');
