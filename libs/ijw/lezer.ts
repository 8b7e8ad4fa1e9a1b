// SPDX-License-Identifier: EUPL-1.2

import type { Pad } from './regels/regel.ts';
import { Sjablonen } from './sjabloon/sjablonen.ts';
import type { Spoor } from './spoor.ts';
import type { Knoop } from './structuur/plan.ts';
import { overAttributen, overElement } from './structuurfout.ts';
import { nieuweWaarde, plaatsIn, type Waarde } from './waarde.ts';
import type { Attribuut } from './xml/attribuut.ts';
import type { Bereik, Naam } from './xml/naam.ts';
import type { Luisteraar } from './xml/tokenizer.ts';
import type { Venster } from './xml/venster.ts';

/** An element that is open. */
type Laag = {
  knoop: Knoop;
  /** Which child is at hand, and how many of it there were. */
  kind: number;
  aantal: number;
  volgnummer: number;
  waarde: Waarde;
  plaats: number;
  /** What it holds was reported already. */
  heeftFout: boolean;
  /** Of a list: the templates of what it repeats. */
  sjablonen: Sjablonen | undefined;
};

/** Who hears what the reader finds. */
export type Opdrachtgever = {
  /** The plan of the message with this root; undefined when it is none of ours. */
  herken(naam: Naam, regel: number, kolom: number): Knoop | undefined;
  structuurfout(pad: Pad, regel: number, kolom: number, melding: string): void;
  /** A complete unit and its place in the trail; the answer says whether to keep it in the message. */
  eenheid(waarde: unknown, nummer: number, plaats: number): boolean;
  klaar(): void;
};

const LEEG: Waarde = {};

/**
 * Holds the elements against the plan of the message, with the verdict of the XSD, and builds the message meanwhile.
 * After an error it goes on where the order is clear again, so that one reading gives all errors.
 */
export class Lezer implements Luisteraar {
  witTelt = false;
  verwachtHerhaling = false;
  /** The root class; fills up while reading. */
  readonly wortel: Record<string, unknown> = {};
  private readonly opdrachtgever: Opdrachtgever;
  private readonly spoor: Spoor;
  private readonly sjablonen = new Map<Knoop, Sjablonen | undefined>();
  private readonly lagen: Laag[] = [];
  private diepte = 0;
  /** Elements open inside one that does not belong here. */
  private overslaan = 0;
  private waardetekst = '';
  private fouten = 0;

  constructor(opdrachtgever: Opdrachtgever, spoor: Spoor) {
    this.opdrachtgever = opdrachtgever;
    this.spoor = spoor;
  }

  herhaal(v: Venster, bereik: Bereik): boolean {
    const lijst = this.lagen[this.diepte - 1];
    if (lijst?.sjablonen === undefined || this.overslaan > 0) return false;
    const waarde = lijst.sjablonen.lees(v, bereik, this.spoor, lijst.plaats, lijst.aantal + 1);
    if (waarde === undefined) {
      lijst.sjablonen.begin(v, bereik, this.fouten);
      return false;
    }
    lijst.aantal += 1;
    plaatsIn(lijst.waarde, lijst.sjablonen.knoop, waarde);
    return true;
  }

  open(naam: Naam, attributen: readonly Attribuut[], v: Venster): void {
    if (this.overslaan > 0) {
      this.overslaan += 1;
      return;
    }
    const boven = this.lagen[this.diepte - 1];
    const { regel, kolom } = v;
    const knoop = boven === undefined ? this.opdrachtgever.herken(naam, regel, kolom) : this.kies(boven, naam, v);
    if (knoop === undefined) {
      this.overslaan = 1;
      return;
    }
    const plaats = this.spoor.bij(knoop, boven?.plaats ?? -1, boven?.aantal ?? 1, regel, kolom);
    this.begin(knoop, plaats, boven);
    if (attributen.length > 0) for (const melding of overAttributen(knoop, naam, attributen)) this.fout(melding);
  }

  private begin(knoop: Knoop, plaats: number, boven: Laag | undefined): void {
    const laag = this.laag(knoop);
    laag.knoop = knoop;
    laag.kind = 0;
    laag.aantal = 0;
    laag.volgnummer = boven?.aantal ?? 1;
    laag.plaats = plaats;
    laag.heeftFout = false;
    laag.sjablonen = knoop.isLijst ? this.sjablonenVan(knoop) : undefined;
    this.diepte += 1;
    this.verwachtHerhaling = laag.sjablonen !== undefined;
    this.witTelt = knoop.datatype !== undefined;
    this.waardetekst = '';
    if (knoop.datatype !== undefined) return;
    laag.waarde = boven === undefined ? this.wortel : nieuweWaarde(knoop);
    // a unit is handed over at its end, when its list must be in the message already
    if (boven !== undefined && !knoop.isEenheid) plaatsIn(boven.waarde, knoop, laag.waarde);
  }

  /** The layer at this depth; made once and used again. */
  private laag(knoop: Knoop): Laag {
    const er = this.lagen[this.diepte];
    if (er !== undefined) return er;
    const nieuw = nieuweLaag(knoop);
    this.lagen[this.diepte] = nieuw;
    return nieuw;
  }

  tekst(bron: string, van: number, tot: number, wit: boolean): void {
    if (this.overslaan > 0) return;
    if (this.witTelt) {
      const stuk = bron.slice(van, tot);
      this.waardetekst = this.waardetekst === '' ? stuk : this.waardetekst + stuk;
      return;
    }
    const laag = this.lagen[this.diepte - 1];
    if (wit || laag === undefined || laag.heeftFout) return;
    laag.heeftFout = true;
    this.fout(`In ${laag.knoop.naam} mag geen losse tekst staan.`);
  }

