// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';

/** The granted lines of one declaratie, put forward for payment by one person and approved by another. */
export type Betaalvoorstel = {
  readonly id: string;
  readonly gemeente: string;
  readonly declaratie: string;
  readonly aanbieder: string;
  /** Eurocenten; negative when the aanbieder pays back. */
  readonly bedrag: number;
  readonly regels: number;
  readonly staat: 'voorgesteld' | 'goedgekeurd';
  readonly gemaaktPersoon: string | null;
  readonly gemaaktDoor: string;
};

export type BetalingReden = Reason<'vier-ogen-betaling' | 'al-goedgekeurd' | 'motivering-te-kort'>;
