// SPDX-License-Identifier: EUPL-1.2
import { type Bevinding, foutAls, type Toets, toetsAlle } from '../bericht/bevinding.ts';
import { isTeStoppen, stopvolgorde } from '../keuzes.ts';
import { isTijdelijk, Leveringstand, type Stop, type Stopmelding } from './levering.ts';
import { type Leveringfeiten, type Lijn, TR019, TR063, TR074 } from './melding-toetsen.rule.ts';

/** What was told before to stop the same start. */
const eerdere = ({ melding, stand }: Lijn<Stopmelding>): readonly Stop[] => stand.genoemd(melding)?.stops ?? [];

/** 307: it stops the last start of this client on this toewijzing, for this product and with this first day [TR382]. */
export const TR382: Toets<Lijn<Stopmelding>> = ({ melding, stand }) => {
  const levering = stand.genoemd(melding);
  return foutAls(!levering || !isTeStoppen(levering, stand.opdracht(melding)), 'TR382', { begin: melding.begin });
};

/** 307: what is stopped for the time being is not stopped for the time being again [TR413]. */
export const TR413: Toets<Lijn<Stopmelding>> = (lijn) =>
  foutAls(isTijdelijk(lijn.melding) && eerdere(lijn).some(isTijdelijk), 'TR413', { begin: lijn.melding.begin });

/** 307: a stop after a stop does not end before it; the same day may be [TR414]. */
export const TR414: Toets<Lijn<Stopmelding>> = (lijn) => {
  const later = eerdere(lijn).find(({ einde }) => einde > lijn.melding.einde);
  return foutAls(later !== undefined, 'TR414', { einde: lijn.melding.einde, eerder: later?.einde ?? '' });
};

/** 307: after a final stop the same start is not stopped again [TR415]. */
export const TR415: Toets<Lijn<Stopmelding>> = (lijn) => {
  const definitief = eerdere(lijn).find((stop) => !isTijdelijk(stop));
  return foutAls(definitief !== undefined, 'TR415', { eerder: definitief?.einde ?? '' });
};

const nieuw: readonly Toets<Lijn<Stopmelding>>[] = [TR019, TR074, TR382, TR413, TR414, TR415];

/** Judges all stops of a 307, each with what the ones before it changed. @returns every rule that is broken */
export function stopsToetsen(
  stops: readonly Stopmelding[],
  { leveringen, toewijzingen }: Leveringfeiten,
): readonly Bevinding[] {
  const stand = new Leveringstand(leveringen);
  return stops.toSorted(stopvolgorde).flatMap((melding) => {
    const lijn = { melding, stand, toewijzingen };
    const bevindingen = toetsAlle(melding.verwijdert ? [TR063] : nieuw, lijn, melding.pad);
    if (bevindingen.length === 0) stand.naStop(melding);
    return bevindingen;
  });
}
