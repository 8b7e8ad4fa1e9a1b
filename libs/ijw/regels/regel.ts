// SPDX-License-Identifier: EUPL-1.2
import type { Plek } from '../bevinding.ts';
import type { Standaard } from '../structuur/tabel.ts';

/** What a rule finds wrong: the element, seen from the class that the rule looks at (empty: that class), and a sentence. */
export type Gebrek = { readonly pad: string; readonly melding: string };

/** A rule answers with what is wrong; with nothing when all is well. */
export type Uitkomst = Gebrek | readonly Gebrek[] | undefined;

/** One rule of the standard, looking at one class of a message with what it may know of the rest. */
export type Regel<T, O> = (klasse: T, omgeving: O) => Uitkomst;

/** Rules by their code. */
export type Regels<T, O> = Readonly<Record<string, Regel<T, O>>>;

/** An absolute path, or what makes it: most classes have nothing wrong and need none. */
export type Pad = string | (() => string);

export const padVan = (pad: Pad): string => (typeof pad === 'string' ? pad : pad());

/** Where findings go. */
export type Melder = {
  meld(code: string, pad: Pad, melding: string): void;
  meldOp(code: string, plek: Plek, melding: string): void;
  /** Where an element of the unit at hand stands, by the names of elements and their numbers in a list. */
  vind(...stappen: readonly (string | number)[]): Omit<Plek, 'pad'>;
};

/** The checking of one message: each unit when it is complete, and the whole at its end. */
export type Toetsing<B, E> = {
  /**
   * `nummer` counts the units from 1; `bericht` holds what stood before this one. @returns what in it repeats the number of
   * something earlier in the message: no error there, but one against all messages together (TR314)
   */
  eenheid(eenheid: E, nummer: number, bericht: B): readonly unknown[];
  slot(bericht: B): void;
};

/** All in-message rules of one kind of message. */
export type Regelset<B, E> = {
  readonly codes: readonly string[];
  /** Begins the checking of one message. */
  start(standaard: Standaard, melder: Melder): Toetsing<B, E>;
};

/** The rules in these tables, and how they are put to a message. */
export const regelset = <B, E>(
  tabellen: readonly Readonly<Record<string, unknown>>[],
  start: Regelset<B, E>['start'],
): Regelset<B, E> => ({ codes: [...new Set(tabellen.flatMap(Object.keys))].sort(), start });

/** Of a message that the standard has no in-message rules for. */
export const geenRegels = regelset<unknown, unknown>([], () => ({ eenheid: () => [], slot() {} }));

export const gebrek = (pad: string, melding: string): Gebrek => ({ pad, melding });

/** Says it when it is so. */
export const alsFout = (isFout: boolean, pad: string, melding: string): Gebrek | undefined =>
  isFout ? { pad, melding } : undefined;

/** Rules on a class that is looked at as something else. */
export const via = <T, U, O>(zie: (klasse: T) => U, regels: Regels<U, O>): Regels<T, O> =>
  Object.fromEntries(
    Object.entries(regels).map(([code, regel]) => [code, (klasse: T, omgeving: O) => regel(zie(klasse), omgeving)]),
  );

/** The rules of a table one after the other on one class; `pad` is where that class stands. */
export function maakToets<T, O>(regels: Regels<T, O>, melder: Melder): (klasse: T, omgeving: O, pad: Pad) => void {
  const paren = Object.entries(regels);
  const meld = (code: string, uitkomst: Gebrek | readonly Gebrek[], pad: Pad): void => {
    for (const { pad: verder, melding } of [uitkomst].flat())
      melder.meld(code, verder === '' ? pad : () => `${padVan(pad)}/${verder}`, melding);
  };
  return (klasse, omgeving, pad) => {
    for (const [code, regel] of paren) {
      const uitkomst = regel(klasse, omgeving);
      if (uitkomst !== undefined) meld(code, uitkomst, pad);
    }
  };
}
