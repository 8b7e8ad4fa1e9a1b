// SPDX-License-Identifier: EUPL-1.2

/** A number from 0 up to `n`, the same row for the same seed. */
export type Toeval = (n: number) => number;

/** Chance that begins from these words and numbers (mulberry32 on an FNV-1a hash of them). */
export function toeval(...zaad: readonly (string | number)[]): Toeval {
  let staat = hash(zaad.join(' '));
  return (n) => {
    staat = (staat + 0x6d2b79f5) | 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** One of these. */
export function een<T>(uit: readonly T[], kans: Toeval): T {
  const gekozen = uit[kans(uit.length)];
  if (gekozen === undefined) throw new Error('niets om uit te kiezen');
  return gekozen;
}

function hash(tekst: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  return h;
}
