// SPDX-License-Identifier: EUPL-1.2
import type { Plek } from '../bevinding.ts';
import { Gezien } from '../gezien/gezien.ts';
import type { Nummers } from '../gezien/nummers.ts';
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
    const n = this.aantal++ * VELDEN;
    if (n === this.plaatsen.length) this.groei();
    this.plaatsen[n] = client;
    this.plaatsen[n + 1] = prestatie;
    this.plaatsen[n + 2] = regel;
    this.plaatsen[n + 3] = kolom;
    return true;
  }

  /** Where the numbers stand that are among these too, in the order of the file. */
  *ookIn(nummers: Nummers): Generator<Plek, void, void> {
    const hier = new Leesplaats('Declaratie');
    for (const nummer of this.nummers.ookIn(nummers)) {
      const n = nummer * VELDEN;
      const [client = 0, prestatie = 0, regel = 0, kolom = 0] = this.plaatsen.subarray(n, n + VELDEN);
      hier.client = client;
      hier.prestatie = prestatie;
      yield { pad: `${hier.prestatiepad()}/${VORIG.join('/')}`, regel, kolom };
    }
  }

  private groei(): void {
    const groter = new Int32Array(this.plaatsen.length * 2);
    groter.set(this.plaatsen);
    this.plaatsen = groter;
  }
}

/** The element of a line that names the line it undoes. */
export const VORIG = ['ProductReferentie', 'VorigReferentieNummer'] as const;
