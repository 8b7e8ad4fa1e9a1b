// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { isOrganisatie, type Rol, rollen, rollenBij } from '#platform/hoed';

/** The roles that fit the organisation whose hat is worn. */
export const passendeRollen = ({ wie: { hoed } }: Pick<QueryContext, 'wie'>): readonly Rol[] =>
  isOrganisatie(hoed.soort) ? rollenBij[hoed.soort] : [];

/** Those that do not fit. */
export const vreemdeRollen = (context: Pick<QueryContext, 'wie'>, gekozen: readonly Rol[]): readonly Rol[] =>
  gekozen.filter((rol) => !passendeRollen(context).includes(rol));

export const rolnamen = (gekozen: readonly Rol[]): string => gekozen.map((rol) => rollen[rol]).join(', ');
