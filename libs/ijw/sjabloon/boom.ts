// SPDX-License-Identifier: EUPL-1.2
import type { Datatype } from '../structuur/datatype.ts';
import type { Venster } from '../xml/venster.ts';
import { type Beschrijving, Sjabloon, type Vondst } from './sjabloon.ts';

/** A fixed part of templates: what they have in common up to here. Behind it stands a value, or it is the last. */
type Tak = {
  readonly deel: string;
  readonly veld: Veld | undefined;
  readonly takken: Tak[];
  sjabloon: Sjabloon | undefined;
};

/** Templates as a tree: those that begin alike are compared once, up to where they part. */
export class Boom {
  private readonly takken: Tak[] = [];
  readonly vondst: Vondst = { begin: [], waarden: [] };

  voegToe(beschrijving: Beschrijving): void {
    const { delen, datatypen } = beschrijving;
    let { takken } = this;
    for (const [n, deel] of delen.entries()) {
      const datatype = datatypen[n];
      let tak = takken.find((een) => een.deel === deel);
      if (tak === undefined) {
        tak = { deel, veld: datatype && new Veld(datatype), takken: [], sjabloon: undefined };
        takken.push(tak);
      }
      if (datatype === undefined) tak.sjabloon = new Sjabloon(beschrijving);
      takken = tak.takken;
    }
  }

  /** The template of the element that stands here, whole and with good values; what was found is in `vondst`. */
  vind({ buffer, i }: Venster): Sjabloon | undefined {
    const { begin, waarden } = this.vondst;
    let { takken } = this;
    let plek = i;
    for (let n = 0; ; n++) {
      const tak = takBij(takken, buffer, plek);
      if (tak === undefined) return undefined;
      begin[n] = plek;
      plek += tak.deel.length;
      if (tak.veld === undefined) return tak.sjabloon;
      const eind = eindeVanWaarde(buffer, plek);
      if (!tak.veld.neem(buffer.slice(plek, eind))) return undefined;
      waarden[n] = tak.veld.waarde;
      plek = eind;
      takken = tak.takken;
    }
  }
}

function takBij(takken: readonly Tak[], buffer: string, plek: number): Tak | undefined {
  for (const tak of takken) {
    // comparing a slice is quicker than `startsWith`
    if (buffer.slice(plek, plek + tak.deel.length) === tak.deel) return tak;
  }
  return undefined;
}

/** The place of a value. Remembers the last good one, for most lines say the same there. */
class Veld {
  waarde: unknown;
  private tekst: string | undefined;
  private readonly datatype: Datatype;

  constructor(datatype: Datatype) {
    this.datatype = datatype;
  }

  /** Takes this text as the value; answers whether its type allows it. */
  neem(tekst: string): boolean {
    if (tekst === this.tekst) return true;
    if (this.datatype.toets(tekst) !== undefined) return false;
    this.waarde = this.datatype.lees(tekst);
    this.tekst = tekst;
    return true;
  }
}

/** Longer values, and those with any but the plainest characters, are left to the reader. */
const LANGSTE = 1000;
const GEWOON = Uint8Array.from({ length: 128 }, (_, c) =>
  c >= 32 && c < 127 && !'<&]'.includes(String.fromCharCode(c)) ? 1 : 0,
);

function eindeVanWaarde(buffer: string, van: number): number {
  const grens = Math.min(buffer.length, van + LANGSTE);
  let i = van;
  while (i < grens) {
    const c = buffer.charCodeAt(i);
    if (c >= 128 || GEWOON[c] === 0) break;
    i += 1;
  }
  return i;
}
