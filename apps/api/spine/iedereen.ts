// SPDX-License-Identifier: EUPL-1.2
import { openbaar, type Rol } from '#platform/hoed';

/** Every role of who is signed in: for what only the hat decides about. */
export const iedereen: readonly Rol[] = openbaar.filter((rol) => rol !== 'bezoeker');
