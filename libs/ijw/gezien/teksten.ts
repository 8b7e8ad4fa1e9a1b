// SPDX-License-Identifier: EUPL-1.2

/** Bytes of a block, but for the first ones, which are smaller, and one that holds a very long text. */
const BLOK = 1 << 20;
const EERSTE_BLOK = 256;

// How a text is written: two digits that follow one another are one byte below `LETTER`, for keys are mostly digits; any
// other plain character is one byte from there on, and a rare one is `ZELDZAAM` and three bytes of six bits.
const [LETTER, ZELDZAAM, SLOT] = [100, 200, 255];
const [SPATIE, TILDE, NUL, ZES_BITS] = [32, 126, 48, 0x3f];

/** Random, so that nobody can choose texts whose hashes fall together. */
const FACTOREN = crypto.getRandomValues(new Int32Array(256));

/**
 * Texts one behind the other in blocks of bytes. A text is known by its address: the number of its block times `BLOK`,
 * plus its place in that block. Holds four gigabytes.
 */
export class Teksten {
  private blokken: Uint8Array[] = [new Uint8Array(EERSTE_BLOK)];
  /** Bytes in use per block. */
  private gebruikt: number[] = [0];
  /** Of the text that was written last. */
  private lengte = 0;

  /** Writes a text behind all others; answers its address. It stays there only when it is kept. */
  schrijf(tekst: string): number {
    const blok = this.blokMet(tekst.length * 4 + 1);
    const nummer = this.blokken.length - 1;
    const begin = this.gebruikt[nummer] ?? 0;
    let plek = begin;
    for (let i = 0; i < tekst.length; i++) {
      const c = tekst.charCodeAt(i);
      if (isCijfer(c) && i + 1 < tekst.length && isCijfer(tekst.charCodeAt(i + 1))) {
        i += 1;
        blok[plek++] = (c - NUL) * 10 + tekst.charCodeAt(i) - NUL;
      } else if (c >= SPATIE && c <= TILDE) blok[plek++] = LETTER + c - SPATIE;
      else {
        blok[plek++] = ZELDZAAM;
        for (let bits = 12; bits >= 0; bits -= 6) blok[plek++] = (c >> bits) & ZES_BITS;
      }
    }
    blok[plek++] = SLOT;
    this.lengte = plek - begin;
    return nummer * BLOK + begin;
  }

  /** Keeps the text that was written last. */
  bewaar(): void {
    const laatste = this.blokken.length - 1;
    this.gebruikt[laatste] = (this.gebruikt[laatste] ?? 0) + this.lengte;
    this.lengte = 0;
  }

  /** The text at an address. */
  lees(adres: number): string {
    const blok = this.blok(adres);
    const codes: number[] = [];
    for (let i = binnen(adres); ; ) {
      const byte = blok[i++] ?? SLOT;
      if (byte === SLOT) return tekstVan(codes);
      if (byte < LETTER) codes.push(NUL + Math.floor(byte / 10), NUL + (byte % 10));
      else if (byte < ZELDZAAM) codes.push(byte - LETTER + SPATIE);
      else codes.push(((blok[i++] ?? 0) << 12) | ((blok[i++] ?? 0) << 6) | (blok[i++] ?? 0));
    }
  }

  /** Whether the texts at two addresses are the same. */
  isGelijk(een: number, ander: number): boolean {
    const [a, b] = [this.blok(een), this.blok(ander)];
    for (let i = binnen(een), j = binnen(ander); a[i] === b[j]; i++, j++) if (a[i] === SLOT) return true;
    return false;
  }

  /** Thirty-two bits that follow from the text, and look like chance. */
  hash(adres: number): number {
    const blok = this.blok(adres);
    let som = 0;
    for (let i = binnen(adres), n = 0; ; i++, n = (n + 1) & 0xff) {
      const byte = blok[i] ?? SLOT;
      som = (som + Math.imul(FACTOREN[n] ?? 0, byte)) | 0;
      if (byte === SLOT) return gemengd(som);
      if (n === 0xff) som = gemengd(som);
    }
  }

  /** The addresses of the texts that were kept, in the order in which they came. */
  *adressen(): Generator<number, void, void> {
    for (const [nummer, blok] of this.blokken.entries())
      for (let plek = 0; plek < (this.gebruikt[nummer] ?? 0); plek = blok.indexOf(SLOT, plek) + 1)
        yield nummer * BLOK + plek;
  }

  /** Forgets all, and gives back what many texts took. */
  leeg(): void {
    if (this.blokken.length > 1) this.blokken = [new Uint8Array(EERSTE_BLOK)];
    this.gebruikt = [0];
  }

  private blok(adres: number): Uint8Array {
    return this.blokken[Math.floor(adres / BLOK)] ?? NIETS;
  }

  /** The last block when there is room in it, else a new one. */
  private blokMet(ruimte: number): Uint8Array {
    const laatste = this.blokken[this.blokken.length - 1] ?? NIETS;
    const gebruikt = this.gebruikt[this.blokken.length - 1] ?? 0;
    if (gebruikt + ruimte <= Math.min(laatste.length, BLOK)) return laatste;
    const nieuw = new Uint8Array(Math.max(ruimte, Math.min(laatste.length * 2, BLOK)));
    if (gebruikt === 0) this.blokken.pop();
    else this.gebruikt.push(0);
    this.blokken.push(nieuw);
    return nieuw;
  }
}

const NIETS = new Uint8Array(0);

/** In parts, because a call takes no more than some tens of thousands of arguments. */
function tekstVan(codes: readonly number[]): string {
  let tekst = '';
  for (let i = 0; i < codes.length; i += 4096) tekst += String.fromCharCode(...codes.slice(i, i + 4096));
  return tekst;
}

const isCijfer = (c: number): boolean => c >= NUL && c <= NUL + 9;

/** The place of an address in its block. */
const binnen = (adres: number): number => adres & (BLOK - 1);

/** Spreads every bit over all others: the last step of MurmurHash3. */
export function gemengd(getal: number): number {
  let h = Math.imul(getal ^ (getal >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
