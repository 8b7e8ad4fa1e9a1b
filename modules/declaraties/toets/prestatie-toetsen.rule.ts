// SPDX-License-Identifier: EUPL-1.2
import type { Bevinding, Uitslag } from './bevinding.ts';
import { clientToetsen } from './client-toetsen.rule.ts';
import { creditToetsen, referentieToetsen } from './credit-toetsen.rule.ts';
import { dubbelToetsen } from './dubbel-toetsen.rule.ts';
import { periodeToetsen } from './periode-toetsen.rule.ts';
import { tariefToetsen } from './tarief-toetsen.rule.ts';
import { bevindingenBij, type Lijn, type Toets, toetsAlle } from './toets.ts';
import { toewijzingToetsen } from './toewijzing-toetsen.rule.ts';
import { volumeToetsen } from './volume-toetsen.rule.ts';

/**
 * Judges one line by what was known at that moment: granted, or rejected with every rule that it broke. The order is that
 * of berichten.md §9.5. Kept facts give the same verdict and the same steps again.
 */
export const prestatieToetsen = (lijn: Lijn): Uitslag => toetsAlle(toetsenVan(lijn), lijn);

/** The same verdict without the telling, for bulk. */
export const prestatieBevindingen = (lijn: Lijn): readonly Bevinding[] => bevindingenBij(toetsenVan(lijn), lijn);

const toetsenVan = ({ prestatie: { soort } }: Lijn): readonly Toets<Lijn>[] => (soort === 'C' ? vanCredit : vanDebet);

const vanCredit: readonly Toets<Lijn>[] = [...clientToetsen, ...referentieToetsen, ...creditToetsen];
const vanDebet: readonly Toets<Lijn>[] = [
  ...clientToetsen,
  ...referentieToetsen,
  ...toewijzingToetsen,
  ...periodeToetsen,
  ...dubbelToetsen,
  ...tariefToetsen,
  ...volumeToetsen,
];
