// SPDX-License-Identifier: EUPL-1.2
import type { Spoor } from '../spoor.ts';
import type { Knoop } from '../structuur/plan.ts';
import type { Bereik } from '../xml/naam.ts';
import type { Venster } from '../xml/venster.ts';
import { Boom } from './boom.ts';
import { leerSjabloon } from './sjabloon-leren.ts';

/** A declaration has a handful of templates; where every element looks different there is nothing to learn. */
const GENOEG = 12;

/** The templates of one repeated element in one file. */
export class Sjablonen {
  readonly knoop: Knoop;
  /** A prefix may mean something else in another scope. */
  private readonly bomen = new Map<Bereik, Boom>();
  private geleerd = 0;
  /** Of the element that is being read in full: where in the file it begins, in which scope, after how many errors. */
  private les: { readonly begin: number; readonly bereik: Bereik; readonly fouten: number } | undefined;

  private constructor(knoop: Knoop) {
    this.knoop = knoop;
  }

  /** For the elements of this list; none when they themselves hold elements that repeat, for then no two look the same. */
  static van({ isLijst, kinderen: [knoop] }: Knoop): Sjablonen | undefined {
    if (!isLijst || knoop === undefined || knoop.datatype !== undefined || knoop.isEenheid) return undefined;
    return isEnkel(knoop) ? new Sjablonen(knoop) : undefined;
  }

  /**
   * Reads the element that stands here by its template, as the one with this number in the list at `plaats` in the trail.
   * When it has none it is to be read in full, and may be learned from.
   */
  lees(v: Venster, bereik: Bereik, spoor: Spoor, plaats: number, nummer: number): unknown {
    const boom = this.bomen.get(bereik);
    const sjabloon = boom?.vind(v);
    if (boom === undefined || sjabloon === undefined || !spoor.heeftRuimte(sjabloon.aantal)) return undefined;
    return sjabloon.lees(boom.vondst, v, spoor, plaats, nummer);
  }

  /** Remembers that the element that stands here is being read in full. */
  begin(v: Venster, bereik: Bereik, fouten: number): void {
    if (this.geleerd < GENOEG) this.les = { begin: v.voor + v.i, bereik, fouten };
  }

  /** Learns from the element whose last tag stands here, when it was read without errors and is in the buffer whole. */
  leer(v: Venster, fouten: number): void {
    const { les } = this;
    this.les = undefined;
    if (les === undefined || les.fouten !== fouten || les.begin < v.voor) return;
    this.geleerd += 1;
    const tekst = v.buffer.slice(les.begin - v.voor, v.buffer.indexOf('>', v.i) + 1);
    const beschrijving = leerSjabloon(tekst, this.knoop, les.bereik);
    if (beschrijving === undefined) return;
    const boom = this.bomen.get(les.bereik) ?? new Boom();
    boom.voegToe(beschrijving);
    this.bomen.set(les.bereik, boom);
  }
}

const isEnkel = ({ kinderen }: Knoop): boolean =>
  kinderen.every((kind) => kind.datatype !== undefined || (!heeftVeel(kind) && isEnkel(kind)));

/** Holds elements that repeat and hold elements themselves. */
const heeftVeel = ({ isLijst, kinderen: [kind] }: Knoop): boolean => isLijst && kind?.datatype === undefined;
