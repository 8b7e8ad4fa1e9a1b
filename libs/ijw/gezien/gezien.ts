// SPDX-License-Identifier: EUPL-1.2
import { Teksten } from './teksten.ts';

/** Places of an empty table; a list within one client seldom needs more. */
const KLEIN = 32;

/**
 * Texts seen so far: says exactly what a `Set` says, in a fifth of its memory and without strings that would keep the
 * piece of the file alive that they were cut from. A hash table whose places hold the address of a text, and beside it
 * eight bits of its hash to pass over most others unseen. A text is looked for from its own place on, up to a free one.
 */
export class Gezien {
  private readonly teksten = new Teksten();
  private aantal = 0;
  /** Addresses plus one; 0 when the place is free. */
  private adressen = new Uint32Array(KLEIN);
  private merken = new Uint8Array(KLEIN);

  /** Notes a text; answers whether it was new. */
  isNieuw(tekst: string): boolean {
    const adres = this.teksten.schrijf(tekst);
    const hash = this.teksten.hash(adres);
    const plek = this.zoek(adres, hash);
    if (this.adressen[plek] !== 0) return false;
    this.teksten.bewaar();
    this.zet(plek, adres, hash);
    this.aantal += 1;
    if (this.aantal * 4 > this.adressen.length * 3) this.groei();
    return true;
  }

  heeft(tekst: string): boolean {
    const adres = this.teksten.schrijf(tekst);
    return this.adressen[this.zoek(adres, this.teksten.hash(adres))] !== 0;
  }

  /** Which of these texts `andere` has too, by their number in the order in which they came, from 0. */
  *ookIn(andere: { readonly heeft: (tekst: string) => boolean }): Generator<number, void, void> {
    let nummer = 0;
    for (const adres of this.teksten.adressen()) {
      if (andere.heeft(this.teksten.lees(adres))) yield nummer;
      nummer += 1;
    }
  }

  /** Forgets all, and gives back what a long list took. */
  leeg(): void {
    if (this.aantal === 0) return;
    if (this.adressen.length === KLEIN) this.adressen.fill(0);
    else this.tabel(KLEIN);
    this.teksten.leeg();
    this.aantal = 0;
  }

  /** Where the text at this address stands, or else the free place where it belongs. */
  private zoek(adres: number, hash: number): number {
    const { adressen, merken } = this;
    const laatste = adressen.length - 1;
    for (let plek = hash & laatste; ; plek = (plek + 1) & laatste) {
      const hier = adressen[plek] ?? 0;
      if (hier === 0) return plek;
      if (merken[plek] === hash >>> 24 && this.teksten.isGelijk(hier - 1, adres)) return plek;
    }
  }

  private zet(plek: number, adres: number, hash: number): void {
    this.adressen[plek] = adres + 1;
    this.merken[plek] = hash >>> 24;
  }

  /** A table of twice the size, so that there is always room and a free place is never far. */
  private groei(): void {
    this.tabel(this.adressen.length * 2);
    for (const adres of this.teksten.adressen()) {
      const hash = this.teksten.hash(adres);
      this.zet(this.zoek(adres, hash), adres, hash);
    }
  }

  private tabel(grootte: number): void {
    this.adressen = new Uint32Array(grootte);
    this.merken = new Uint8Array(grootte);
  }
}
