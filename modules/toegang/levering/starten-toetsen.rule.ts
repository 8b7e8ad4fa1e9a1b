// SPDX-License-Identifier: EUPL-1.2
import { type Bevinding, foutAls, type Toets, toetsAlle } from '../bericht/bevinding.ts';
import { startvolgorde } from '../keuzes.ts';
import { Leveringstand, type Startmelding } from './levering.ts';
import { type Leveringfeiten, type Lijn, TR019, TR063, TR074 } from './melding-toetsen.rule.ts';

/** 305: a start on which a stop stands is not taken back; the stop must go first [TR071]. */
export const TR071: Toets<Lijn<Startmelding>> = ({ melding, stand }) =>
  foutAls((stand.genoemd(melding)?.stops.length ?? 0) > 0, 'TR071', { begin: melding.begin });

/** 305: nothing is started that runs already: started, not taken back, and without a stop [TR326]. */
export const TR326: Toets<Lijn<Startmelding>> = ({ melding, stand }) => {
  const loopt = stand.opdracht(melding).find(({ stops }) => stops.length === 0);
  return foutAls(loopt !== undefined, 'TR326', { begin: loopt?.begin ?? melding.begin });
};

const nieuw: readonly Toets<Lijn<Startmelding>>[] = [TR019, TR074, TR326];
/** What takes back is not held against anything else [TR063]. */
const verwijderd: readonly Toets<Lijn<Startmelding>>[] = [TR063, TR071];

/** Judges all starts of a 305, each with what the ones before it changed. @returns every rule that is broken */
export function startenToetsen(
  starten: readonly Startmelding[],
  { leveringen, toewijzingen }: Leveringfeiten,
): readonly Bevinding[] {
  const stand = new Leveringstand(leveringen);
  return starten.toSorted(startvolgorde).flatMap((melding) => {
    const lijn = { melding, stand, toewijzingen };
    const bevindingen = toetsAlle(melding.verwijdert ? verwijderd : nieuw, lijn, melding.pad);
    if (bevindingen.length === 0) stand.naStart(melding);
    return bevindingen;
  });
}
