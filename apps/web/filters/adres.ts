// SPDX-License-Identifier: EUPL-1.2
import type { Filter } from '#platform/filter';

/** The list with this filter chosen. */
export const filteradres = ({ lijst, keuzes }: Pick<Filter, 'lijst' | 'keuzes'>): string =>
  `/${lijst}?${new URLSearchParams(keuzes)}`;
