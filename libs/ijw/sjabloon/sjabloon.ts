// SPDX-License-Identifier: EUPL-1.2
import type { Spoor } from '../spoor.ts';
import type { Datatype } from '../structuur/datatype.ts';
import type { Knoop } from '../structuur/plan.ts';
import { nieuweWaarde, plaatsIn, type Waarde } from '../waarde.ts';
import type { Bereik } from '../xml/naam.ts';
import type { Venster } from '../xml/venster.ts';

/** A place in the text of a template: in which of its fixed parts, and how far. */
export type Punt = { readonly deel: number; readonly teken: number };

/** A place with its line, counted from the beginning of the template, and where that line begins; undefined on the first. */
export type Regelpunt = Punt & { readonly regel: number; readonly regelBegin: Punt | undefined };

/** An element of a template. */
export type Element = Regelpunt & {
  readonly knoop: Knoop;
  /** The number of the element around it; -1 for the outermost. */
  readonly ouder: number;
  readonly volgnummer: number;
  /** The number of the value that it holds; -1 when it holds elements. */
  readonly veld: number;
};

/** What there is to know of a template: fixed parts, one more than there are values, and every element in its order. */
export type Beschrijving = {
  readonly delen: readonly string[];
  readonly datatypen: readonly Datatype[];
  readonly elementen: readonly Element[];
  readonly einde: Regelpunt;
};

/**
 * How an element that was read before is written: text that does not change and, between it, values that do. A message
 * repeats the same element many times over, and one that has the template of an earlier one says the same but for its
 * values: comparing the fixed text and judging the values is reading it.
 */
export class Sjabloon {
  readonly bereik: Bereik;
  private readonly beschrijving: Beschrijving;
  private readonly velden: readonly Veld[];
  /** Where each fixed part began in the text that was compared last. */
  private readonly begin: number[];

  constructor(beschrijving: Beschrijving, bereik: Bereik) {
    this.bereik = bereik;
    this.beschrijving = beschrijving;
    this.velden = beschrijving.datatypen.map((datatype) => new Veld(datatype));
    this.begin = beschrijving.delen.map(() => 0);
  }

  /** Whether an element of this template with good values stands here, whole. */
  past({ buffer, i }: Venster): boolean {
    const { delen } = this.beschrijving;
    let plek = i;
    for (let n = 0; n < delen.length; n++) {
      const deel = delen[n] ?? '';
      this.begin[n] = plek;
      // comparing a slice is quicker than `startsWith`
      if (buffer.slice(plek, plek + deel.length) !== deel) return false;
      plek += deel.length;
      const veld = this.velden[n];
      if (veld === undefined) continue;
      const eind = eindeVanWaarde(buffer, plek);
      if (!veld.neem(buffer.slice(plek, eind))) return false;
      plek = eind;
    }
    return true;
  }

  /** Reads what was found to have this template: notes its elements, moves on behind it and gives its value. */
  lees(v: Venster, spoor: Spoor, ouder: number, volgnummer: number): unknown {
    const { elementen, einde } = this.beschrijving;
    const eerste = spoor.lengte;
    const waarden: unknown[] = [];
    for (const element of elementen) {
      const { knoop, veld } = element;
      const isBuitenste = element.ouder < 0;
      const kolom = this.plek(element) - this.regelBegin(element, v) + 1;
      spoor.bij(
        knoop,
        isBuitenste ? ouder : eerste + element.ouder,
        isBuitenste ? volgnummer : element.volgnummer,
        v.regel + element.regel,
        kolom,
      );
      const waarde = veld >= 0 ? this.velden[veld]?.waarde : nieuweWaarde(knoop);
      if (!isBuitenste) plaatsIn(waarden[element.ouder] as Waarde, knoop, waarde);
      waarden.push(waarde);
    }
    v.regelBegin = this.regelBegin(einde, v);
    v.regel += einde.regel;
    v.i = this.plek(einde);
    return waarden[0];
  }

  private plek({ deel, teken }: Punt): number {
    return (this.begin[deel] ?? 0) + teken;
  }

  private regelBegin({ regelBegin }: Regelpunt, v: Venster): number {
    return regelBegin === undefined ? v.regelBegin : this.plek(regelBegin);
  }
}

/** The place of a value in a template. Remembers the last good one, for most lines say the same there. */
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
const [SPATIE, EN, KLEINER, HAAK, TILDE] = [32, 38, 60, 93, 126];

function eindeVanWaarde(buffer: string, van: number): number {
  for (let i = van; ; i++) {
    const c = buffer.charCodeAt(i);
    const isGewoon = c >= SPATIE && c <= TILDE && c !== KLEINER && c !== EN && c !== HAAK;
    if (!isGewoon || i - van > LANGSTE) return i;
  }
}
