// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { Voorwaarden } from './voorwaarden.ts';

/** The way in which one contract is bought, with its moments [002 §5.1, §7.1]. */
export type Procedure = {
  readonly verband: string;
  readonly id: string;
  readonly contract: string;
  readonly contractNummer: number;
  readonly contractNaam: string;
  readonly opent: Temporal.Instant;
  readonly sluit: Temporal.Instant;
  /** The day on which every aanbieder knows the outcome. */
  readonly uitslag: Datum;
  readonly ingang: Datum;
  readonly staat: 'concept' | 'gepubliceerd';
  readonly voorbereid: Temporal.Instant;
  readonly voorbereidDoor: string | null;
  readonly voorbereidNaam: string;
  /** null until it is published. */
  readonly voorwaarden: Voorwaarden | null;
  readonly gepubliceerd: Temporal.Instant | null;
  readonly besluit: string | null;
};

export type Venster = Pick<Procedure, 'opent' | 'sluit'>;
export type Fase = 'concept' | 'aangekondigd' | 'open' | 'gesloten';

/** Where a procedure stands at a moment. */
export function faseOp({ staat, ...venster }: Pick<Procedure, 'staat'> & Venster, nu: Temporal.Instant): Fase {
  if (staat === 'concept') return 'concept';
  if (isTeVroeg(venster, nu)) return 'aangekondigd';
  return isTeLaat(venster, nu) ? 'gesloten' : 'open';
}

/** The closing second itself is still in time; the next one is not. */
export const isTeLaat = ({ sluit }: Venster, moment: Temporal.Instant): boolean =>
  Temporal.Instant.compare(opSeconde(moment), sluit) > 0;
export const isTeVroeg = ({ opent }: Venster, moment: Temporal.Instant): boolean =>
  Temporal.Instant.compare(opSeconde(moment), opent) < 0;

/** A moment as a receipt states it: to the second. */
export const opSeconde = (moment: Temporal.Instant): Temporal.Instant =>
  moment.round({ smallestUnit: 'second', roundingMode: 'floor' });
