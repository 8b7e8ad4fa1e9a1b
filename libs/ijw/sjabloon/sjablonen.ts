// SPDX-License-Identifier: EUPL-1.2
import type { Knoop } from '../structuur/plan.ts';
import type { Bereik } from '../xml/naam.ts';
import type { Venster } from '../xml/venster.ts';
import { Sjabloon } from './sjabloon.ts';
import { leerSjabloon } from './sjabloon-leren.ts';

/** A declaration has a handful of templates; where every element looks different there is nothing to learn. */
const GENOEG = 12;

/** The templates of one repeated element in one file, the one that was seen last in front. */
export class Sjablonen {
  readonly knoop: Knoop;
  private readonly sjablonen: Sjabloon[] = [];
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

  /** The template of what stands here. When it has none, the element here is to be read in full, and may be learned from. */
  vind(v: Venster, bereik: Bereik, fouten: number): Sjabloon | undefined {
    const n = this.sjablonen.findIndex((sjabloon) => sjabloon.bereik === bereik && sjabloon.past(v));
    const sjabloon = this.sjablonen[n];
    if (sjabloon === undefined && this.geleerd < GENOEG) this.les = { begin: v.voor + v.i, bereik, fouten };
    if (sjabloon !== undefined && n > 0) this.sjablonen.unshift(...this.sjablonen.splice(n, 1));
    return sjabloon;
  }

  /** Learns from the element whose last tag stands here, when it was read without errors and is in the buffer whole. */
  leer(v: Venster, fouten: number): void {
    const { les } = this;
    this.les = undefined;
    if (les === undefined || les.fouten !== fouten || les.begin < v.voor) return;
    this.geleerd += 1;
    const tekst = v.buffer.slice(les.begin - v.voor, v.buffer.indexOf('>', v.i) + 1);
    const beschrijving = leerSjabloon(tekst, this.knoop, les.bereik);
    if (beschrijving !== undefined) this.sjablonen.push(new Sjabloon(beschrijving, les.bereik));
  }
}

const isEnkel = ({ kinderen }: Knoop): boolean =>
  kinderen.every((kind) => kind.datatype !== undefined || (!heeftVeel(kind) && isEnkel(kind)));

/** Holds elements that repeat and hold elements themselves. */
const heeftVeel = ({ isLijst, kinderen: [kind] }: Knoop): boolean => isLijst && kind?.datatype === undefined;
