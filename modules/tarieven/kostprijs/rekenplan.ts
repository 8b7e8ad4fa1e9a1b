// SPDX-License-Identifier: EUPL-1.2
import { divided, type Exact, times, total } from '#libs/kernel';
import type { KostprijsReden } from './kostprijs.ts';
import type { Functieaandeel, Rekeneenheid, Uurloon } from './kostprijsmodel.ts';
import type { Stap } from './stap.ts';

/** Who does the work, with the exact wage and share of each; nobody where the model only adds up amounts. */
export type Loondeel = { readonly deel: Functieaandeel; readonly loon: Uurloon; readonly centen: Exact };

/** The operations that will be carried out, each with its figure, and what should be seen. */
export type Rekenplan = {
  readonly begin: string;
  readonly vanaf: Rekeneenheid;
  readonly lonen: readonly Loondeel[];
  readonly stappen: readonly Stap[];
  readonly waarschuwingen: readonly KostprijsReden[];
};

/** The mean of the wages by their share in the mix, in exact eurocents. */
export const gewogenLoon = (lonen: readonly Loondeel[]): Exact =>
  total(lonen.map(({ deel, centen }) => times(centen, divided(deel.procent, 100))));
