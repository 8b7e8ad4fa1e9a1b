// SPDX-License-Identifier: EUPL-1.2

/** What a thing in a plan says on one point; more than one text when it is a list. */
export type Planveld = {
  readonly naam: string;
  readonly waarden: readonly string[];
  /** The plan says it in more than one way, and the region has not chosen. */
  readonly tegenstrijdig?: true;
};

/** Where something stands in a document, with its words. */
export type Vindplaats = {
  readonly document: string;
  readonly paragraaf: string;
  readonly citaat?: string | undefined;
};

/** One thing that a plan states, in a form that can be read whatever kind of thing it is. */
export type Planonderdeel = {
  /** The page of the pack, and the list on it. */
  readonly bladzijde: string;
  readonly lijst: string;
  readonly code: string;
  /** The title of what it is part of, when it is a part. */
  readonly van: string | null;
  readonly titel: string;
  readonly velden: readonly Planveld[];
  /** Where it stands; none for an example. */
  readonly bronnen: readonly Vindplaats[];
  readonly voorbeeld: boolean;
  readonly toelichting: string | null;
};