  private sjablonenVan(lijst: Knoop): Sjablonen | undefined {
    if (!this.sjablonen.has(lijst)) this.sjablonen.set(lijst, Sjablonen.van(lijst));
    return this.sjablonen.get(lijst);
  }

  sluit(v: Venster): void {
    if (this.overslaan > 0) {
      this.overslaan -= 1;
      return;
    }
    const laag = this.lagen[this.diepte - 1];
    if (laag === undefined) return;
    const boven = this.lagen[this.diepte - 2];
    const { knoop } = laag;
    if (knoop.datatype !== undefined) this.sluitWaarde(laag, boven);
    else this.meldOntbrekende(laag, knoop.kinderen.length, v);
    if (knoop.isEenheid) {
      if (this.opdrachtgever.eenheid(laag.waarde, laag.volgnummer, laag.plaats) && boven !== undefined)
        plaatsIn(boven.waarde, knoop, laag.waarde);
      this.spoor.knip(laag.plaats);
    }
    boven?.sjablonen?.leer(v, this.fouten);
    this.diepte -= 1;
    this.verwachtHerhaling = boven?.sjablonen !== undefined;
    this.witTelt = false;
    if (this.diepte === 0) this.opdrachtgever.klaar();
  }

  /** The absolute path of the element that is open, or of a child of it. */
  pad(kind?: string): string {
    let pad = '';
    for (const { knoop, volgnummer } of this.lagen.slice(0, this.diepte)) pad += `/${stap(knoop, volgnummer)}`;
    return kind === undefined ? pad : `${pad}/${kind}`;
  }

  private sluitWaarde({ knoop, heeftFout }: Laag, boven: Laag | undefined): void {
    if (heeftFout) return;
    const melding = knoop.datatype?.toets(this.waardetekst);
    if (melding !== undefined) this.fout(`De waarde van ${knoop.naam} ${melding}.`);
    else if (boven !== undefined) plaatsIn(boven.waarde, knoop, knoop.datatype?.lees(this.waardetekst));
  }

  /** Which child this is. The short road is the same child again, or the next. */
  private kies(laag: Laag, naam: Naam, v: Venster): Knoop | undefined {
    const { kinderen } = laag.knoop;
    const huidig = kinderen[laag.kind];
    if (huidig !== undefined && laag.aantal < huidig.max && past(huidig, naam)) {
      laag.aantal += 1;
      return huidig;
    }
    const volgend = kinderen[laag.kind + 1];
    if (volgend !== undefined && laag.aantal >= (huidig?.min ?? 0) && past(volgend, naam)) {
      laag.kind += 1;
      laag.aantal = 1;
      return volgend;
    }
    return this.zoekKind(laag, naam, v);
  }

  private zoekKind(laag: Laag, naam: Naam, v: Venster): Knoop | undefined {
    const { kinderen } = laag.knoop;
    const index = kinderen.findIndex((kind) => past(kind, naam));
    const knoop = kinderen[index];
    if (knoop === undefined) return this.onbekend(laag, naam, v);
    if (index > laag.kind) {
      this.meldOntbrekende(laag, index, v);
      laag.kind = index;
      laag.aantal = 1;
      return knoop;
    }
    const isTeVeel = index === laag.kind || Object.hasOwn(laag.waarde, naam.lokaal);
    const pad = (): string => this.pad(isTeVeel ? `${naam.lokaal}[2]` : naam.lokaal);
    const wat = isTeVeel ? 'komt te vaak voor' : 'staat op de verkeerde plaats';
    this.meld(pad, v, `Het element ${naam.lokaal} ${wat} in ${laag.knoop.naam}.`);
    return undefined;
  }

  private onbekend(laag: Laag, naam: Naam, v: Venster): undefined {
    if (laag.knoop.datatype !== undefined) laag.heeftFout = true;
    this.meld(() => this.pad(naam.lokaal), v, overElement(laag.knoop, naam.lokaal));
  }

  /** Mandatory children that should have come before child number `tot`. */
  private meldOntbrekende(laag: Laag, tot: number, v: Venster): void {
    const { kinderen, naam } = laag.knoop;
    for (let k = laag.kind; k < tot; k++) {
      const kind = kinderen[k];
      if (kind === undefined || kind.min === 0 || (k === laag.kind && laag.aantal > 0)) continue;
      const melding = `Het verplichte element ${kind.naam} ontbreekt in ${naam}.`;
      this.meld(() => this.pad(stap(kind, 1)), v, melding);
    }
  }

  /** Something is wrong with the element that is open. */
  private fout(melding: string): void {
    const plaats = this.lagen[this.diepte - 1]?.plaats ?? 0;
    this.meld(() => this.pad(), { regel: this.spoor.regel(plaats), kolom: this.spoor.kolom(plaats) }, melding);
  }

  private meld(pad: Pad, { regel, kolom }: Pick<Venster, 'regel' | 'kolom'>, melding: string): void {
    this.fouten += 1;
    this.opdrachtgever.structuurfout(pad, regel, kolom, melding);
  }
}

const past = (knoop: Knoop, naam: Naam): boolean => knoop.naam === naam.lokaal && knoop.ns === naam.ns;

const stap = (knoop: Knoop, volgnummer: number): string =>
  knoop.max === Number.POSITIVE_INFINITY ? `${knoop.naam}[${volgnummer}]` : knoop.naam;

const nieuweLaag = (knoop: Knoop): Laag => ({
  knoop,
  kind: 0,
  aantal: 0,
  volgnummer: 1,
  waarde: LEEG,
  plaats: 0,
  heeftFout: false,
  sjablonen: undefined,
});
