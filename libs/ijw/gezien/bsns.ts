// SPDX-License-Identifier: EUPL-1.2
import { Gezien } from './gezien.ts';
import { gemengd } from './teksten.ts';

/** Places of an empty table. */
const KLEIN = 32;
const NEGEN_CIJFERS = /^\d{9}$/;

/** Random, so that nobody can choose numbers whose places fall together. */
const [ZAAD = 0] = crypto.getRandomValues(new Uint32Array(1));

/**
 * Burgerservicenummers seen so far: says exactly what a `Set` says, in four to eleven bytes each. A hash table of the
 * numbers themselves, plus one; 0 is a free place. What is no nine digits is kept as a text.
 */
export class Bsns {
  private readonly rest = new Gezien();
  private aantal = 0;
  private tabel = new Uint32Array(KLEIN);

  /** Notes a number; answers whether it was new. */
  isNieuw(bsn: string): boolean {
    if (!NEGEN_CIJFERS.test(bsn)) return this.rest.isNieuw(bsn);
    if (!this.zet(Number(bsn) + 1)) return false;
    this.aantal += 1;
    if (this.aantal * 4 > this.tabel.length * 3) this.groei();
    return true;
  }

  /** Looks for a number from its own place on, up to a free one; sets it there, and answers whether it was new. */
  private zet(getal: number): boolean {
    const { tabel } = this;
    const laatste = tabel.length - 1;
    for (let plek = gemengd(getal ^ ZAAD) & laatste; ; plek = (plek + 1) & laatste) {
      if (tabel[plek] === getal) return false;
      if (tabel[plek] !== 0) continue;
      tabel[plek] = getal;
      return true;
    }
  }

  /** A table of twice the size, so that there is always room and a free place is never far. */
  private groei(): void {
    const vorige = this.tabel;
    this.tabel = new Uint32Array(vorige.length * 2);
    for (const getal of vorige) if (getal !== 0) this.zet(getal);
  }
}
