// SPDX-License-Identifier: EUPL-1.2
import { NIEMANDS_BSN } from '../keuzes.ts';
import { alsFout, type Gebrek } from './regel.ts';

/**
 * Keys seen so far. A key is always made of its parts with a separator: that is a text of its own, whereas a value as read
 * is a view on the piece of the file that it came from and would keep all of that in memory.
 */
export class Gezien {
  private readonly sleutels = new Set<string>();

  /** Notes a key; answers whether it was new. */
  isNieuw(sleutel: string): boolean {
    const voorheen = this.sleutels.size;
    this.sleutels.add(sleutel);
    return this.sleutels.size > voorheen;
  }

  /** Forgets all. */
  leeg(): void {
    this.sleutels.clear();
  }

  heeft(sleutel: string): boolean {
    return this.sleutels.has(sleutel);
  }
}

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Nine digits that satisfy the elfproef, and are not all zero. */
export function isBsn(bsn: string): boolean {
  let som = 0;
  for (let i = 0; i < 9; i++) som += (GEWICHTEN[i] ?? 0) * (bsn.charCodeAt(i) - 48);
  return som % 11 === 0 && bsn !== NIEMANDS_BSN;
}

/** CS002: the number of every client is a BSN. */
export const CS002 = ({ Bsn }: { readonly Bsn: string }): Gebrek | undefined =>
  alsFout(!isBsn(Bsn), 'Bsn', 'Dit is geen burgerservicenummer: het voldoet niet aan de elfproef.');

/** An amount as people write it: `€ 1.234,56`. */
export function euro(cent: number): string {
  const heel = String(Math.floor(Math.abs(cent) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cent < 0 ? '-' : ''}€ ${heel},${String(Math.abs(cent) % 100).padStart(2, '0')}`;
}
