// SPDX-License-Identifier: EUPL-1.2
import { deelnemers, type Rol } from '#platform/hoed';

/** Everyone of the region and its gemeenten, who controls included; aanbieders have pages of their own. */
export const regiolezers: readonly Rol[] = deelnemers.filter((rol) => rol !== 'aanbieder');
