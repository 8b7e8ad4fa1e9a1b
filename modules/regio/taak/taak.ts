// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type { Datum } from '#libs/kernel';

/** With whom a task lies: the gemeenten, the organisation that works for them, both, or somebody else. */
export const taakdragers = ['gemeente', 'uitvoeringsorganisatie', 'samen', 'anders'] as const;
export type Taakdrager = (typeof taakdragers)[number];

/** The acts that ask who has the task before they go on. A taak is linked to them by name. */
export const taakacten = [
  'producten/versie-voorbereiden',
  'tarieven/tariefwijziging-voorstellen',
  'inkoop/procedure-voorbereiden',
  'toegang/indicatie-stellen',
  'leveranciers/aanbiederstype-vastleggen',
  'regio/signaal-oppakken',
] as const;
export type Taakact = (typeof taakacten)[number];

/** The acts after which who has a task finds work on the list. */
export const volgacten = ['producten/product-wijzigen', 'tarieven/voorstel-doorvoeren'] as const;
export type Volgact = (typeof volgacten)[number];

/** The roles at a gemeente that can have a task on their list. */
export const gemeenterollen = ['toegang', 'financien', 'college'] as const;
export type Gemeenterol = (typeof gemeenterollen)[number];

/** With whom a task lies from one day to another; null where nobody wrote the day down. */
export type Taakverdeling = {
  readonly id: string;
  readonly taak: string;
  readonly staat: 'concept' | 'vastgesteld';
  readonly bij: Taakdrager;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly reden: string | null;
  readonly opgesteldDoor: string | null;
  readonly naam: string | null;
};

/** A task with whom it lies on the day that is asked about. */
export type BelegdeTaak = {
  readonly code: string;
  readonly naam: string;
  readonly bij: Taakdrager;
  readonly gemeenterol: Gemeenterol;
  readonly bron: Source;
};
