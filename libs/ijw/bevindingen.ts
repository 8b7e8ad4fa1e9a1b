// SPDX-License-Identifier: EUPL-1.2
import type { Bevinding } from './bevinding.ts';

/** Of one code this many are kept: enough to mend by, too few to fill a memory or a database. */
const GENOEG = 1000;

/** The findings on one file. All are counted; of each code the first in the file are kept. */
export class Bevindingen {
  private readonly bewaard: Bevinding[] = [];
  private readonly perCode = new Map<string, number>();
  aantal = 0;

  /** Counts a finding, which is made only when it is kept. */
  voegToe(code: string, maak: () => Omit<Bevinding, 'code'>): void {
    const eerder = this.perCode.get(code) ?? 0;
    this.perCode.set(code, eerder + 1);
    this.aantal += 1;
    if (eerder < GENOEG) this.bewaard.push({ code, ...maak() });
  }

  /** In the order of the file. */
  inVolgorde(): readonly Bevinding[] {
    return this.bewaard.toSorted((a, b) => a.regel - b.regel || a.kolom - b.kolom);
  }
}
