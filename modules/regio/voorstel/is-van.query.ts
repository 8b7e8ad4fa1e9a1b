// SPDX-License-Identifier: EUPL-1.2
import { alsEigen, type Wie } from '#platform/hoed';

/** Did this person write the proposal, or whose place they take? Four eyes: another adopts it. */
export const isVan = (
  { wie }: { readonly wie: Wie },
  voorstel: { readonly opgesteldDoor: string | null } | null,
): boolean =>
  voorstel !== null && voorstel.opgesteldDoor !== null && alsEigen(wie, voorstel.opgesteldDoor) === wie.persoon;
