// SPDX-License-Identifier: EUPL-1.2

import type { Standaard } from './structuur/tabel.ts';
import type { StartProduct305 } from './types/305.ts';
import type { Prestatie323 } from './types/323.ts';
import type { XsdVersie } from './types/gedeeld.ts';

// Where the standard leaves something open, or contradicts itself, the choice is made here and nowhere else.

/**
 * Rules are judged only when the structure is valid. The standard checks in levels: a message that the XSD refuses gets
 * no return message at all, and rules on values that could not be read would only confuse.
 */
export const regelsBij = (isStructuurGeldig: boolean): boolean => isStructuurGeldig;

/** CS002: nine zeros satisfy the elfproef but are nobody's number. */
export const NIEMANDS_BSN = '000000000';

/**
 * TR134, TR137 and TR335 are known by their text, not by their elements. Read as the published XSLT of iWmo 3.2 reads
 * them. Not after the message is dated (TR134): a date of birth, a Toewijzingsdatum (301), the Begindatum of a start, the
 * Einddatum of a stop, the Begindatum of a period that is declared; no such period ends after it (TR137). A line is too
 * old by the end of its ProductPeriode (TR335). Signing a declaration after the message is dated falls under TR134 too.
 */
export const OUDSTE_PRESTATIE_IN_JAREN = 5;

/** TR002: nobody is older than this. */
export const OUDSTE_CLIENT_IN_JAREN = 120;

/**
 * CD034: the rule writes soort adres 1 and 3; the code list has 01 (BRP) and 03 (verblijf). A contact of these that has a
 * telephone only keeps TR006 but not CD034: the XSLT asks the postcode also where there is no Adres.
 */
export const SOORTEN_MET_POSTCODE: readonly string[] = ['01', '03'];

/**
 * TR074 asks a key that is new in the message and in all earlier ones. Within the message that is what TR101 asks of every
 * start and stop, deleted ones included (IV008), so it is reported once, as TR101: the message is rejected (0001) before
 * anyone comes to TR074 (9074).
 *
 * TR018 and TR134 are asked of a start or stop that is being deleted too. TR063 says that no other checks are needed then,
 * but it comes after the in-message rules, and what breaks those was never accepted and cannot be deleted.
 */
export const sleutelVanStart = ({ ToewijzingNummer, Product, Begindatum }: StartProduct305): readonly unknown[] => [
  ToewijzingNummer,
  Product?.Categorie,
  Product?.Code,
  Begindatum,
];

/** CD080, CD095, CD096, CS338 and CS343 speak of an Einddatum after this day; an open end counts as later. */
export const LAATSTE_DAG_OUDE_OMVANG = '2020-12-31';

/**
 * TR302, TR386, TR410: "zelfde product". The code decides when both have one; as soon as one of the two has none, the
 * category does. Without product (generiek) it "may overlap with no other", so it clashes with every other: some accounts
 * of TR386 and TR410 turn that into "overlaps with nothing", but their XSLT treats the three alike. In Wmo the aids
 * (11-14) never take part.
 */
export const telMeeVoorStapeling = (standaard: Standaard, categorie: string | undefined): boolean =>
  standaard === 'jw' || categorie === undefined || !['11', '12', '13', '14'].includes(categorie);

/**
 * TR416 counts "per toewijzing, product and period" and does not speak of the client. Read within one client, as the keys
 * of TR101 are: the same toewijzing under two clients is another fault (TR304), which the published 323 sample has.
 * A client that stands in a message twice is reported itself (TR101); its lines are then judged per occurrence.
 */
export const sleutelVanDebet = ({
  ToewijzingNummer,
  ProductCategorie,
  ProductCode,
  ProductPeriode,
}: Prestatie323): string =>
  `${ToewijzingNummer} ${ProductCategorie} ${ProductPeriode.Begindatum} ${ProductPeriode.Einddatum} ${ProductCode}`;

/** TR342: the DeclaratieAntwoord itself is rejected when it carries a code besides "goed" (0200) and "toegekend" (8001). */
export const isAfgekeurd = (retourCodes: readonly string[]): boolean =>
  retourCodes.some((code) => code !== '0200' && code !== '8001');

/**
 * The version that a new header names. IV034 wants the one of the schema; the published Jw schemas call themselves 0.1.0
 * (a concept edition), the Wmo schemas and every sample of both 1.0.0. On reading no version is refused.
 */
export const XSD_VERSIE: XsdVersie = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
