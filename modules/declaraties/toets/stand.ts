// SPDX-License-Identifier: EUPL-1.2
import { telbaar } from '../prestatie/eenheid.ts';
import type { Origineel, Toewijzingfeit } from '../prestatie/feiten.ts';
import { metTeken, type Prestatie, sleutelVan } from '../prestatie/prestatie.ts';

type Som = { volume: number; bedrag: number };

/** What is granted and open while a message is gone through: what came before it, and line by line what it adds. */
export class Stand {
  private readonly toewijzingen: ReadonlyMap<number, Toewijzingfeit>;
  private readonly referenties = new Set<string>();
  private readonly gecrediteerd = new Set<string>();
  private readonly openDebetten = new Map<string, string>();
  private readonly sommen = new Map<number, Som>();

  constructor(toewijzingen: ReadonlyMap<number, Toewijzingfeit>, openDebetten: readonly Prestatie[]) {
    this.toewijzingen = toewijzingen;
    for (const debet of openDebetten) this.toekennen(debet, debet);
  }

  /** Notes that a line came by; answers whether its reference did so before. */
  isGezien(referentie: string): boolean {
    const before = this.referenties.has(referentie);
    this.referenties.add(referentie);
    return before;
  }

  isGecrediteerd = (referentie: string): boolean => this.gecrediteerd.has(referentie);
  openDebet = (prestatie: Prestatie): string | null => this.openDebetten.get(sleutelVan(prestatie)) ?? null;
  som = (toewijzingnummer: number): Readonly<Som> => this.sommen.get(toewijzingnummer) ?? { volume: 0, bedrag: 0 };

  /** Counts a granted line. @param debet the line itself, or for a credit the debet that it takes back */
  toekennen(prestatie: Prestatie, debet: Origineel['prestatie']): void {
    const { toewijzingnummer, volume, eenheid, soort } = prestatie;
    if (soort === 'C') {
      this.gecrediteerd.add(debet.referentie);
      this.openDebetten.delete(sleutelVan(debet));
    } else this.openDebetten.set(sleutelVan(debet), debet.referentie);
    const before = this.som(toewijzingnummer);
    const counted = telbaar(volume, eenheid, this.toewijzingen.get(toewijzingnummer)?.eenheid ?? null);
    this.sommen.set(toewijzingnummer, {
      volume: before.volume + (soort === 'C' ? -counted : counted),
      bedrag: before.bedrag + metTeken(prestatie),
    });
  }
}
