// SPDX-License-Identifier: EUPL-1.2
import type { Getoetst } from '../toets/partij-toetsen.rule.ts';

/** What the lines of one grondslag with the same verdict come to, in eurocenten. */
export type Som = {
  readonly grondslag: number;
  /** The codes of the answer; none for granted lines. */
  readonly codes: readonly string[];
  regels: number;
  debet: number;
  credit: number;
};

/** Adds up the lines of one declaratie as they are judged, so that nobody has to go through them again for a total. */
export class Sommen {
  /** By the number of the grondslag: granted lines, which are nearly all. */
  private readonly toegekend: Som[] = [];
  private readonly afgewezen = new Map<string, Som>();

  telBij(grondslag: number, { prestatie }: Pick<Getoetst, 'prestatie'>, codes: readonly string[]): void {
    const som = codes.length === 0 ? this.toegekendOp(grondslag) : this.afgewezenOp(grondslag, codes);
    som.regels += 1;
    if (prestatie.soort === 'C') som.credit += prestatie.bedrag;
    else som.debet += prestatie.bedrag;
  }

  alle(): readonly Som[] {
    return [...Object.values(this.toegekend), ...this.afgewezen.values()];
  }

  private toegekendOp(grondslag: number): Som {
    this.toegekend[grondslag] ??= { grondslag, codes: [], regels: 0, debet: 0, credit: 0 };
    return this.toegekend[grondslag];
  }

  private afgewezenOp(grondslag: number, codes: readonly string[]): Som {
    const sleutel = `${grondslag} ${codes.join()}`;
    const som = this.afgewezen.get(sleutel) ?? { grondslag, codes, regels: 0, debet: 0, credit: 0 };
    this.afgewezen.set(sleutel, som);
    return som;
  }
}
