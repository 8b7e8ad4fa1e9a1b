// SPDX-License-Identifier: EUPL-1.2

import type { Getoetst } from '../toets/partij-toetsen.rule.ts';
import { productVan } from './feiten.ts';
import type { Prestatie } from './prestatie.ts';

/**
 * What many lines have alike: what they were declared for, and under which agreement and tariff they were judged; null for
 * what was not known.
 */
export type Grondslag = Pick<Prestatie, 'categorie' | 'productcode' | 'begin' | 'eind' | 'tarief'> & {
  /** Counted from 1 within the declaratie. */
  readonly nummer: number;
  readonly verband: string | null;
  readonly product: string | null;
  readonly contract: string | null;
  readonly overeenkomst: string | null;
  readonly contracttarief: string | null;
};

/** Gives every different grondslag of one declaratie a number, and remembers which are new. */
export class Grondslagen {
  private readonly nummers = new Map<string, number>();
  private nieuw: Grondslag[] = [];

  nummerVan({ feiten, prestatie }: Pick<Getoetst, 'feiten' | 'prestatie'>): number {
    const { toewijzing, producten, contract } = feiten;
    const { categorie, productcode, begin, eind, tarief } = prestatie;
    const verband = toewijzing?.verband ?? null;
    const product = toewijzing && productVan(toewijzing, categorie, producten);
    const contracttarief = contract?.tarief?.id ?? null;
    const overeenkomst = contract?.overeenkomst ?? null;
    const sleutel = `${categorie} ${productcode} ${begin} ${eind} ${tarief} ${verband} ${product} ${overeenkomst} ${contracttarief}`;
    const bekend = this.nummers.get(sleutel);
    if (bekend !== undefined) return bekend;
    const nummer = this.nummers.size + 1;
    this.nummers.set(sleutel, nummer);
    const declared = { nummer, categorie, productcode, begin, eind, tarief };
    this.nieuw.push({
      ...declared,
      verband,
      product,
      contract: contract?.contract ?? null,
      overeenkomst,
      contracttarief,
    });
    return nummer;
  }

  /** Those that were not taken before. */
  neem(): readonly Grondslag[] {
    const nieuw = this.nieuw;
    this.nieuw = [];
    return nieuw;
  }
}
