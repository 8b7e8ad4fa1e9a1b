// SPDX-License-Identifier: EUPL-1.2

/** A record of a step, a choice, who watched, or who calculated. */
export const dossiersoorten = ['verslag', 'keuze', 'toezicht', 'rekenwerk'] as const;
export type Dossiersoort = (typeof dossiersoorten)[number];

/** One line of the file of a tariefproces; it is added and never changed [002 §5.3.2]. */
export type Dossierregel = {
  readonly verband: string;
  readonly id: string;
  readonly proces: string;
  /** The step it is about; null when it is about the whole. */
  readonly stap: string | null;
  readonly soort: Dossiersoort;
  readonly tekst: string;
  /** Why; always there for a choice. */
  readonly waarom: string | null;
  /** Who watched, calculated or took part. */
  readonly wie: string | null;
  readonly bestandsnaam: string | null;
  readonly op: Temporal.Instant;
  readonly naam: string;
};
