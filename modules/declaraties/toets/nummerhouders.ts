// SPDX-License-Identifier: EUPL-1.2

/** Places of an empty table; most messages name no number that is unknown. */
const KLEIN = 64;

/** Random and odd, so that nobody can choose numbers that fall together. */
const factor = crypto.getRandomValues(new Int32Array(1)).reduce((_, getal) => getal | 1, 1);

/**
 * Of toewijzingen that are not known: the client under whom the number stood first in the message. A hash table of eight
 * bytes a place, because in a message that was sent to the wrong gemeente all numbers are unknown.
 */
export class Nummerhouders {
  /** Numbers plus one; 0 when the place is free. */
  private nummers = new Uint32Array(KLEIN);
  /** Counted in the order of the message. */
  private clienten = new Uint32Array(KLEIN);
  private aantal = 0;
  private client = 0;

  /** From here on numbers are named by the next client. */
  volgendeClient(): void {
    this.client += 1;
  }

  /** Whether the number is this client's: nobody named it before, or this client did. */
  isEigen(nummer: number): boolean {
    const plek = this.zoek(nummer + 1);
    if (this.nummers[plek] !== 0) return this.clienten[plek] === this.client;
    this.nummers[plek] = nummer + 1;
    this.clienten[plek] = this.client;
    this.aantal += 1;
    if (this.aantal * 4 > this.nummers.length * 3) this.groei();
    return true;
  }

  private zoek(nummer: number): number {
    const laatste = this.nummers.length - 1;
    const hash = Math.imul(nummer, factor);
    for (let plek = (hash ^ (hash >>> 15)) & laatste; ; plek = (plek + 1) & laatste)
      if (this.nummers[plek] === 0 || this.nummers[plek] === nummer) return plek;
  }

  private groei(): void {
    const [nummers, clienten] = [this.nummers, this.clienten];
    this.nummers = new Uint32Array(nummers.length * 2);
    this.clienten = new Uint32Array(nummers.length * 2);
    for (const [at, nummer] of nummers.entries()) {
      if (nummer === 0) continue;
      const plek = this.zoek(nummer);
      this.nummers[plek] = nummer;
      this.clienten[plek] = clienten[at] ?? 0;
    }
  }
}
