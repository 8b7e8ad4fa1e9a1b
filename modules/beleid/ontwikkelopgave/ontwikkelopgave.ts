// SPDX-License-Identifier: EUPL-1.2

export const opgavesoorten = ['kwaliteit', 'kosten', 'knelpunt', 'innovatie'] as const;
export type Opgavesoort = (typeof opgavesoorten)[number];
export const opgavefasen = ['verkennen', 'ontwikkelen', 'pilot', 'invoeren', 'afgerond', 'gestopt'] as const;
export type Fase = (typeof opgavefasen)[number];
export const prioriteiten = ['hoog', 'midden', 'laag'] as const;
export type Prioriteit = (typeof prioriteiten)[number];
/** The two ends between which the councils want a considered choice [002 §3.4, motie 7; §3.6]. */
export const posities = ['bewezen-effectief', 'innovatief'] as const;

/** What a contract or the region has yet to learn or make [002 §3.6]. Null where nobody has said it. */
export type Ontwikkelopgave = {
  readonly code: string;
  readonly naam: string;
  readonly tekst: string;
  /** null means all contracts. */
  readonly contracten: readonly string[] | null;
  readonly soort: Opgavesoort | null;
  readonly faseVolgensPlan: string | null;
  readonly prioriteitVolgensPlan: string | null;
  readonly fase: Fase | null;
  readonly prioriteit: Prioriteit | null;
  readonly eigenaar: string | null;
  /** Whole eurocents. */
  readonly budget: number | null;
  readonly volgendeStap: string | null;
  readonly volgendeStapOp: Temporal.PlainDate | null;
  readonly positie: (typeof posities)[number] | null;
  readonly staat: 'concept' | 'vastgesteld';
  /** Who last wrote it; null when it is as the region pack gave it. */
  readonly opgesteldDoor: string | null;
  readonly voorbeeld: boolean;
};

export type Fasestap = {
  readonly id: string;
  readonly fase: Fase;
  readonly op: Temporal.PlainDate;
  readonly waarom: string;
  readonly naam: string;
};

export type Toetsantwoord = { readonly criterium: string; readonly voldoet: boolean; readonly toelichting: string };
