// SPDX-License-Identifier: EUPL-1.2

/** The kinds of moment at which others are heard [000; 002 §1; 004]. */
export const dialoogsoorten = [
  'dialoogronde',
  'ontwikkeltafel',
  'overlegtafel-fysiek',
  'overlegtafel-digitaal',
  'marktconsultatie',
  'uitvoeringstoets',
  'advies',
] as const;
export type Dialoogsoort = (typeof dialoogsoorten)[number];

export const dialoogstaten = ['concept', 'uitgenodigd', 'gehouden', 'beantwoord', 'gepubliceerd'] as const;
export type Dialoogstaat = (typeof dialoogstaten)[number];

/** What a body can decide on the ground of what was said. */
export const dialoogbesluiten = [
  'kaders-vaststellen',
  'inkoopplan-vaststellen',
  'productenboek-vaststellen',
  'productenboek-wijzigen',
  'tarieven-vaststellen',
  'tarieven-wijzigen',
  'programma-van-eisen-opstellen',
  'contract-wijzigen',
] as const;
export type Dialoogbesluit = (typeof dialoogbesluiten)[number];

/** One round or table: what is talked about, with whom, until when one can react, and how far it is. */
export type Dialoogmoment = {
  readonly verband: string;
  readonly id: string;
  readonly soort: Dialoogsoort;
  readonly naam: string;
  /** The moment of the plan whose fixed content this one has. */
  readonly vast: string | null;
  readonly contracten: readonly string[];
  readonly segmenten: readonly string[];
  readonly inhoud: readonly string[];
  readonly stukkenVooraf: readonly string[];
  /** Every aanbieder may read along and react, also without being invited [000 dia 28]. */
  readonly openbaar: boolean;
  readonly reagerenTot: Temporal.Instant | null;
  readonly handeling: Dialoogbesluit | null;
  readonly staat: Dialoogstaat;
  readonly beantwoordDoor: string | null;
  readonly gepubliceerdDoor: string | null;
  readonly besluit: string | null;
  readonly voorbeeld: boolean;
};

/** Can aanbieders still react at this moment? */
export const isReactietijd = (
  { staat, reagerenTot }: Pick<Dialoogmoment, 'staat' | 'reagerenTot'>,
  nu: Temporal.Instant,
): boolean =>
  (staat === 'uitgenodigd' || staat === 'gehouden') &&
  reagerenTot !== null &&
  Temporal.Instant.compare(nu, reagerenTot) <= 0;
