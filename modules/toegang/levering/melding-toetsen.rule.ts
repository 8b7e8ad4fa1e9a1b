// SPDX-License-Identifier: EUPL-1.2
import { fout, foutAls, goed, type Toets } from '../bericht/bevinding.ts';
import { magOpVerwijderde, moetNummerHebben } from '../keuzes.ts';
import {
  isZelfdeStop,
  type Levering,
  type Leveringstand,
  type Productcode,
  type Startmelding,
  type Stopmelding,
} from './levering.ts';

/** What is known of one client at one aanbieder under one law. */
export type Leveringfeiten = {
  /** What was started and not taken back. */
  readonly leveringen: readonly Levering[];
  /** What was ever assigned, by number. */
  readonly toewijzingen: ReadonlyMap<number, Toegewezen>;
};
type Toegewezen = Productcode & { readonly verwijderd: boolean };

/** One start or stop, and what was known when its turn came. */
export type Lijn<M extends Startmelding> = {
  readonly melding: M;
  readonly stand: Leveringstand;
  readonly toewijzingen: Leveringfeiten['toewijzingen'];
};

const isStop = (melding: Startmelding | Stopmelding): melding is Stopmelding => 'einde' in melding;

/** Was exactly this told before, and not taken back? */
const isBekend = ({ melding, stand }: Lijn<Startmelding | Stopmelding>): boolean => {
  const levering = stand.genoemd(melding);
  return levering !== undefined && (!isStop(melding) || levering.stops.some((stop) => isZelfdeStop(stop, melding)));
};

/** 305 and 307: the number is of a toewijzing that this client has at this aanbieder [TR019]. */
export const TR019: Toets<Lijn<Startmelding | Stopmelding>> = ({ melding, toewijzingen }) => {
  const { nummer } = melding;
  if (nummer === null) return foutAls(moetNummerHebben(melding, toewijzingen.values()), 'TR019', { nummer: 'geen' });
  const toewijzing = toewijzingen.get(nummer);
  if (!toewijzing || (toewijzing.verwijderd && !magOpVerwijderde(melding)))
    return fout('TR019', { nummer: String(nummer) });
  return goed;
};

/** 305 and 307: what is taken back was told before, and was not taken back already [TR063]. */
export const TR063: Toets<Lijn<Startmelding | Stopmelding>> = (lijn) =>
  foutAls(!isBekend(lijn), 'TR063', { begin: lijn.melding.begin });

/** 305 and 307: what is told is new, in this message and against everything that was not taken back [TR074]. */
export const TR074: Toets<Lijn<Startmelding | Stopmelding>> = (lijn) =>
  foutAls(isBekend(lijn), 'TR074', { begin: lijn.melding.begin });
