// SPDX-License-Identifier: EUPL-1.2
import { gebrek, type Uitkomst } from './regel.ts';

/** TR101: within a list no two with the same key. What is absent is a value too. */
export const TR101 =
  <T>(klasse: string, sleutel: (een: T) => readonly unknown[], melding: string, element = '') =>
  (lijst: readonly T[]): Uitkomst => {
    const gezien = new Set<string>();
    return lijst.flatMap((een, i) => {
      const voorheen = gezien.size;
      gezien.add(JSON.stringify(sleutel(een)));
      return gezien.size > voorheen ? [] : [gebrek(`${klasse}[${i + 1}]${element && `/${element}`}`, melding)];
    });
  };
