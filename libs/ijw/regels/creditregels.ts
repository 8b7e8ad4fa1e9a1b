// SPDX-License-Identifier: EUPL-1.2
import type { Plek } from '../bevinding.ts';
import { Gezien } from '../gezien/gezien.ts';
import { Leesplaats } from './declaratie.ts';

/** Client, line within it, and where that stands in the file. */
const VELDEN = 4;

/** The numbers that the credit lines of a declaration undo, each with the place where it stood first. */
export class Creditregels {
  private readonly nummers = new Gezien();
  private plaatsen = new Int32Array(16 * VELDEN);
  private aantal = 0;

  /** Notes the number that a credit line undoes; answers whether it was new. */
  isNieuw(nummer: string, { client, prestatie }: Leesplaats, vind: () => Omit<Plek, 'pad'>): boolean {
    if (!this.nummers.isNieuw(nummer)) return false;
    const { regel, kolom } = vind();
    if ((this.aantal + 1) * VELDEN > this.plaatsen.length) this.groei();
    this.plaatsen.set([client, prestatie, regel, kolom], this.aantal * VELDEN);
    this.aantal += 1;
    return true;
  }

  /** The numbers in the order of the file, with their places. */
  *[Symbol.iterator](): Generator<readonly [nummer: string, plek: Plek], void, void> {
    const hier = new Leesplaats('Declaratie');
    let i = 0;
    for (const nummer of this.nummers) {
      [hier.client = 0, hier.prestatie = 0] = this.plaatsen.subarray(i, i + 2);
      const [regel = 0, kolom = 0] = this.plaatsen.subarray(i + 2, i + VELDEN);
      yield [nummer, { pad: `${hier.prestatiepad()}/${VORIG}`, regel, kolom }];
      i += VELDEN;
    }
  }

  private groei(): void {
    const groter = new Int32Array(this.plaatsen.length * 2);
    groter.set(this.plaatsen);
    this.plaatsen = groter;
  }
}

/** The element of a line that names the line it undoes. */
export const VORIG = 'ProductReferentie/VorigReferentieNummer';
