// SPDX-License-Identifier: EUPL-1.2
import { readBedrag } from '../../shell/formulier.ts';

/** An amount in euros as it was typed, in eurocents; what is no amount stays, so that the act can say so. */
export const centen = (typed: unknown): unknown => (typeof typed === 'string' ? readBedrag(typed) : undefined);

/** Eurocents as one types them. @example euros(123456) // '1.234,56' */
export const euros = (bedrag: number | null | undefined): string | undefined =>
  bedrag === null || bedrag === undefined
    ? undefined
    : (bedrag / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
