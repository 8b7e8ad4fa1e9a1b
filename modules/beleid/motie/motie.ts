// SPDX-License-Identifier: EUPL-1.2

export const motiestaten = ['open', 'in-uitvoering', 'afgedaan'] as const;
/** What a step for a motie can have led to. */
export const koppelsoorten = ['doel', 'contract', 'kernbeding', 'evaluatie', 'besluit'] as const;
export type Koppelsoort = (typeof koppelsoorten)[number];

/** What one or more councils asked of the colleges [002 §3.4]. Null where nobody has said it. */
export type Motie = {
  readonly code: string;
  readonly nummer: number | null;
  readonly titel: string;
  readonly strekking: string;
  /** Whether the plan itself calls it regional. */
  readonly volgensPlan: boolean | null;
  /** What the plan says that it does with it. */
  readonly verwerking: string | null;
  /** In the words of the motie. */
  readonly termijn: string | null;
  readonly uiterlijk: Temporal.PlainDate | null;
  readonly eigenaar: string | null;
  /** Contracts of which an extension must first answer this motie. */
  readonly bindtVerlenging: readonly string[];
  /** Evaluations that it asks for. */
  readonly evaluaties: readonly string[];
  readonly staat: (typeof motiestaten)[number];
  /** What the councils are told, and who wrote that. */
  readonly antwoord: string | null;
  readonly antwoordOp: Temporal.PlainDate | null;
  readonly antwoordDoor: string | null;
  /** Who wrote it; null when it came with the region pack. */
  readonly opgesteldDoor: string | null;
  readonly voorbeeld: boolean;
};

/** How one council voted. */
export type Uitslag = {
  readonly gemeente: string;
  readonly aangenomen: boolean;
  readonly op: Temporal.PlainDate | null;
};

/** One thing that was done for a motie, and what it led to. */
export type Motiestap = {
  readonly id: string;
  readonly op: Temporal.PlainDate;
  readonly wat: string;
  /** Where it can be read. */
  readonly bewijs: string | null;
  readonly soort: Koppelsoort | null;
  readonly koppeling: string | null;
  readonly naam: string;
};
