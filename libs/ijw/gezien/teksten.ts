// SPDX-License-Identifier: EUPL-1.2

/** Bytes of a block, but for the first ones, which are smaller, and one that holds a very long text. */
const BLOK = 1 << 20;
const EERSTE_BLOK = 256;
/** Ends every text; no byte of a text is this. */
const SLOT = 0xff;

/** Random, so that nobody can choose texts whose hashes fall together; the same for every text, for they are compared. */
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
    const blok = this.blokMet(tekst.length * 3 + 1);
    const nummer = this.blokken.length - 1;
    const begin = this.gebruikt[nummer] ?? 0;
    let plek = begin;
    for (let i = 0; i < tekst.length; i++) {
      const c = tekst.charCodeAt(i);
      if (c < 0x80) blok[plek++] = c;
      else {
        // as UTF-8 does, but with each half of a rare character by itself
        if (c >= 0x800) blok[plek++] = 0xe0 | (c >> 12);
        blok[plek++] = c >= 0x800 ? 0x80 | ((c >> 6) & 0x3f) : 0xc0 | (c >> 6);
        blok[plek++] = 0x80 | (c & 0x3f);
      }
    }
    blok[plek++] = SLOT;
    this.lengte = plek - begin;
    return nummer * BLOK + begin;
  }

  /** Keeps the text that was written last. */
  bewaar(): void {
    this.gebruikt.push((this.gebruikt.pop() ?? 0) + this.lengte);
    this.lengte = 0;
  }

  isGelijk(a: number, b: number): boolean {
    const [blokA, blokB] = [this.blok(a), this.blok(b)];
    for (let i = a % BLOK, j = b % BLOK; blokA[i] === blokB[j]; i++, j++) if (blokA[i] === SLOT) return true;
    return false;
  }

  /** Thirty-two bits that follow from the text, and look like chance. */
  hash(adres: number): number {
    const blok = this.blok(adres);
    let som = 0;
    for (let i = adres % BLOK, n = 0; ; i++, n = (n + 1) % FACTOREN.length) {
      const byte = blok[i] ?? SLOT;
      som = (som + Math.imul(FACTOREN[n] ?? 0, byte)) | 0;
      if (byte === SLOT) return gemengd(som);
      if (n === FACTOREN.length - 1) som = gemengd(som);
    }
  }

  /** The texts that were kept, in the order in which they came. */
  *[Symbol.iterator](): Generator<string, void, void> {
    for (const [nummer, blok] of this.blokken.entries())
      for (let plek = 0; plek < (this.gebruikt[nummer] ?? 0); ) {
        const slot = blok.indexOf(SLOT, plek);
        yield gelezen(blok.subarray(plek, slot));
        plek = slot + 1;
      }
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
    const laatste = this.blokken.at(-1) ?? NIETS;
    const gebruikt = this.gebruikt.at(-1) ?? 0;
    if (gebruikt + ruimte <= Math.min(laatste.length, BLOK)) return laatste;
    const nieuw = new Uint8Array(Math.max(ruimte, Math.min(laatste.length * 2, BLOK)));
    if (gebruikt === 0) this.blokken.pop();
    else this.gebruikt.push(0);
    this.blokken.push(nieuw);
    return nieuw;
  }
}

const NIETS = new Uint8Array(0);

/** Spreads every bit over all others: the last step of MurmurHash3. */
function gemengd(getal: number): number {
  let h = Math.imul(getal ^ (getal >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function gelezen(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let i = 0; i < bytes.length; ) {
    const c = bytes[i++] ?? 0;
    const volgende = (): number => (bytes[i++] ?? 0) & 0x3f;
    const code =
      c < 0x80 ? c : c < 0xe0 ? ((c & 0x1f) << 6) | volgende() : ((c & 0xf) << 12) | (volgende() << 6) | volgende();
    letters.push(String.fromCharCode(code));
  }
  return letters.join('');
}
