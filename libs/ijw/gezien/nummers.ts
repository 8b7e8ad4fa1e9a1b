// SPDX-License-Identifier: EUPL-1.2
import { Gezien } from './gezien.ts';

/** Numbers mostly differ in their last digits only: those are a place in a row of bits. */
const CIJFERS = 4;
const REEKS = 10 ** CIJFERS;
/** Bytes that rows may take before any number is in them, and then for each number that came. */
const [VOORAF, PER_NUMMER] = [64 * 1024, 4];

/**
 * Numbers seen so far, such as `2025-0000123`: says exactly what a `Set` says. Numbers that count on, as those of a
 * program do, take a bit each: ten thousand that begin alike share one row. What does not count on is kept as a text,
 * so that no choice of numbers costs more than a few bytes above that.
 */
export class Nummers {
  private readonly rest = new Gezien();
  private heeftRest = false;
  private readonly reeksen = new Map<string, Uint8Array>();
  private aantal = 0;
  /** The row of the number before, which is mostly that of the next one too. */
  private begin = '';
  private reeks: Uint8Array | undefined;

  /** Notes a number; answers whether it was new. */
  isNieuw(nummer: string): boolean {
    this.aantal += 1;
    const plek = laatsteCijfers(nummer);
    const reeks = plek === -1 ? undefined : this.reeksVan(nummer, true);
    if (this.heeftRest && reeks && this.rest.heeft(nummer)) return false;
    if (reeks) return zet(reeks, plek);
    this.heeftRest = true;
    return this.rest.isNieuw(nummer);
  }

  heeft(nummer: string): boolean {
    const plek = laatsteCijfers(nummer);
    const reeks = plek === -1 ? undefined : this.reeksVan(nummer, false);
    return (reeks !== undefined && isGezet(reeks, plek)) || (this.heeftRest && this.rest.heeft(nummer));
  }

  /** The row for numbers that begin so; a new one only while the rows stay small beside the numbers in them. */
  private reeksVan(nummer: string, magNieuw: boolean): Uint8Array | undefined {
    const { begin } = this;
    if (this.reeks && nummer.length === begin.length + CIJFERS && nummer.startsWith(begin)) return this.reeks;
    const hier = nummer.slice(0, -CIJFERS);
    const reeks = this.reeksen.get(hier) ?? (magNieuw && this.isRuimte() ? this.nieuweReeks(hier) : undefined);
    if (reeks) [this.begin, this.reeks] = [hier, reeks];
    return reeks;
  }

  private isRuimte(): boolean {
    return (this.reeksen.size + 1) * (REEKS / 8) <= VOORAF + this.aantal * PER_NUMMER;
  }

  private nieuweReeks(begin: string): Uint8Array {
    const reeks = new Uint8Array(REEKS / 8);
    // Joined anew: a slice would keep the piece of the file alive that it was cut from.
    this.reeksen.set([...begin].join(''), reeks);
    return reeks;
  }
}

/** The value of the last digits; -1 when the text does not end in so many. */
function laatsteCijfers(tekst: string): number {
  if (tekst.length < CIJFERS) return -1;
  let getal = 0;
  for (let i = tekst.length - CIJFERS; i < tekst.length; i++) {
    const cijfer = tekst.charCodeAt(i) - 48;
    if (cijfer < 0 || cijfer > 9) return -1;
    getal = getal * 10 + cijfer;
  }
  return getal;
}

const isGezet = (reeks: Uint8Array, plek: number): boolean => ((reeks[plek >> 3] ?? 0) & (1 << (plek & 7))) !== 0;

/** Sets a bit; answers whether it was still free. */
function zet(reeks: Uint8Array, plek: number): boolean {
  if (isGezet(reeks, plek)) return false;
  reeks[plek >> 3] = (reeks[plek >> 3] ?? 0) | (1 << (plek & 7));
  return true;
}
