// SPDX-License-Identifier: EUPL-1.2

export const pilotkeuzen = ['stoppen', 'verlengen', 'regulier'] as const;
export type Pilotkeuze = (typeof pilotkeuzen)[number];

/** A trial within an ontwikkelopgave, with an end at which people choose how it goes on. Null where nobody has said it. */
export type Pilot = {
  readonly code: string;
  readonly ontwikkelopgave: string;
  readonly naam: string;
  readonly beoogd: string | null;
  /** By what one will see that it helped. */
  readonly maat: string | null;
  readonly begin: Temporal.PlainDate | null;
  readonly eind: Temporal.PlainDate | null;
  /** What the evaluation found, and who wrote that. */
  readonly bevonden: string | null;
  readonly bevondenDoor: string | null;
  readonly staat: 'loopt' | 'gestopt' | 'regulier';
  readonly opgesteldDoor: string | null;
  readonly voorbeeld: boolean;
};

/** How it goes on, with what was found at that moment. */
export type GemaaktePilotkeuze = {
  readonly id: string;
  readonly keuze: Pilotkeuze;
  readonly bevonden: string;
  readonly motivering: string;
  readonly op: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
  readonly naam: string;
};
