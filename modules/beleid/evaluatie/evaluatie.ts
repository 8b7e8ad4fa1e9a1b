// SPDX-License-Identifier: EUPL-1.2

/** The fixed steps of an evaluation, in order. */
export const evaluatiestappen = ['gegevens', 'concept', 'raden'] as const;
export type Stapsoort = (typeof evaluatiestappen)[number];
export const doeloordelen = ['bereikt', 'deels', 'niet', 'niet-te-zeggen'] as const;
export const gevolgsoorten = ['doel', 'ontwikkelopgave', 'motie', 'inkoopkader'] as const;
export type Gevolgsoort = (typeof gevolgsoorten)[number];
export const evaluatieritmes = ['halfjaarlijks', 'jaarlijks', 'tweejaarlijks', 'driejaarlijks'] as const;
export type Evaluatieritme = (typeof evaluatieritmes)[number];

/** One evaluation of what was bought, on one occasion [002 §3.4, motie 5]. Null where nobody has said it. */
export type Evaluatie = {
  readonly code: string;
  readonly naam: string;
  /** In the words of the plan. */
  readonly wanneer: string | null;
  readonly waarover: string;
  readonly wie: string | null;
  /** The day from which the plan wants it to look back. */
  readonly vanafVolgensPlan: Temporal.PlainDate | null;
  readonly overVan: Temporal.PlainDate | null;
  readonly overTot: Temporal.PlainDate | null;
  readonly uiterlijk: Temporal.PlainDate | null;
  /** How often it comes back; null: once, or nobody has said it. */
  readonly ritme: Evaluatieritme | null;
  /** The evaluation that it follows. */
  readonly na: string | null;
  /** Its questions: was each of these reached? */
  readonly doelen: readonly string[];
  readonly conclusie: string | null;
  readonly staat: 'gepland' | 'in-uitvoering' | 'vastgesteld';
  /** Who last planned or wrote it; null when it is as the region pack gave it. */
  readonly opgesteldDoor: string | null;
  readonly vastgesteldOp: Temporal.PlainDate | null;
  readonly voorbeeld: boolean;
};

export type Evaluatiestap = {
  readonly stap: Stapsoort;
  readonly uiterlijk: Temporal.PlainDate | null;
  readonly gedaanOp: Temporal.PlainDate | null;
};

/** What was found about one doel over the whole period. */
export type Doeloordeel = {
  readonly doel: string;
  readonly oordeel: (typeof doeloordelen)[number];
  readonly tekst: string;
};

/** What follows from an evaluation. */
export type Evaluatiegevolg = {
  readonly id: string;
  readonly soort: Gevolgsoort;
  readonly koppeling: string | null;
  readonly tekst: string;
};
