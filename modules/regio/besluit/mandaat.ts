// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type { Datum } from '#libs/kernel';

/** The formal acts that a mandate can be about. The rooms ask the register by these codes. */
export const handelingen = [
  'kaders-vaststellen',
  'inkoopplan-vaststellen',
  'productenboek-vaststellen',
  'productenboek-wijzigen',
  'tarieven-vaststellen',
  'tarieven-wijzigen',
  'aanbiederspecifiek-tarief-goedkeuren',
  'programma-van-eisen-opstellen',
  'procedure-publiceren',
  'procedure-stopzetten',
  'gunningssystematiek-vaststellen',
  'gunning-akkoord',
  'contract-ondertekenen',
  'contract-wijzigen',
  'contract-verlengen',
  'uitzonderingscontract-goedkeuren',
  'budgetplafonds-toepassen',
  'zorgvorm-verplaatsen',
  'taak-verleggen',
  'jaarprogramma-vaststellen',
  'mandaat-wijzigen',
  'deelname-wijzigen',
] as const;
export type Handeling = (typeof handelingen)[number];

export const gremiumsoorten = [
  'raad',
  'college',
  'bestuurlijk-overleg',
  'bestuurder',
  'directie',
  'uitvoeringsorganisatie',
  'team',
] as const;
export type Gremiumsoort = (typeof gremiumsoorten)[number];

/** The kinds for which a role decides by itself; for the others somebody must have a seat. */
export const besluitendeSoorten: readonly Gremiumsoort[] = ['college', 'bestuurlijk-overleg', 'directie'];

/** A body that decides. */
export type Gremium = { readonly code: string; readonly naam: string; readonly soort: Gremiumsoort };

/** A person's place in a gremium, from the first day to the last. */
export type Zetel = {
  readonly gremium: string;
  readonly persoon: string;
  readonly naam: string;
  readonly van: Datum;
  readonly tot: Datum | null;
};

/** `eigen-bevoegdheid`: the body decides by itself, nothing was handed over. */
export const mandaatstaten = ['eigen-bevoegdheid', 'verleend', 'aan-te-vragen', 'onbekend'] as const;
export type Mandaatstaat = (typeof mandaatstaten)[number];

/** One entry of the mandate register. */
export type Mandaat = {
  readonly code: string;
  readonly handeling: Handeling;
  readonly omschrijving: string;
  /** Code of the body that decides; null while the region has not filled that in. */
  readonly beslist: string | null;
  /** Codes of bodies with which the decider must have consulted. */
  readonly naAfstemmingMet: readonly string[];
  /** Codes of bodies that hear of it afterwards. */
  readonly informeren: readonly string[];
  readonly grond: string;
  readonly contracten: 'alle' | readonly string[];
  /** What must be so before the power may be used, in words. */
  readonly voorwaarde: string | null;
  readonly staat: Mandaatstaat;
  readonly bron: Source;
};

/** A volmacht that a college granted on an entry of the register. */
export type VerleendeVolmacht = {
  readonly gemeente: string;
  readonly mandaat: string;
  readonly van: Datum;
  readonly tot: Datum | null;
};
