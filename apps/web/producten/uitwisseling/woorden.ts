// SPDX-License-Identifier: EUPL-1.2
import type { InlezingView } from '#modules/producten';

type Afloop = Pick<InlezingView, 'staat' | 'nieuw' | 'gewijzigd'>;

/** How it stands with a file that was offered. */
export function afloop({ staat, nieuw, gewijzigd }: Afloop): string {
  if (staat === 'aangeboden') return 'nog niet bevestigd';
  if (staat === 'ingetrokken') return 'ingetrokken';
  return `ingelezen: ${nieuw} nieuw, ${gewijzigd} gewijzigd`;
}

/** @example aantalTekst(1, 'product', 'producten') // '1 product' */
export const aantalTekst = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`;
