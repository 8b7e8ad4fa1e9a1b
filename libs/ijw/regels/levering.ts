// SPDX-License-Identifier: EUPL-1.2
import type { StartProduct305 } from '../types/305.ts';
import { alsFout, type Uitkomst } from './regel.ts';

// What 305 (start) and 307 (stop) have in common.

/** CS058: delivered for the first time, or taken back. */
export const CS058 = ({ StatusAanlevering }: StartProduct305): Uitkomst =>
  alsFout(
    StatusAanlevering !== '1' && StatusAanlevering !== '3',
    'StatusAanlevering',
    `Status aanlevering ${StatusAanlevering} wordt niet gebruikt, alleen 1 (eerste aanlevering) en 3 (verwijderen).`,
  );
