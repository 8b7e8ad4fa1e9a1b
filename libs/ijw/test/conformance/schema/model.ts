// SPDX-License-Identifier: EUPL-1.2

// What a schema says, read from the XSD itself: the tables of the library are not looked at.

/** A simple type with all that its restrictions ask. `min` and `max` are of the length or, of an integer, the value. */
export type Enkel = {
  readonly naam: string;
  readonly basis: Basis;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly patronen: readonly string[];
  readonly codes: readonly string[];
};

export type Basis = 'string' | 'integer' | 'date' | 'time';

/** A complex type: a sequence of elements. */
export type Klasse = { readonly naam: string; readonly velden: readonly Veld[] };

export type Type = Enkel | Klasse;

/** An element of a class. Its type has no name when it is written inside the element. */
export type Veld = {
  readonly naam: string;
  readonly ns: string;
  readonly min: number;
  readonly max: number;
  readonly type: Type;
};

/** The schema of one message with the basisschema that it uses. */
export type Schema = {
  readonly wortel: Veld;
  /** Namespaces with the prefix that the schema itself gives them: first that of the message, then of the basisschema. */
  readonly namespaces: readonly { readonly prefix: string; readonly uri: string }[];
  readonly enkels: readonly Enkel[];
  readonly klassen: readonly Klasse[];
  /** The schema of the same message in the other standard: the likeliest thing to be taken for this one. */
  readonly tegenhanger?: Schema;
};

export const isKlasse = (type: Type): type is Klasse => 'velden' in type;
export const isEnkel = (type: Type): type is Enkel => !isKlasse(type);
