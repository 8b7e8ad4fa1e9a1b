// SPDX-License-Identifier: EUPL-1.2
import { XmlFout } from './fout.ts';
import { VERBODEN } from './teken.ts';

/** The piece of the file that is being read, and where in the file it lies. */
export class Venster {
  buffer = '';
  /** Where reading has come to. */
  i = 0;
  /** The line of `i`, counted from 1. */
  regel = 1;
  /** Where that line began in the buffer; negative when it began in an earlier piece. */
  regelBegin = 0;
  /** Up to here the waiting part is known to hold no end. */
  gezocht = 0;

  /** Characters of the file before the buffer. */
  voor = 0;

  private stukken: string[] = [];
  private wachtend = 0;

  /**
   * Puts a piece aside; answers whether it is worth reading on. What is left unread is copied each time, so as much must
   * come as is left: tiny pieces of a long text then cost no more than large ones.
   */
  leg(stuk: string): boolean {
    this.stukken.push(stuk);
    this.wachtend += stuk.length;
    return this.wachtend > 0 && this.wachtend >= this.buffer.length - this.i;
  }

  /** Drops what was read and takes what was put aside. */
  vulAan(): void {
    if (this.i < this.buffer.length) this.stukken.unshift(this.buffer.slice(this.i));
    // join gives one flat string; `+` would leave a tree that is slow to read per character
    this.buffer = this.stukken.length === 1 ? (this.stukken[0] ?? '') : this.stukken.join('');
    this.stukken = [];
    this.wachtend = 0;
    this.voor += this.i;
    this.regelBegin -= this.i;
    this.gezocht = Math.max(0, this.gezocht - this.i);
    this.i = 0;
  }

  /** Moves on to this place and counts the lines in between. */
  naar(plek: number): void {
    for (let j = this.buffer.indexOf('\n', this.i); j >= 0 && j < plek; j = this.buffer.indexOf('\n', j + 1)) {
      this.regel += 1;
      this.regelBegin = j + 1;
    }
    this.i = plek;
  }

  /** The column of `i`, counted from 1. */
  get kolom(): number {
    return this.i - this.regelBegin + 1;
  }

  /** Where this ending begins; -1 when it is not in the buffer yet. */
  zoek(slot: string, vanaf: number): number {
    return this.buffer.indexOf(slot, Math.max(vanaf, this.gezocht - slot.length));
  }

  /** Whether the part that was waiting still has no end: looked up only in what came since. */
  isNogBezig(slot: string): boolean {
    return this.gezocht > this.i && this.buffer.indexOf(slot, this.gezocht) < 0;
  }

  /** Waits for more text; the search goes on where it stopped. */
  wacht(grens: number): false {
    this.binnen(this.buffer.length, grens);
    this.gezocht = this.buffer.length;
    return false;
  }

  /** Refuses what is longer than the limit. */
  binnen(eind: number, grens: number): void {
    if (eind - this.i > grens) this.fout(`Wat hier begint is langer dan ${grens} tekens.`, this.i);
  }

  /** Refuses characters that XML forbids. */
  keurTekens(van: number, tot: number): void {
    const verboden = this.buffer.slice(van, tot).search(VERBODEN);
    if (verboden >= 0) this.fout('Hier staat een teken dat in XML niet mag.', van + verboden);
  }

  /** Stops at this place in the buffer, which is not before `i`. */
  fout(melding: string, plek = this.buffer.length): never {
    this.naar(plek);
    throw new XmlFout(melding, this.regel, plek - this.regelBegin + 1);
  }
}
