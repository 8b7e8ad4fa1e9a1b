// SPDX-License-Identifier: EUPL-1.2
import type { Spoor } from '../spoor.ts';
import type { Datatype } from '../structuur/datatype.ts';
import type { Knoop } from '../structuur/plan.ts';
import { nieuweWaarde, plaatsIn, type Waarde } from '../waarde.ts';
import type { Venster } from '../xml/venster.ts';

/** A place in the text of a template: in which of its fixed parts, and how far. */
export type Punt = { readonly deel: number; readonly teken: number };

/** A place with its line, counted from the beginning, and where that line begins; undefined on the first. */
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

/** What of a template stands in the buffer: where its fixed parts begin, and the values behind them. */
export type Vondst = { readonly begin: number[]; readonly waarden: unknown[] };

/**
 * How an element that was read before is written: text that does not change and, between it, values that do. A message
 * repeats the same element many times over, and one that has the template of an earlier one says the same but for its
 * values: comparing the fixed text and judging the values is reading it.
 */
export class Sjabloon {
  private readonly elementen: readonly Element[];
  private readonly einde: Regelpunt;
  /** What each element is read into; nothing for a value. */
  private readonly gelezen: (Waarde | undefined)[] = [];

  constructor({ elementen, einde }: Beschrijving) {
    this.elementen = elementen;
    this.einde = einde;
  }

  /** How many elements it has. */
  get aantal(): number {
    return this.elementen.length;
  }

  /** Reads what was found to have this template: notes its elements, moves on behind it and gives its value. */
  lees(vondst: Vondst, v: Venster, spoor: Spoor, plaats: number, nummer: number): unknown {
    const { elementen, einde, gelezen } = this;
    const eerste = spoor.lengte;
    for (let n = 0; n < elementen.length; n++) {
      const element = elementen[n];
      if (element === undefined) continue;
      const { knoop, ouder, veld } = element;
      const kolom = plek(element, vondst) - regelBegin(element, vondst, v) + 1;
      const boven = ouder < 0 ? plaats : eerste + ouder;
      spoor.bij(knoop, boven, ouder < 0 ? nummer : element.volgnummer, v.regel + element.regel, kolom);
      const klasse = veld < 0 ? nieuweWaarde(knoop) : undefined;
      gelezen[n] = klasse;
      const om = ouder < 0 ? undefined : gelezen[ouder];
      if (om !== undefined) plaatsIn(om, knoop, klasse ?? vondst.waarden[veld]);
    }
    v.regelBegin = regelBegin(einde, vondst, v);
    v.regel += einde.regel;
    v.i = plek(einde, vondst);
    return gelezen[0];
  }
}

const plek = ({ deel, teken }: Punt, { begin }: Vondst): number => (begin[deel] ?? 0) + teken;

const regelBegin = (punt: Regelpunt, vondst: Vondst, v: Venster): number =>
  punt.regelBegin === undefined ? v.regelBegin : plek(punt.regelBegin, vondst);
