// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';

/** The roles here that can be account holder; the first three for the verband, the others for a gemeente. */
export const houderrollen = [
  'inkoper',
  'beleidsadviseur',
  'programmadirecteur',
  'toegang',
  'financien',
  'college',
] as const;
export type Houderrol = (typeof houderrollen)[number];
const vanVerband: readonly Houderrol[] = ['inkoper', 'beleidsadviseur', 'programmadirecteur'];

/** Whose work list it is. */
export type Werklijst = { readonly soort: 'verband' | 'gemeente'; readonly code: string; readonly rol: Houderrol };

/** Does a role exist at this kind of organisation? */
export const rolPast = (soort: Werklijst['soort'], rol: Houderrol): boolean =>
  vanVerband.includes(rol) === (soort === 'verband');

/** Who keeps an eye on an aanbieder for all regions that use it [001 §4.3]. */
export type Accounthouder = {
  readonly id: string;
  /** AGB-code; null while the plan gives only a name. */
  readonly aanbieder: string | null;
  readonly aanbiedernaam: string;
  readonly houder: string;
  /** null when the account holder works elsewhere. */
  readonly werklijst: Werklijst | null;
  readonly plichten: readonly string[];
  readonly van: Datum | null;
  readonly tot: Datum | null;
  /** Before which day the next talk with the aanbieder is. */
  readonly overleg: Datum | null;
  readonly voorbeeld: boolean;
};

export const signaalsoorten = ['financieel', 'organisatorisch', 'continuiteit', 'kwaliteit', 'geen-zorg'] as const;
export type Signaalsoort = (typeof signaalsoorten)[number];

/** What somebody noticed about an aanbieder. */
export type Aanbiedersignaal = {
  readonly id: string;
  readonly aanbieder: string;
  readonly aanbiedernaam: string;
  readonly accounthouder: string | null;
  readonly soort: Signaalsoort;
  readonly tekst: string;
  readonly gemeld: Temporal.Instant;
  readonly melder: string;
  readonly opgepakt: Temporal.Instant | null;
  readonly opgepaktDoor: string | null;
  readonly uitkomst: string | null;
};
