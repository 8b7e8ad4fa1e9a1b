// SPDX-License-Identifier: EUPL-1.2
import { type Rol, rollen } from '#platform/hoed';

const isRol = (naam: string): naam is Rol => naam in rollen;

/** Every role: for what only the hat decides about. */
export const iedereen: readonly Rol[] = Object.keys(rollen).filter(isRol);
