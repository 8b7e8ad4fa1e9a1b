// SPDX-License-Identifier: EUPL-1.2
import type { Kolom } from './blad.ts';

type Meer = Pick<Kolom, 'waarden' | 'breedte' | 'alleenLezen'>;

const kolom =
  (soort: Kolom['soort']) =>
  (pad: string, kop: string, uitleg: string, meer: Meer = {}): Kolom => ({ pad, kop, soort, uitleg, ...meer });

// One column each: where it stands in the form of a product, its head, and what it means.
export const tekst = kolom('tekst');
export const getal = kolom('getal');
export const dag = kolom('dag');
export const jaNee = kolom('ja-nee');
export const lijst = kolom('lijst');
