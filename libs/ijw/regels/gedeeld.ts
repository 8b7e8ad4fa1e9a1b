// SPDX-License-Identifier: EUPL-1.2
import { NIEMANDS_BSN } from '../keuzes.ts';
import { alsFout, type Gebrek } from './regel.ts';

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
