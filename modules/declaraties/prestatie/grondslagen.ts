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

/**
 * So many are remembered: a hundred times what a declaratie has. In one with more every line differs, by mistake or on
 * purpose, and may not fill the memory.
 */
const MEESTE = 20_000;

/** Gives every different grondslag of one declaratie a number, and remembers which are new. */
export class Grondslagen {
  private readonly nummers = new Map<string, number>();
  private aantal = 0;
  /** The last one for a productcode: nearly always that of the next line too. */
  private readonly laatste = new Map<string, Grondslag>();
  private nieuw: Grondslag[] = [];

  nummerVan(regel: Pick<Getoetst, 'feiten' | 'prestatie'>): number {
    const { productcode } = regel.prestatie;
    const vorige = this.laatste.get(productcode);
    if (vorige && isGelijk(vorige, regel)) return vorige.nummer;
    const grondslag = grondslagVan(regel);
    const sleutel = JSON.stringify(grondslag);
    const bekend = this.nummers.get(sleutel);
    const nummer = bekend ?? ++this.aantal;
    const genummerd = { nummer, ...grondslag };
    if (bekend === undefined) this.nieuw.push(genummerd);
    this.nummers.set(sleutel, nummer);
    this.laatste.set(productcode, genummerd);
    return nummer;
  }

  get isVol(): boolean {
    return this.nummers.size >= MEESTE;
  }

  /** Numbers go on; what comes again is then new. */
  vergeet(): void {
    this.nummers.clear();
    this.laatste.clear();
  }

  /** Those that were not taken before. */
  neem(): readonly Grondslag[] {
    const nieuw = this.nieuw;
    this.nieuw = [];
    return nieuw;
  }
}

function grondslagVan({ feiten, prestatie }: Pick<Getoetst, 'feiten' | 'prestatie'>): Omit<Grondslag, 'nummer'> {
  const { toewijzing, contract } = feiten;
  const { categorie, productcode, begin, eind, tarief } = prestatie;
  return {
    categorie,
    productcode,
    begin,
    eind,
    tarief,
    verband: toewijzing?.verband ?? null,
    product: toewijzing && productVan(toewijzing, categorie, feiten.producten),
    contract: contract?.contract ?? null,
    overeenkomst: contract?.overeenkomst ?? null,
    contracttarief: contract?.tarief?.id ?? null,
  };
}

/** The same as comparing with `grondslagVan`, without making one for every line. */
const isGelijk = (een: Grondslag, { feiten, prestatie }: Pick<Getoetst, 'feiten' | 'prestatie'>): boolean =>
  een.begin === prestatie.begin &&
  een.eind === prestatie.eind &&
  een.tarief === prestatie.tarief &&
  een.categorie === prestatie.categorie &&
  een.productcode === prestatie.productcode &&
  een.overeenkomst === (feiten.contract?.overeenkomst ?? null) &&
  een.contracttarief === (feiten.contract?.tarief?.id ?? null) &&
  een.verband === (feiten.toewijzing?.verband ?? null) &&
  een.product === (feiten.toewijzing && productVan(feiten.toewijzing, prestatie.categorie, feiten.producten));
