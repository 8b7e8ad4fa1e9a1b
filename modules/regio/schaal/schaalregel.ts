// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';

/** The three tasks whose scale is chosen for each care form [001 §5.3]. */
export const schaaltaken = ['beleid', 'inkoop', 'leveranciersmanagement'] as const;
export type Schaaltaak = (typeof schaaltaken)[number];

/** By what one judges at which scale a care form belongs [001 §5]. */
export const schaalcriteria = ['schaal', 'personeel', 'kennis', 'innovatie'] as const;
export type Schaalcriterium = (typeof schaalcriteria)[number];

/** Where one task lies: at one scale or several, and who carries it out. */
export type Schaalcel = {
  readonly schalen: readonly string[];
  readonly uitvoerder: string | null;
  readonly bijzonder: string | null;
};
export type Schaalkeuze = { readonly [Taak in Schaaltaak]: Schaalcel };

/** Where the tasks of one care form lie, from one day to another. */
export type Schaalregel = Schaalkeuze & {
  readonly id: string;
  readonly zorgvorm: string;
  readonly staat: 'concept' | 'vastgesteld';
  /** null for what was so before anybody wrote a day down. */
  readonly van: Datum | null;
  readonly tot: Datum | null;
  /** Why, on each criterion; null where the plan gives no reason. */
  readonly redenen: Readonly<Record<Schaalcriterium, string>> | null;
  readonly herzien: Datum | null;
  readonly voorbeeld: boolean;
  readonly opgesteldDoor: string | null;
  readonly naam: string | null;
};

export type Zorgvorm = {
  readonly code: string;
  readonly groep: string;
  readonly naam: string;
  /** What of the own buying is this care; null while nobody said. */
  readonly contracten: readonly string[] | null;
  readonly categorieen: readonly string[] | null;
};
