// SPDX-License-Identifier: EUPL-1.2
import { Gezien } from './gezien.ts';

/** Up to so many are compared one by one. */
const WEINIG = 8;

/**
 * Says of things in a list whether their like was there before. Most lists are short, and two things mostly differ in
 * their `kenmerk`; only when that is the same, or the list is long, is the whole key made.
 */
export class Uniek<T> {
  private readonly kenmerk: (ding: T) => unknown;
  private readonly sleutel: (ding: T) => string;
  private readonly weinig: T[] = [];
  private readonly veel = new Gezien();

  constructor(kenmerk: (ding: T) => unknown, sleutel: (ding: T) => string) {
    this.kenmerk = kenmerk;
    this.sleutel = sleutel;
  }

  /** Notes a thing; answers whether it was new. */
  isNieuw(ding: T): boolean {
    const { weinig, veel } = this;
    if (weinig.length === WEINIG) return veel.isNieuw(this.sleutel(ding));
    const kenmerk = this.kenmerk(ding);
    for (const eerder of weinig)
      if (this.kenmerk(eerder) === kenmerk && this.sleutel(eerder) === this.sleutel(ding)) return false;
    weinig.push(ding);
    if (weinig.length === WEINIG) for (const eerder of weinig) veel.isNieuw(this.sleutel(eerder));
    return true;
  }

  /** Forgets all. */
  leeg(): void {
    this.weinig.length = 0;
    this.veel.leeg();
  }
}
