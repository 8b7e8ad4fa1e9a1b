// SPDX-License-Identifier: EUPL-1.2

export const XML_NS = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS_NS = 'http://www.w3.org/2000/xmlns/';
export const XSI_NS = 'http://www.w3.org/2001/XMLSchema-instance';

/** The name of an element: as written, and what it means where it stands. One object per spelling and scope. */
export type Naam = {
  readonly rauw: string;
  readonly lokaal: string;
  /** Namespace, empty when there is none. */
  readonly ns: string;
  readonly bereik: Bereik;
  /** The tag that followed this one last time: messages repeat, so usually the one that follows next. */
  volgende: Naam | undefined;
};

const bekend = new Map<string, string>();

/** The one copy of a text that names are compared with: equal texts that are the same text compare at once. */
export function eenmalig(tekst: string): string {
  bekend.set(tekst, bekend.get(tekst) ?? tekst);
  return bekend.get(tekst) ?? tekst;
}

/** A message has some fifty names; a file with endless names must not fill the memory. */
const GENOEG = 1000;

/** The prefixes in force, and the names already seen under them. */
export class Bereik {
  private readonly prefixen: ReadonlyMap<string, string>;
  private readonly namen = new Map<string, Naam>();

  constructor(prefixen: ReadonlyMap<string, string> = new Map([['xml', XML_NS]])) {
    this.prefixen = prefixen;
  }

  /** The same scope with these declarations on top. */
  met(declaraties: ReadonlyMap<string, string>): Bereik {
    return new Bereik(new Map([...this.prefixen, ...declaraties]));
  }

  /** The namespace of a prefix; undefined when nobody declared it. The empty prefix always has one. */
  namespace(prefix: string): string | undefined {
    return this.prefixen.get(prefix) ?? (prefix === '' ? '' : undefined);
  }

  /** The name as written, resolved; undefined when its prefix was not declared. */
  naam(rauw: string): Naam | undefined {
    const eerder = this.namen.get(rauw);
    if (eerder !== undefined) return eerder;
    const punt = rauw.indexOf(':');
    const ns = this.namespace(punt < 0 ? '' : rauw.slice(0, punt));
    if (ns === undefined) return undefined;
    const lokaal = rauw.slice(punt + 1);
    const naam: Naam = {
      rauw,
      lokaal: bekend.get(lokaal) ?? lokaal,
      ns: bekend.get(ns) ?? ns,
      bereik: this,
      volgende: undefined,
    };
    if (this.namen.size < GENOEG) this.namen.set(rauw, naam);
    return naam;
  }
}
