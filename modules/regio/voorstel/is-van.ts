// SPDX-License-Identifier: EUPL-1.2

type Wie = { readonly wie: { readonly persoon: string | null } };

/** Did this person write the proposal? Four eyes: another adopts it. */
export const isVan = ({ wie }: Wie, voorstel: { readonly opgesteldDoor: string | null } | null): boolean =>
  voorstel !== null && voorstel.opgesteldDoor !== null && voorstel.opgesteldDoor === wie.persoon;
