// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';

type Regeling = { readonly staat: 'concept' | 'vastgesteld'; readonly van: Datum | null; readonly tot: Datum | null };

/** Adopted and counting on the day; an arrangement without a first day counted always. */
export const geldtOp = ({ staat, van, tot }: Regeling, dag: Datum): boolean =>
  staat === 'vastgesteld' &&
  (van === null || Temporal.PlainDate.compare(van, dag) <= 0) &&
  (tot === null || Temporal.PlainDate.compare(dag, tot) <= 0);
