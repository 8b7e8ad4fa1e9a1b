// SPDX-License-Identifier: EUPL-1.2
import type { Datatype } from '../structuur/datatype.ts';
import type { Knoop } from '../structuur/plan.ts';
import type { Bereik } from '../xml/naam.ts';
import type { Beschrijving, Element, Punt, Regelpunt } from './sjabloon.ts';

/** A tag without attributes, or the text up to the next tag. */
const STUK = /<(\/?)([^<>/ \t\r\n"'=!?]+)>|[^<]+/y;

/**
 * The template of an element, from the text that it was read from without errors. None when that holds anything but plain
 * tags and text: an attribute, a comment, a value that is absent.
 */
export function leerSjabloon(tekst: string, knoop: Knoop, bereik: Bereik): Beschrijving | undefined {
  const les = new Les(knoop, bereik);
  STUK.lastIndex = 0;
  while (STUK.lastIndex < tekst.length) {
    const [stuk, slash, naam] = STUK.exec(tekst) ?? [];
    if (stuk === undefined || !les.neem(stuk, naam, slash === '/')) return undefined;
  }
  return les.beschrijving();
}

type Open = { readonly nummer: number; readonly knoop: Knoop; heeftWaarde: boolean; aantal: number };

/** Follows a text from tag to tag, and keeps what is fixed in it apart from the values. */
class Les {
  private readonly buitenste: Knoop;
  private readonly bereik: Bereik;
  private readonly delen: string[] = [];
  private readonly datatypen: Datatype[] = [];
  private readonly elementen: Element[] = [];
  private readonly open: Open[] = [];
  private vast = '';
  private regel = 0;
  private regelBegin: Punt | undefined;

  constructor(buitenste: Knoop, bereik: Bereik) {
    this.buitenste = buitenste;
    this.bereik = bereik;
  }

  /** Takes the next piece of text, which may be the tag with this name; answers whether it was plain enough. */
  neem(stuk: string, naam: string | undefined, isSlot: boolean): boolean {
    if (naam === undefined) return this.tekst(stuk);
    return isSlot ? this.sluit(stuk) : this.begin(stuk, naam);
  }

  beschrijving(): Beschrijving {
    const einde = this.hier();
    return { delen: [...this.delen, this.vast], datatypen: this.datatypen, elementen: this.elementen, einde };
  }

  private begin(tag: string, rauw: string): boolean {
    const boven = this.open.at(-1);
    const naam = this.bereik.naam(rauw);
    const knoop =
      boven === undefined ? this.buitenste : boven.knoop.kinderen.find((kind) => kind.naam === naam?.lokaal);
    if (knoop === undefined) return false;
    const volgnummer = boven?.knoop.isLijst ? ++boven.aantal : 1;
    const veld = knoop.datatype === undefined ? -1 : this.datatypen.length;
    this.open.push({ nummer: this.elementen.length, knoop, heeftWaarde: false, aantal: 0 });
    this.elementen.push({ ...this.hier(), knoop, ouder: boven?.nummer ?? -1, volgnummer, veld });
    this.vast += tag;
    return true;
  }

  private tekst(stuk: string): boolean {
    const boven = this.open.at(-1);
    if (boven?.knoop.datatype !== undefined) {
      boven.heeftWaarde = true;
      this.datatypen.push(boven.knoop.datatype);
      this.delen.push(this.vast);
      this.vast = '';
      return !stuk.includes('\n');
    }
    for (let i = stuk.indexOf('\n'); i >= 0; i = stuk.indexOf('\n', i + 1)) {
      this.regel += 1;
      this.regelBegin = { deel: this.delen.length, teken: this.vast.length + i + 1 };
    }
    this.vast += stuk;
    return true;
  }

  private sluit(tag: string): boolean {
    const dicht = this.open.pop();
    this.vast += tag;
    return dicht !== undefined && (dicht.knoop.datatype === undefined || dicht.heeftWaarde);
  }

  private hier(): Regelpunt {
    return { deel: this.delen.length, teken: this.vast.length, regel: this.regel, regelBegin: this.regelBegin };
  }
}
