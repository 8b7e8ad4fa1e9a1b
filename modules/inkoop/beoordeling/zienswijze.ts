// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { Toetspunt } from '../procedure/voorwaarden.ts';
import type { Zienswijzestand } from './beoordeling.ts';

/** What the region thinks is lacking, with its reasons, before it rejects. */
export type Tekort = Toetspunt & {
  /** As people read it, with the product where it is about one. */
  readonly naam: string;
  readonly toelichting: string;
};

export type Zienswijzeverzoek = {
  readonly verband: string;
  readonly inschrijving: string;
  readonly aanbieder: string;
  readonly tekorten: readonly Tekort[];
  /** The last day to answer. */
  readonly uiterlijk: Datum;
  readonly gevraagd: Temporal.Instant;
  readonly gevraagdDoor: string | null;
  readonly naam: string;
  /** The letter. */
  readonly brief: string;
};

export type Zienswijze = {
  readonly aanbieder: string;
  readonly inschrijving: string;
  readonly verband: string;
  readonly tekst: string;
  readonly gegeven: Temporal.Instant;
};

export function zienswijzestand(verzoek: Zienswijzeverzoek | null, zienswijze: Zienswijze | null): Zienswijzestand {
  if (zienswijze) return { staat: 'gegeven' };
  return verzoek ? { staat: 'gevraagd', uiterlijk: verzoek.uiterlijk } : { staat: 'niet-gevraagd' };
}
