// SPDX-License-Identifier: EUPL-1.2
import { telbaar } from '../prestatie/eenheid.ts';
import type { Eerder, Origineel, Partijfeiten } from '../prestatie/feiten.ts';
import { metTeken, type Prestatie, sleutelVan } from '../prestatie/prestatie.ts';

/** What is granted and open while lines are gone through: what was there before, and line by line what they add. */
export class Stand {
  private readonly weet: Pick<Partijfeiten, 'toewijzingen' | 'eerder'>;
  private readonly gecrediteerd = new Set<string>();
  /** The lines that were granted just now, by their toewijzing: nearly always none before the one at hand. */
  private readonly toegekend = new Map<number, Prestatie[]>();

  constructor(weet: Pick<Partijfeiten, 'toewijzingen' | 'eerder'>) {
    this.weet = weet;
  }

  /** What was granted on the toewijzing of this line before it, these lines included. */
  eerder(prestatie: Prestatie): Eerder {
    const before = this.weet.eerder(prestatie);
    const lines = this.toegekend.get(prestatie.toewijzingnummer);
    if (lines === undefined) return before;
    const eenheid = this.weet.toewijzingen.get(prestatie.toewijzingnummer)?.toewijzing.eenheid ?? null;
    const sleutel = sleutelVan(prestatie);
    let { volume, bedrag, openDebet } = before;
    for (const line of lines) {
      const counted = telbaar(line.volume, line.eenheid, eenheid);
      volume += line.soort === 'C' ? -counted : counted;
      bedrag += metTeken(line);
      // a credit repeats its debet, so it has the same key (IV091)
      if (sleutelVan(line) === sleutel) openDebet = line.soort === 'C' ? null : line.referentie;
    }
    return { volume, bedrag, openDebet };
  }

  /** The earlier line that a credit names, and whether it was taken back, also just now. */
  origineel = (origineel: Origineel): Origineel =>
    this.gecrediteerd.has(origineel.prestatie.referentie) ? { ...origineel, gecrediteerd: true } : origineel;

  /** Counts a granted line. */
  toekennen(prestatie: Prestatie): void {
    const { toewijzingnummer, soort, vorige } = prestatie;
    if (soort === 'C' && vorige !== null) this.gecrediteerd.add(vorige);
    const lines = this.toegekend.get(toewijzingnummer);
    if (lines === undefined) this.toegekend.set(toewijzingnummer, [prestatie]);
    else lines.push(prestatie);
  }
}
