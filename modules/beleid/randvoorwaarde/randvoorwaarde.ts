// SPDX-License-Identifier: EUPL-1.2

/** Who has influence on the situation: the four variants of [000 Ad c (1/2)]. `aanbieder` is also a GI. */
export const invloeden = ['gemeente', 'aanbieder', 'beide', 'geen'] as const;
export type Invloed = (typeof invloeden)[number];

/** Where the control measure is arranged [000 Ad c (2/2)]. */
export const regelplaatsen = ['buiten-overeenkomst', 'in-overeenkomst', 'beide', 'procesafspraak'] as const;
export type Regelplaats = (typeof regelplaatsen)[number];

/** A control measure for a situation that may come and that touches the kernbedingen and their doelen [000 Ad c]. */
export type Randvoorwaarde = {
  readonly code: string;
  readonly naam: string;
  readonly situatie: string;
  readonly invloed: Invloed;
  readonly maatregel: string;
  /** null as long as nobody said where. */
  readonly geregeld: Regelplaats | null;
  readonly segmenten: readonly string[];
  readonly contracten: readonly string[];
  readonly kernbedingen: readonly string[];
  readonly doelen: readonly string[];
  readonly staat: 'concept' | 'vastgesteld';
  /** Who wrote it; null when it came with the region pack. */
  readonly opgesteldDoor: string | null;
  readonly voorbeeld: boolean;
};

/** What the rest of the plan holds to refer to: per kind the codes, and of a kernbeding its contract. */
export type Verwijsbaar = {
  readonly segmenten: readonly string[];
  readonly contracten: readonly string[];
  readonly doelen: readonly string[];
  readonly kernbedingen: Readonly<Record<string, string>>;
};
