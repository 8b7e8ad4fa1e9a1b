// SPDX-License-Identifier: EUPL-1.2
import { telbaar } from '../prestatie/eenheid.ts';
import type { Eerder, Origineel } from '../prestatie/feiten.ts';
import { metTeken, type Prestatie, sleutelVan } from '../prestatie/prestatie.ts';
import type { Partijfeiten } from './partij-toetsen.rule.ts';

type Som = { volume: number; bedrag: number };

/** What is granted and open while lines are gone through: what was there before, and line by line what they add. */
export class Stand {
  private readonly weet: Pick<Partijfeiten, 'toewijzingen' | 'eerder'>;
  private readonly referenties = new Set<string>();
  private readonly gecrediteerd = new Set<string>();
  /** For the keys that these lines touched: the debet that is open now, or null when it was taken back. */
  private readonly openDebetten = new Map<string, string | null>();
  /** For the toewijzingen that these lines touched: what they added. */
  private readonly sommen = new Map<number, Som>();

  constructor(weet: Pick<Partijfeiten, 'toewijzingen' | 'eerder'>) {
    this.weet = weet;
  }

  /** Notes that a line came by; answers whether its reference did so before. */
  isGezien(referentie: string): boolean {
    const before = this.referenties.size;
    this.referenties.add(referentie);
    return this.referenties.size === before;
  }

  /** What was granted on the toewijzing of this line before it, these lines included. */
  eerder(prestatie: Prestatie): Eerder {
    const before = this.weet.eerder(prestatie);
    const som = this.sommen.get(prestatie.toewijzingnummer);
    if (som === undefined) return before;
    const open = this.openDebetten.get(sleutelVan(prestatie));
    return {
      volume: before.volume + som.volume,
      bedrag: before.bedrag + som.bedrag,
      openDebet: open === undefined ? before.openDebet : open,
    };
  }

  /** The earlier line that a credit names, and whether it was taken back, also just now. */
  origineel = (origineel: Origineel): Origineel =>
    this.gecrediteerd.has(origineel.prestatie.referentie) ? { ...origineel, gecrediteerd: true } : origineel;

  /** Counts a granted line. A credit repeats its debet, so it has the same key (IV091). */
  toekennen(prestatie: Prestatie): void {
    const { toewijzingnummer, volume, eenheid, soort, vorige } = prestatie;
    if (soort === 'C' && vorige !== null) this.gecrediteerd.add(vorige);
    this.openDebetten.set(sleutelVan(prestatie), soort === 'C' ? null : prestatie.referentie);
    const som = this.sommen.get(toewijzingnummer) ?? { volume: 0, bedrag: 0 };
    const counted = telbaar(volume, eenheid, this.weet.toewijzingen.get(toewijzingnummer)?.eenheid ?? null);
    som.volume += soort === 'C' ? -counted : counted;
    som.bedrag += metTeken(prestatie);
    this.sommen.set(toewijzingnummer, som);
  }
}
