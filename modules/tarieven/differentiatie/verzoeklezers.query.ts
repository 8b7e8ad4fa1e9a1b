// SPDX-License-Identifier: EUPL-1.2
import type { Rol } from '#platform/hoed';

/** A request is between a provider and the region: no other provider, and no gemeente, reads it. */
export const verzoeklezers: readonly Rol[] = [
  'aanbieder',
  'inkoper',
  'beleidsadviseur',
  'financien',
  'programmadirecteur',
  'bestuurder',
];
