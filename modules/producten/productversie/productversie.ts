// SPDX-License-Identifier: EUPL-1.2
import type { Norm, NoShow, Productplan } from './afspraak.ts';
import type { Productrelatie } from './relatie.ts';
import type { Telling } from './telling.ts';

/** `besloten`: decided, and waiting for its tariffs; `vervallen`: that decision was taken back. */
export type Versiestaat = 'concept' | 'besloten' | 'vastgesteld' | 'vervallen';

/** Somebody works on it, or it waits: there is one of these at a time. */
export const isOnderweg = ({ staat }: { readonly staat: Versiestaat }): boolean =>
  staat === 'concept' || staat === 'besloten';

export const eissoorten = [
  'opleiding',
  'functiemix',
  'groepsgrootte',
  'bereikbaarheid',
  'onderwijs',
  'registratie',
  'werkwijze',
] as const;
export type Eissoort = (typeof eissoorten)[number];

/** What supervision must see; figures are decimal text. */
export type Toets = {
  readonly wat: string;
  readonly minimaal?: string | undefined;
  readonly maximaal?: string | undefined;
  readonly eenheid: string;
};

export type Producteis = {
  readonly code: string;
  readonly soort: Eissoort;
  readonly tekst: string;
  readonly toets?: Toets | undefined;
};

/** What a version says, as far as rules look at it. What nobody has said is null. */
export type Productkern = Telling & {
  readonly naam: string;
  readonly omschrijving: string;
  readonly soort: string;
  readonly productcode: string;
  readonly doelgroep: string | null;
  readonly leeftijd: { readonly van: number; readonly totEnMet: number } | null;
  readonly eisen: readonly Producteis[];
  readonly normen: readonly Norm[];
  readonly verlengenDoor: string | null;
  /** null: the rule of the plan counts. */
  readonly noShow: NoShow | null;
  /** Which indirect time may be declared besides contact. */
  readonly declarabeleTijd: readonly string[] | null;
  readonly plannen: readonly Productplan[];
  /** `geen`: there is expressly no transport. */
  readonly vervoer: string | null;
  readonly relaties: readonly Omit<Productrelatie, 'product'>[];
  /** The special form of buying that it belongs to. */
  readonly vorm: string | null;
  readonly doelen: readonly string[];
  readonly kernbedingen: readonly string[];
};

/** One thing that differs between two versions, written for people. */
export type Verschil = {
  /** `naam`, `doelgroep`, …, or `eis` with the code of the requirement. */
  readonly veld: string;
  readonly eis?: Eissoort;
  readonly was: string | null;
  readonly wordt: string | null;
};

/** Identifies a version where one text must: in besluiten and addresses. @example versieId('basis-ggz', 2) // 'basis-ggz.2' */
export const versieId = (product: string, versie: number): string => `${product}.${versie}`;

/** @example toetsTekst({ wat: 'groepsgrootte', maximaal: '8', eenheid: 'jeugdigen' }) // 'groepsgrootte: hoogstens 8 jeugdigen' */
export const toetsTekst = (toets: Toets): string => `${toets.wat}: ${grenzenTekst(toets)}`;

/** @example grenzenTekst({ minimaal: '2', maximaal: '8,5', eenheid: 'uur' }) // 'ten minste 2 en hoogstens 8,5 uur' */
export function grenzenTekst({
  minimaal,
  maximaal,
  eenheid,
}: Omit<Toets, 'wat' | 'eenheid'> & { eenheid?: string | undefined }): string {
  const figure = (getal: string) => getal.replace('.', ',');
  const bounds = [
    minimaal !== undefined && `ten minste ${figure(minimaal)}`,
    maximaal !== undefined && `hoogstens ${figure(maximaal)}`,
  ].filter((bound) => bound !== false);
  return [bounds.join(' en '), eenheid].filter(Boolean).join(' ');
}

/** Addresses below /producten that are no product. */
export const gereserveerd: readonly string[] = [
  'bestanden',
  'handboeken',
  'inlezen',
  'overgang',
  'verschil',
  'voorstellen',
  'vormen',
];
