// SPDX-License-Identifier: EUPL-1.2
import type { Getoetst } from '../toets/partij-toetsen.rule.ts';

/** What the lines of one grondslag with the same verdict and unit come to; amounts in eurocenten. */
export type Som = {
  readonly grondslag: number;
  /** The codes of the answer; none for granted lines. */
  readonly codes: readonly string[];
  /** Code of iJw list WJ756. */
  readonly eenheid: string;
  regels: number;
  /** In `eenheid`, credits taken off. */
  volume: number;
  debet: number;
  credit: number;
};

/** Adds up the lines of one declaratie as they are judged, so that nobody has to go through them again for a total. */
export class Sommen {
  /** By the number of the grondslag: granted lines, which are nearly all, in the unit of the first. */
  private toegekend: Som[] = [];
  private readonly overige = new Map<string, Som>();

  telBij(grondslag: number, { prestatie }: Pick<Getoetst, 'prestatie'>, codes: readonly string[]): void {
    const { soort, eenheid, volume, bedrag } = prestatie;
    const som = codes.length === 0 ? this.toegekendOp(grondslag, eenheid) : this.overigeOp(grondslag, codes, eenheid);
    const isCredit = soort === 'C';
    som.regels += 1;
    som.volume += isCredit ? -volume : volume;
    if (isCredit) som.credit += bedrag;
    else som.debet += bedrag;
  }

  /** What was added up since these were taken last. */
  neem(): readonly Som[] {
    const sommen = [...Object.values(this.toegekend), ...this.overige.values()];
    this.toegekend = [];
    this.overige.clear();
    return sommen;
  }

  private toegekendOp(grondslag: number, eenheid: string): Som {
    this.toegekend[grondslag] ??= leeg(grondslag, [], eenheid);
    const som = this.toegekend[grondslag];
    return som.eenheid === eenheid ? som : this.overigeOp(grondslag, [], eenheid);
  }

  private overigeOp(grondslag: number, codes: readonly string[], eenheid: string): Som {
    const sleutel = `${grondslag} ${codes.join()} ${eenheid}`;
    const som = this.overige.get(sleutel) ?? leeg(grondslag, codes, eenheid);
    this.overige.set(sleutel, som);
    return som;
  }
}

const leeg = (grondslag: number, codes: readonly string[], eenheid: string): Som => ({
  grondslag,
  codes,
  eenheid,
  regels: 0,
  volume: 0,
  debet: 0,
  credit: 0,
});
