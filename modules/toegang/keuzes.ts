// SPDX-License-Identifier: EUPL-1.2
import {
  isTijdelijk,
  type Levering,
  type Productcode,
  type Startmelding,
  type Stopmelding,
} from './levering/levering.ts';
import { isActueel, type Toewijzing } from './toewijzing/toewijzing.ts';

// Where the message standard leaves something open between the messages, the choice is made here and nowhere else.

/**
 * Within a message: first what takes back, then what is new, in the order of time and a temporary stop before a final
 * one. IV008 asks that a deletion is processed first; the order of klassen in a message carries no meaning (OP080).
 */
export const startvolgorde = (a: Startmelding, b: Startmelding): number =>
  Number(b.verwijdert) - Number(a.verwijdert) || compared(a.begin, b.begin);
export const stopvolgorde = (a: Stopmelding, b: Stopmelding): number =>
  Number(b.verwijdert) - Number(a.verwijdert) ||
  compared(a.einde, b.einde) ||
  Number(isTijdelijk(b)) - Number(isTijdelijk(a));

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * TR382 wants an "actueel StartProduct". TR326 calls a start actueel until a stop follows, yet after a temporary stop the
 * same start may be stopped for good (OP377). Read as: a start without a stop, or the last start on the toewijzing
 * (OP155). So a stop that was taken back can be sent anew, and nothing is stopped that was already started again.
 */
export const isTeStoppen = (levering: Levering, opdracht: readonly Levering[]): boolean =>
  levering.stops.length === 0 || opdracht.every((ander) => ander.begin <= levering.begin);

/**
 * TR019 does not apply to taakgericht work, and no message says which variant a product has. Without a number a start or
 * stop is taken as taakgericht, unless this product was assigned to this client at this aanbieder: then it has a number.
 * Without number and without product there is nothing that it could belong to.
 */
export const moetNummerHebben = (product: Productcode, toegewezen: Iterable<Productcode>): boolean =>
  product.categorie === null ||
  [...toegewezen].some(
    ({ categorie, productcode }) =>
      categorie === product.categorie && (productcode === null || productcode === product.productcode),
  );

/**
 * TR019 on a toewijzing that was deleted (RedenWijziging 13, "counts as never sent"): nothing is started on it any more,
 * but what was started can still be stopped, because a stop always follows a start (OP288).
 */
export const magOpVerwijderde = (melding: Startmelding | Stopmelding): boolean => 'einde' in melding;

/**
 * The schema lets a day have any year; PostgreSQL and Temporal do not. What lies outside the years 1 to 9999 means
 * "always" or "without end" and is kept as the nearest day that can be kept.
 */
export function bewaarbareDag(dag: string): string {
  if (dag.startsWith('-')) return '0001-01-01';
  return dag.length > 10 ? '9999-12-31' : dag;
}

/** The moment of a decision, to the second: the schema also allows parts of seconds, and 24:00:00. */
export const bewaarbareTijd = (tijd: string): string => (tijd.startsWith('24') ? '23:59:59' : tijd.slice(0, 8));

/**
 * TR349, TR350 and TR351 count from "vandaag", and do not say whose. Nobody is rejected on what the sender could not know
 * (OP095), and an allocation may end, or be decided on, between sending and receiving. What must be named counts on the
 * day of the message and on that of receipt, and was decided on before the message; what may be named counts on either.
 */
export type Beoordelingsdagen = { readonly dagtekening: string; readonly vandaag: string };
type Geldend = Pick<Toewijzing, 'van' | 'tot' | 'redenWijziging' | 'besloten'>;

export const isActueelVoorElk = (toewijzing: Geldend, { dagtekening, vandaag }: Beoordelingsdagen): boolean =>
  isActueel(toewijzing, dagtekening) &&
  isActueel(toewijzing, vandaag) &&
  toewijzing.besloten.slice(0, 10) <= dagtekening;
export const isActueelVoorEen = (toewijzing: Geldend, { dagtekening, vandaag }: Beoordelingsdagen): boolean =>
  isActueel(toewijzing, dagtekening) || isActueel(toewijzing, vandaag);

/**
 * TR375 and TR412 speak of an Einddatum after 2020 without saying whose. Read as that of the TeWijzigenProduct: it is the
 * period that is asked for, and the same rules on other messages (CD080, CD095, CD096) look at their own Einddatum.
 */
export const isNaOudeOmvang = ({ tot }: { readonly tot: string | null }): boolean => tot === null || tot > '2020-12-31';
