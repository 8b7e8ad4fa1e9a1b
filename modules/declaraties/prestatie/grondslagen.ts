// SPDX-License-Identifier: EUPL-1.2

import type { Getoetst } from '../toets/partij-toetsen.rule.ts';
import { productVan } from './feiten.ts';

/** Under which agreement, for which product and at which tariff a line was judged; null for what was not known. */
export type Grondslag = {
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
    const product = toewijzing && productVan(toewijzing, prestatie.categorie, producten);
    const tarief = contract?.tarief?.id ?? null;
    const sleutel = `${toewijzing?.verband} ${product} ${contract?.overeenkomst} ${tarief}`;
    const bekend = this.nummers.get(sleutel);
    if (bekend !== undefined) return bekend;
    const nummer = this.nummers.size + 1;
    this.nummers.set(sleutel, nummer);
    this.nieuw.push({
      nummer,
      verband: toewijzing?.verband ?? null,
      product,
      contract: contract?.contract ?? null,
      overeenkomst: contract?.overeenkomst ?? null,
      contracttarief: tarief,
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
